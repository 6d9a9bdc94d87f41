namespace LearningItems.Generation.Benchmarks;

/// <summary>Word lists of any length: each word three ideographs, all different.</summary>
internal static class Words
{
    private const int Ideographs = 100;

    public static GenerationRequest Request(int count, params LearningItemCategory[] categories) => new()
    {
        Language = "zh",
        Level = ProficiencyLevel.Parse("HSK1"),
        Categories = categories,
        Sources = [.. Enumerable.Range(0, count).Select(index => new SourceItem
        {
            Text = string.Concat(Ideograph(index / (Ideographs * Ideographs)), Ideograph(index / Ideographs), Ideograph(index)),
            Reading = "dú",
            Gloss = "a short gloss",
        })],
    };

    private static char Ideograph(int index) => (char)(0x5000 + (index % Ideographs));
}
