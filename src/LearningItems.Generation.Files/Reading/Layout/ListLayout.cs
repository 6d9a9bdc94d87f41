namespace LearningItems.Generation.Files;

/// <summary>How the rows of a list are laid out: its form, its header and what each column is.</summary>
public sealed record ListLayout
{
    private readonly IReadOnlyList<WordListColumn> _columns = [];

    /// <summary>The form in words for people: <c>CSV with semicolons</c>, <c>JSON</c>.</summary>
    public required string Form { get; init; }

    /// <summary>What stands between cells; null where the form has no separator.</summary>
    public string? Separator { get; init; }

    /// <summary>The line of the header, from 1; null when the list has none, or names its columns in another way.</summary>
    public int? HeaderLine { get; init; }

    /// <summary>The columns in their order (for JSON: the property names, in the order in which they first appear). Copied when set.</summary>
    public required IReadOnlyList<WordListColumn> Columns
    {
        get => _columns;
        init => _columns = value is null ? [] : [.. value];
    }
}
