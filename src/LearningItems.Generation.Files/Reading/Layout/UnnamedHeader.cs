namespace LearningItems.Generation.Files;

/// <summary>Knows a header by names that no table has: its cells are unlike the cells below them.</summary>
internal static class UnnamedHeader
{
    /// <summary>Whether the first row of a list that was taken to have no header is one.</summary>
    public static bool IsAbove(LaidOutList list)
    {
        if (list.Rows is not [{ Cells.Count: > 0 } first, _, ..])
        {
            return false;
        }

        var cells = first.Cells.Select(cell => CellText.Trim(cell ?? string.Empty)).ToList();
        return list.Contents.Any(content => cells.ElementAtOrDefault(content.Index) is { Length: > 0 } cell && IsUnlike(cell, content, list.Languages));
    }

    private static bool IsUnlike(string cell, ColumnContent content, ListLanguages languages)
    {
        var below = content.Cells.Skip(1).ToList();
        if (below.Count == 0 || CellScripts.Of(cell) == Scripts.None)
        {
            return false;
        }

        // Words of the language taught stand below a name in another script; numbers below any name.
        var taught = languages.Taught is { } language ? LanguageScripts.Of(language) : Scripts.None;
        var isOther = below.Count > 1 && taught != Scripts.None && (CellScripts.Of(cell) & taught) == Scripts.None && below.TrueForAll(other => (CellScripts.Of(other) & taught) != Scripts.None);
        var isName = below.Count > 2 && !CellForms.IsNumber(cell) && below.TrueForAll(CellForms.IsNumber);
        return isOther || isName;
    }
}
