namespace LearningItems.Generation.Files;

/// <summary>The scale that the header of a level column names.</summary>
internal static class LevelSystem
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["hsk"] = "hsk",
        ["jlpt"] = "jlpt",
        ["topik"] = "topik",
        ["tocfl"] = "tocfl",
        ["cefr"] = "cefr",
        ["gers"] = "cefr",
        ["ger"] = "cefr",
        ["cecr"] = "cefr",
        ["cecrl"] = "cefr",
        ["mcer"] = "cefr",
        ["qcer"] = "cefr",
        ["erk"] = "cefr",
    };

    /// <summary>The scale as <see cref="ProficiencyLevel.System"/> names it; null where the header names none.</summary>
    public static string? OfHeader(string header) => HeaderName.Words(header).Select(word => Names.GetValueOrDefault(HeaderName.WithoutNumber(word))).FirstOrDefault(system => system is not null);
}
