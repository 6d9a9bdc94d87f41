namespace LearningItems.Generation.Files;

/// <summary>Makes the table of a raw list whose first row names the columns: what reads a list today, until the layout of raw lists takes its place.</summary>
internal static class DelimitedFormat
{
    public static ListTable Read(string text, string name)
    {
        var list = ListFile.Read(text, name, new FormOptions());
        var columns = new ColumnTable();
        IReadOnlyList<string> header = list.Header ?? [.. list.Rows[0].Cells.Select(cell => cell ?? string.Empty)];
        for (var column = 0; column < header.Count; column++)
        {
            var title = CellText.Trim(header[column]);
            columns.Add(title, list.Declared.GetValueOrDefault(column, ColumnNames.FieldOf(title)!));
        }

        return new ListTable(columns, [.. list.Rows.Skip(list.Header is null ? 1 : 0)]);
    }
}

/// <summary>Likewise for JSON.</summary>
internal static class JsonFormat
{
    public static bool Recognizes(string text) => JsonForm.Recognizes(text);

    public static ListTable Read(string text, string name) => DelimitedFormat.Read(text, name);
}
