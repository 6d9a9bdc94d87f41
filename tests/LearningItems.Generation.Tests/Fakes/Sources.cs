namespace LearningItems.Generation.Tests.Fakes;

/// <summary>Requests for tests.</summary>
internal static class Sources
{
    // Characters from the start of the block of CJK ideographs: different words without a list.
    public static IReadOnlyList<SourceItem> Words(int count) =>
        [.. Enumerable.Range(0, count).Select(index => new SourceItem { Text = $"{(char)(0x4E00 + (index / 100))}{(char)(0x5E00 + (index % 100))}", Reading = "dúdú", Gloss = $"word {index}" })];

    public static IReadOnlyList<SourceItem> GrammarPoints(int count) =>
        [.. Enumerable.Range(0, count).Select(index => new SourceItem { Id = $"g{index}", Text = $"A {(char)(0x6E00 + index)} B", Gloss = $"point {index}", Kind = SourceKind.Grammar })];

    public static GenerationRequest Request(IReadOnlyList<SourceItem> sources, params LearningItemCategory[] categories) => new()
    {
        Language = "zh",
        Level = ProficiencyLevel.Parse("HSK1"),
        Sources = sources,
        Categories = categories,
        Topic = "daily life",
    };
}
