using LearningItems.Generation;

internal static class Course
{
    public static GenerationRequest Request { get; } = new()
    {
        Language = "fr",
        Level = ProficiencyLevel.Parse("A1"),
        Sources = [new SourceItem { Text = "merci" }, new SourceItem { Text = "livre" }],
        Categories = [LearningItemCategory.Vocab],
    };
}
