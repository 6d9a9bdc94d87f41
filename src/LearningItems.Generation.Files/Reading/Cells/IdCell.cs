namespace LearningItems.Generation.Files;

/// <summary>Reads the key a list gives a word. Whether it is the only one with that key is the list's matter.</summary>
internal static class IdCell
{
    public static string? Read(string? cell)
    {
        var id = cell is null ? string.Empty : CellText.Trim(SpreadsheetCell.Unmarked(cell));
        return id.Length == 0 ? null : id;
    }
}
