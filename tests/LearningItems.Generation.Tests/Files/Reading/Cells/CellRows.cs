using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>Rows of a list with the columns of its fields, read.</summary>
internal static class CellRows
{
    public static ReadRow Read(RowOptions options, params (string Field, string Header, string? Cell)[] cells) =>
        new RowReader(new RowColumns(cells.Select((cell, index) => (index, cell.Field, cell.Header))), options).Read(ListRow.OfCells(2, [.. cells.Select(cell => cell.Cell)]));

    public static ReadRow Word(string cell, string? language, SourceKind kind = SourceKind.Vocabulary) =>
        Read(new RowOptions { Language = language, Kind = kind }, (ListField.Text, "word", cell));

    public static ReadRow WordAndReading(string cell, string? reading, string? language) =>
        Read(new RowOptions { Language = language }, (ListField.Text, "word", cell), (ListField.Reading, "reading", reading));

    /// <summary>Text and aliases, with a bar between them: 没有|没.</summary>
    public static string Spellings(this ReadRow row) => string.Join('|', row.Source!.Aliases.Prepend(row.Source.Text));

    public static string[] Codes(this ReadRow row) => [.. row.Remarks.Select(remark => remark.Code)];
}
