using System.Text.Json;

namespace LearningItems.Generation;

/// <summary>
/// One item as the model wrote it, lean: only what the code cannot know. What checks look at.
/// </summary>
public sealed record LearningItemDraft
{
    /// <summary>What stands between the parts of a form.</summary>
    internal const string BetweenParts = " … ";

    private readonly DraftFieldTexts _fields = DraftFieldTexts.None;

    /// <summary>The category the item says it is of, where several share a call; empty elsewhere.</summary>
    public string Category { get; init => field = value ?? string.Empty; } = string.Empty;

    /// <summary>The numbers of the rows the item says it came from.</summary>
    public IReadOnlyList<int> Rows { get; init => field = value ?? []; } = [];

    /// <summary>The echoed word of one-per-source work; empty elsewhere.</summary>
    public string Word { get; init => field = value ?? string.Empty; } = string.Empty;

    /// <summary>What is taught; empty in one-per-source work, where the source itself is the target.</summary>
    public string Target { get; init => field = value ?? string.Empty; } = string.Empty;

    /// <summary>The target in Latin letters, where it was asked for.</summary>
    public string Reading { get; init => field = value ?? string.Empty; } = string.Empty;

    /// <summary>Gloss and usage note.</summary>
    public string Definition { get; init => field = value ?? string.Empty; } = string.Empty;

    /// <summary>The examples.</summary>
    public IReadOnlyList<LearningItemExample> Examples { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The form in which the target stands in each example, as the model marked it: <c>stehe … auf</c>. As many as examples; empty where
    /// nothing is marked.
    /// </summary>
    public IReadOnlyList<string> Forms { get; init => field = value ?? []; } = [];

    /// <summary>The category's own fields by name; a field the model left null is absent.</summary>
    public IReadOnlyDictionary<string, JsonElement> Fields
    {
        get => _fields.Elements;
        init => _fields = value is null or { Count: 0 } ? DraftFieldTexts.None : new DraftFieldTexts(value);
    }

    /// <summary>The text of a category field.</summary>
    /// <param name="name">The field's name in snake case.</param>
    /// <returns>The text, or an empty string when the field is absent or not text.</returns>
    public string Field(string name) => _fields.Text(name) ?? string.Empty;

    /// <summary>The texts of a category field that is a list.</summary>
    /// <param name="name">The field's name in snake case.</param>
    /// <returns>The texts; none when the field is absent or not a list of texts.</returns>
    public IReadOnlyList<string> FieldTexts(string name) => _fields.List(name) ?? [];

    internal DraftFieldTexts FieldValues => _fields;
}
