namespace LearningItems.Generation.Files;

/// <summary>A column of a word list.</summary>
public sealed record WordListColumn
{
    private readonly IReadOnlyList<string> _samples = [];

    /// <summary>The header as the file has it, without white space around it; empty where it has none.</summary>
    public required string Header { get; init; }

    /// <summary>
    /// What the column was read as: <c>text</c>, <c>reading</c>, <c>gloss</c>, <c>part_of_speech</c>, <c>sense</c>,
    /// <c>level</c>, <c>id</c> or <c>aliases</c>. Null when it is not used: what it is is not known, or another column already
    /// is that field.
    /// </summary>
    public string? Field { get; init; }

    /// <summary>How it is known what the column is.</summary>
    public ColumnRecognition Recognition { get; init; }

    /// <summary>
    /// Whether the column can hardly be anything else than <see cref="Field"/>: chosen, declared, named after it, or clear by its cells. False for a vague name
    /// such as <c>back</c> or <c>item</c> that no cell bears out, for a guess by the order of columns, and for a column that is not used: to be shown to a person.
    /// </summary>
    public bool IsSure { get; init; }

    /// <summary>The first cells that are filled, at most three, each cut at 20 characters. Copied when set.</summary>
    public IReadOnlyList<string> Samples
    {
        get => _samples;
        init => _samples = value is null ? [] : [.. value];
    }
}

/// <summary>How it is known what a column of a word list is.</summary>
public enum ColumnRecognition
{
    /// <summary>It is not known, or not needed: the column is not used.</summary>
    NotUsed = 0,

    /// <summary>By its header.</summary>
    Named = 1,

    /// <summary>The form of the file says it, as that of CC-CEDICT does.</summary>
    Declared = 2,

    /// <summary>By what its cells look like.</summary>
    Content = 3,

    /// <summary><see cref="WordListOptions.Columns"/> says it.</summary>
    Chosen = 4,
}
