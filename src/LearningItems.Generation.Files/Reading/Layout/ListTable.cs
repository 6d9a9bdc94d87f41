namespace LearningItems.Generation.Files;

/// <summary>What the forms read a list into: columns and rows.</summary>
internal sealed record ListTable(ColumnTable Columns, IReadOnlyList<ListRow> Rows)
{
    /// <summary>What else may be amiss when no column is known, as a sentence; empty where the format has nothing to add.</summary>
    public string HeaderHint { get; init; } = string.Empty;
}
