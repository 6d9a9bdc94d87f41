using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>One line of a journal. Kinds that are not known are to be passed over: later versions may add some.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization, IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(JournaledSettings), "settings")]
[JsonDerivedType(typeof(JournaledItem), "item")]
[JsonDerivedType(typeof(JournaledRepeat), "repeat")]
[JsonDerivedType(typeof(JournaledWithdrawal), "withdrawal")]
[JsonDerivedType(typeof(JournaledOpinion), "opinion")]
[JsonDerivedType(typeof(JournaledOutcomes), "outcomes")]
[JsonDerivedType(typeof(JournaledCall), "call")]
[JsonDerivedType(typeof(JournaledBatch), "batch")]
[JsonDerivedType(typeof(JournaledBatchStart), "batch_start")]
[JsonDerivedType(typeof(JournaledBatchEnd), "batch_end")]
[JsonDerivedType(typeof(JournaledBatchesDone), "batches_done")]
public record JournalEntry
{
    /// <summary>
    /// What the entry belongs to: a hash of all that shapes the model's answer – instructions and schema, the source or the list of sources,
    /// language, level, model and sampling options. No credentials, no endpoint, no concurrency.
    /// </summary>
    [JsonPropertyOrder(-1)]
    public required string Key { get; init; }
}

/// <summary>How a category was asked for, so that a later run can say what changed.</summary>
/// <remarks>Its key is the hash of the settings, without any source.</remarks>
public sealed record JournaledSettings : JournalEntry
{
    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>What shapes the category's answers, by name; long texts as hashes.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>The key of the list that the category's items are drawn from; null where every source has its own item.</summary>
    public string? List { get; init; }
}

/// <summary>An accepted item.</summary>
/// <remarks>Its key is that of its source, or of the list it was drawn from.</remarks>
public sealed record JournaledItem : JournalEntry
{
    /// <summary>The item.</summary>
    public required GeneratedItem Item { get; init; }
}

/// <summary>
/// An item that was paid for and dropped, for it repeats an existing item or one of another category. In a run without the other item it counts.
/// </summary>
/// <remarks>Its key is that of its source, or of the list it was drawn from.</remarks>
public sealed record JournaledRepeat : JournalEntry
{
    /// <summary>The item.</summary>
    public required GeneratedItem Item { get; init; }
}

/// <summary>An accepted item that its own reply took back, or a second opinion. It stands before the item that takes its place, where there is one.</summary>
/// <remarks>Its key is that of the item.</remarks>
public sealed record JournaledWithdrawal : JournalEntry
{
    /// <summary>The category of the item.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>The id of the item.</summary>
    public required Guid ItemId { get; init; }
}

/// <summary>What a second opinion said of an item. It counts for the item as it was then, and for the same reviewer.</summary>
/// <remarks>Its key is that of the item.</remarks>
public sealed record JournaledOpinion : JournalEntry
{
    /// <summary>The category of the item.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>The id of the item.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>The item's <see cref="ItemDetails.ContentHash"/>.</summary>
    public required string ContentHash { get; init; }

    /// <summary>A hash of what shapes the reviewer's answers beside the items: the model as it is asked for, its settings, the questions, language and level.</summary>
    public required string Reviewer { get; init; }

    /// <summary>The code of the doubt, such as <see cref="FindingCodes.SecondOpinionSense"/>; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>What is wrong and what would be right; null where there is no doubt.</summary>
    public string? Why { get; init; }

    /// <summary>The model, as the reply names it.</summary>
    public string? Model { get; init; }

    /// <summary>SHA-256 of the prompt and reply schema that led to the opinion, in lower-case hexadecimal.</summary>
    public required string PromptHash { get; init; }
}

/// <summary>
/// What became of sources where that is more, or other, than being taught by an item of their own: the sources of a whole call that draws items from
/// many sources stand in one entry, so that the call is either ended or not. A source that is rejected here is to be asked for again:
/// the item kept before is withdrawn.
/// </summary>
/// <remarks>Its key is that of the source, or of the list the sources stand in.</remarks>
public sealed record JournaledOutcomes : JournalEntry
{
    /// <summary>The sources' lines of the ledger.</summary>
    public required IReadOnlyList<LedgerEntry> Outcomes { get; init; }
}

/// <summary>What a call used.</summary>
/// <remarks>Its key is that of the list it draws on; where every source has its own, the hash of its category's settings.</remarks>
public sealed record JournaledCall : JournalEntry
{
    /// <summary>Input tokens.</summary>
    public required long InputTokens { get; init; }

    /// <summary>Output tokens.</summary>
    public required long OutputTokens { get; init; }
}
