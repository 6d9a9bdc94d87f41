namespace LearningItems.Generation.Files;

/// <summary>Labels such as <c>JLPT JLPT_N5 verb</c>, of which some lists have one that is the level.</summary>
internal static class LevelTags
{
    /// <summary>What a column of labels is until it is known whether they hold levels; no field of a word.</summary>
    public const string Field = "tags";

    private static readonly char[] Separators = [' ', ',', ';', '|', '/', '\t', '\u3000', '、'];

    /// <summary>The lowest level among the labels, as it is written; null where none is a level.</summary>
    public static string? LevelOf(string cell)
    {
        // "TOPIK 3" has a space within; it reads whole or not at all.
        var labels = cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Prepend(cell);
        return labels.Where(label => Read(label) is not null).MinBy(label => Read(label)!.Ordinal);
    }

    private static ProficiencyLevel? Read(string label)
    {
        var text = label.Trim().TrimStart('#').Replace('_', ' ').Replace("::", " ", StringComparison.Ordinal);
        return ProficiencyLevel.TryParse(text, out var level) ? level : null;
    }

    /// <summary>The text of <see cref="LevelOf"/> as a level is written: <c>JLPT_N5</c> is <c>JLPT N5</c>.</summary>
    public static string? CellOf(string cell) => LevelOf(cell) is { } label && Read(label) is { } level ? level.ToString() : null;
}
