namespace LearningItems.Generation.Files;

/// <summary>What a form makes of a file: rows of cells as they are written, and what the form itself says of its columns. No cell is understood yet.</summary>
internal sealed record RawList
{
    /// <summary>The form in words for people: <c>CSV with semicolons</c>, <c>Anki text export</c>, <c>CC-CEDICT</c>, <c>JSON</c>, <c>Excel workbook, sheet 'Words'</c>.</summary>
    public required string Form { get; init; }

    /// <summary>What stands between cells; null where the form has no separator.</summary>
    public string? Separator { get; init; }

    /// <summary>The rows, in the order of the file; the first may be a header or a title, unless <see cref="Header"/> is given.</summary>
    public required IReadOnlyList<ListRow> Rows { get; init; }

    /// <summary>
    /// The names that the form itself gives its columns: property names of JSON, <c>#columns</c> of Anki. Null where no more than the rows is
    /// there: then the first of them may name the columns.
    /// </summary>
    public IReadOnlyList<string>? Header { get; init; }

    /// <summary>What the form itself says that columns are, by their number from 0: the guid column of Anki is the id, the parts of CC-CEDICT are known.</summary>
    public IReadOnlyDictionary<int, string> Declared { get; init; } = new Dictionary<int, string>();

    /// <summary>Whether the form is one in which words stand before their meanings: cards, whose front is the first field.</summary>
    public bool IsInOrder { get; init; }

    /// <summary>The name of the encoding; null where the file is no text or was decoded before.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sheet of a workbook; null for other files.</summary>
    public string? Sheet { get; init; }

    /// <summary>The lines that are remarks or headings.</summary>
    public IReadOnlyList<int> RemarkLines => [.. Remarks.Where(remark => remark.Code == Files.RemarkLines.Code).SelectMany(remark => remark.Lines)];

    /// <summary>What a person is told of how the file was understood.</summary>
    public IReadOnlyList<ListRemark> Remarks { get; init; } = [];
}
