namespace LearningItems.Generation.Files;

/// <summary>How the rows of a list are laid out: its form, its header and what each column is.</summary>
public sealed record ListLayout
{
    private readonly IReadOnlyList<WordListColumn> _columns = [];
    private readonly IReadOnlyList<int> _skippedLines = [];

    /// <summary>The form in words for people: <c>CSV with semicolons</c>, <c>JSON</c>.</summary>
    public required string Form { get; init; }

    /// <summary>What stands between cells; null where the form has no separator.</summary>
    public string? Separator { get; init; }

    /// <summary>The line of the header, from 1; null when the list has none, or names its columns in another way.</summary>
    public int? HeaderLine { get; init; }

    /// <summary>The name of the encoding that the file was read in, such as <c>utf-8</c>; null for a workbook, and for text that was decoded before.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sheet of a workbook that was read; null for other files.</summary>
    public string? Sheet { get; init; }

    /// <summary>The lines that are neither header nor row, from 1, in their order: titles, remarks, headings. Blank lines are not counted. Copied when set.</summary>
    public IReadOnlyList<int> SkippedLines
    {
        get => _skippedLines;
        init => _skippedLines = value is null ? [] : [.. value];
    }

    /// <summary>The columns in their order (for JSON: the property names, in the order in which they first appear). Copied when set.</summary>
    public required IReadOnlyList<WordListColumn> Columns
    {
        get => _columns;
        init => _columns = value is null ? [] : [.. value];
    }
}
