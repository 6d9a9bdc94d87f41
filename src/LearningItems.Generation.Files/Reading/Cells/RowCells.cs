namespace LearningItems.Generation.Files;

/// <summary>The cells of one row by field, cleaned; gathers the remarks on them.</summary>
internal sealed class RowCells(RowColumns columns, IReadOnlyList<string?> cells)
{
    private readonly List<(string Code, string Message)> _remarks = [];

    public IReadOnlyList<(string Code, string Message)> Remarks => _remarks;

    /// <summary>What was wrong with the last cell of a spreadsheet that was left out; null where none was.</summary>
    public string? Problem { get; private set; }

    public void Remark(string code, string message) => _remarks.Add((code, message));

    /// <summary>The first cell of a field that has something in it, and the header above it; null when none has.</summary>
    public (string Text, string Header)? First(string field)
    {
        foreach (var (index, header) in columns.Of(field))
        {
            if (Read(index, header) is { Length: > 0 } text)
            {
                return (text, header);
            }
        }

        return null;
    }

    public string? FirstText(string field) => First(field)?.Text;

    public IEnumerable<string> All(string field) => columns.Of(field).Select(column => Read(column.Index, column.Header)).Where(text => text.Length > 0);

    /// <summary>Tells of cells with something in them that stand to the right of all columns.</summary>
    public void RemarkExtraCells()
    {
        var filled = cells.Count;
        while (filled > columns.Count && string.IsNullOrWhiteSpace(cells[filled - 1]))
        {
            filled--;
        }

        if (filled > columns.Count)
        {
            var first = CellText.Quote(CellText.Trim(cells[columns.Count] ?? string.Empty));
            Remark(RemarkCodes.ExtraCells, $"{filled} cells for {columns.Count} columns, from {first} on not used: a cell that holds the separator needs quotation marks");
        }
    }

    private string Read(int index, string header)
    {
        var (text, problem) = index < cells.Count ? SpreadsheetCell.Read(CellText.Clean(cells[index] ?? string.Empty)) : (string.Empty, null);
        if (problem is not null)
        {
            Problem = $"{problem}, in the column {CellText.Quote(header)}";
            Remark(RemarkCodes.SpreadsheetError, Problem);
            return string.Empty;
        }

        var plain = MarkupCell.Clean(text);
        if (plain == text)
        {
            return text;
        }

        Remark(RemarkCodes.MarkupRemoved, $"markup taken out of {CellText.Quote(text)}");
        return CellText.Clean(plain);
    }
}
