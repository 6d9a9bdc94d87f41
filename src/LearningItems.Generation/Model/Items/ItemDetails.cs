using System.Text.Json;

namespace LearningItems.Generation;

/// <summary>What is known of an item beyond its contract: category fields and where it came from.</summary>
public sealed record ItemDetails
{
    private readonly IReadOnlyDictionary<string, JsonElement> _fields = new Dictionary<string, JsonElement>();

    /// <summary>The feature a pronunciation or writing item teaches, such as <c>tones:3-3</c> or <c>component:氵</c>.</summary>
    public string? Feature { get; init; }

    /// <summary>The register the item belongs to, where the category has one.</summary>
    public string? Register { get; init; }

    /// <summary>The edition of the level's scale, where one was named: <c>3.0</c>.</summary>
    public string? LevelEdition { get; init; }

    /// <summary>The model that wrote the item, as the reply names it.</summary>
    public string? Model { get; init; }

    /// <summary>SHA-256 of the prompt and reply schema that led to the item, in lower-case hexadecimal.</summary>
    public required string PromptHash { get; init; }

    /// <summary>
    /// <see cref="LearningItem.ComputeContentHash"/> of the item as it was made. Keep it beside the item: where the item's own hash is another
    /// one later, a person changed the item, which is to be handed in as an existing one rather than overwritten.
    /// </summary>
    public required string ContentHash { get; init; }

    /// <summary>When a person asked for the item anew, where it was made for that (<see cref="ReviewVerdict.AskAgain"/>); else null.</summary>
    public DateTimeOffset? AskedAgainAt { get; init; }

    /// <summary>
    /// Of each example, in their order, the share of its words – where words do not stand apart, of their letters – that a learner knows: those of <see cref="GenerationRequest.LevelWords"/> and of the request's
    /// vocabulary in any form that code can find, and the language's function words; from 0 to 1, to two places. An estimate: irregular forms and names
    /// count as unknown. Null without words of the level, and in languages of which the library does not know where a word ends.
    /// </summary>
    public IReadOnlyList<double>? KnownWords { get; init; }

    /// <summary>The category's own fields by name (see the strategy's draft fields), and source facts such as <c>source_pos</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Fields
    {
        get => _fields;
        init => _fields = value ?? new Dictionary<string, JsonElement>();
    }
}
