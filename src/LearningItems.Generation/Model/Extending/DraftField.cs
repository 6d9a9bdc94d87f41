namespace LearningItems.Generation;

/// <summary>A field that a category adds to the reply. It goes to the item's details, not into the item.</summary>
public sealed record DraftField
{
    /// <summary>Describes a field.</summary>
    /// <param name="name">The name in snake case.</param>
    /// <param name="description">What the model should write there, in a few words.</param>
    public DraftField(string name, string description) => (Name, Description) = (name, description);

    /// <summary>
    /// The name in snake case, as it stands in the reply and in the details; not one that every reply has (row, rows, word, target, reading,
    /// definition, examples, items, category).
    /// </summary>
    public string Name { get; init; }

    /// <summary>What the model should write there, in a few words.</summary>
    public string Description { get; init; }

    /// <summary>Whether the model may leave the field null. Default false.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the field says the target again, so that the model is not asked for it and it goes to the details by itself.</summary>
    internal bool IsTarget { get; init; }

    /// <summary>Whether the field is a list of texts. Default false: one text.</summary>
    public bool IsList { get; init; }

    /// <summary>The only values the field may have. Empty (the default): any text.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
}
