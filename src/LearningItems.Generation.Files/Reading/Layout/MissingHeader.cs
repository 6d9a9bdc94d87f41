namespace LearningItems.Generation.Files;

/// <summary>Says to whoever left out the header what to put above the list. As many names as columns: fewer would cost every row.</summary>
internal static class MissingHeader
{
    private static readonly string[][] Names = [[], ["word"], ["word", "meaning"], ["word", "reading", "meaning"]];

    public static string Describe(int line, int columns, char separator)
    {
        var more = columns >= Names.Length;
        var header = string.Join(separator == '\t' ? "<tab>" : separator.ToString(), more ? [.. Names[^1], "…"] : Names[columns]);
        var first = line == 1 ? "The first line" : $"Line {line}, the first of the table,";
        return $" {first} is taken for the header: if it is a row, put a line such as {header} above it{(more ? $", with a name for each of the {columns} columns" : string.Empty)}.";
    }
}
