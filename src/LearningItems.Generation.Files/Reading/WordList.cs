namespace LearningItems.Generation.Files;

/// <summary>A word list as it was read: the sources in the order of the file, and an account of everything else.</summary>
/// <remarks>
/// Every row is in <see cref="Sources"/> or in <see cref="Dropped"/>; blank lines are not rows. Rows that say the same twice
/// are both kept: which of them is a duplicate is decided, and accounted for, by the run.
/// </remarks>
public sealed record WordList
{
    private readonly IReadOnlyList<WordListColumn> _columns = [];
    private readonly IReadOnlyList<SourceItem> _sources = [];
    private readonly IReadOnlyList<DroppedRow> _dropped = [];

    /// <summary>The columns (for JSON: the property names, in the order in which they first appear). Copied when set.</summary>
    public required IReadOnlyList<WordListColumn> Columns
    {
        get => _columns;
        init => _columns = value is null ? [] : [.. value];
    }

    /// <summary>The rows that could be used, in the order of the file; never empty when read from a file. Copied when set.</summary>
    public required IReadOnlyList<SourceItem> Sources
    {
        get => _sources;
        init => _sources = value is null ? [] : [.. value];
    }

    /// <summary>The rows that could not be used, each with its reason, in the order of the file. Copied when set.</summary>
    public required IReadOnlyList<DroppedRow> Dropped
    {
        get => _dropped;
        init => _dropped = value is null ? [] : [.. value];
    }
}

/// <summary>A column of a word list.</summary>
public sealed record WordListColumn
{
    /// <summary>The header as the file has it, without white space around it.</summary>
    public required string Header { get; init; }

    /// <summary>
    /// What the column was read as: <c>text</c>, <c>reading</c>, <c>gloss</c>, <c>part_of_speech</c>, <c>sense</c>,
    /// <c>level</c>, <c>id</c> or <c>aliases</c>. Null when it is not used: its name is not known, or an earlier column already
    /// is that field.
    /// </summary>
    public string? Field { get; init; }
}

/// <summary>A row that was left out.</summary>
public sealed record DroppedRow
{
    /// <summary>The line of the file in which the row starts, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Why it was left out, in one line.</summary>
    public required string Reason { get; init; }
}
