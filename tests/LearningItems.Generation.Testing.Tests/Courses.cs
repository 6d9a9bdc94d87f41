namespace LearningItems.Generation.Testing.Tests;

/// <summary>Requests for tests.</summary>
internal static class Courses
{
    public static GenerationRequest French(params string[] words) => new()
    {
        Language = "fr",
        Level = ProficiencyLevel.Parse("A1"),
        Sources = [.. words.Select(word => new SourceItem { Text = word, Gloss = $"gloss of {word}" })],
        Categories = [LearningItemCategory.Vocab],
    };
}
