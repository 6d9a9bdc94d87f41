namespace LearningItems.Generation.Files;

/// <summary>A word list as it was read: the sources in the order of the file, and an account of everything else.</summary>
/// <remarks>
/// Every row is in <see cref="Sources"/> or in <see cref="Dropped"/>; blank lines are not rows. Rows that say the same twice
/// are both kept: which of them is a duplicate is decided, and accounted for, by the run.
/// </remarks>
public sealed record WordList
{
    private readonly IReadOnlyList<SourceItem> _sources = [];
    private readonly IReadOnlyList<DroppedRow> _dropped = [];
    private readonly IReadOnlyList<ListRemark> _remarks = [];

    /// <summary>How the list is laid out.</summary>
    public required ListLayout Layout { get; init; }

    /// <summary>The columns of <see cref="Layout"/>.</summary>
    public IReadOnlyList<WordListColumn> Columns => Layout.Columns;

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

    /// <summary>What a person should know before the list is used: what was guessed, left out of a row, or looks wrong. Copied when set.</summary>
    public IReadOnlyList<ListRemark> Remarks
    {
        get => _remarks;
        init => _remarks = value is null ? [] : [.. value];
    }
}

/// <summary>A row that was left out.</summary>
public sealed record DroppedRow
{
    /// <summary>The line of the file in which the row starts, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Why it was left out, in one line.</summary>
    public required string Reason { get; init; }
}
