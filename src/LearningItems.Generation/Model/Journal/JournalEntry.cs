using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>One line of a journal. Kinds that are not known are to be passed over: later versions may add some.</summary>
/// <param name="Key">
/// What the entry belongs to: a hash of all that shapes the model's answer – instructions and schema, the source or the list of sources,
/// language, level, model and sampling options. No credentials, no endpoint, no concurrency.
/// </param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization, IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(JournaledSettings), "settings")]
[JsonDerivedType(typeof(JournaledItem), "item")]
[JsonDerivedType(typeof(JournaledRepeat), "repeat")]
[JsonDerivedType(typeof(JournaledOutcomes), "outcomes")]
[JsonDerivedType(typeof(JournaledCall), "call")]
public record JournalEntry([property: JsonPropertyOrder(-1)] string Key);

/// <summary>How a category was asked for, so that a later run can say what changed.</summary>
/// <param name="Key">The hash of the settings, without any source.</param>
/// <param name="Category">The category.</param>
/// <param name="Settings">What shapes its answers, by name; long texts as hashes.</param>
/// <param name="List">The key of the list that its items are drawn from; null where every source has its own item.</param>
public sealed record JournaledSettings(string Key, LearningItemCategory Category, IReadOnlyDictionary<string, string> Settings, string? List = null) : JournalEntry(Key);

/// <summary>An accepted item.</summary>
/// <param name="Key">The key of its source, or of the list it was drawn from.</param>
/// <param name="Item">The item.</param>
public sealed record JournaledItem(string Key, GeneratedItem Item) : JournalEntry(Key);

/// <summary>
/// An item that was paid for and dropped, for it repeats an existing one or one of another category. In a run without that one it counts.
/// </summary>
/// <param name="Key">The key of its source, or of the list it was drawn from.</param>
/// <param name="Item">The item.</param>
public sealed record JournaledRepeat(string Key, GeneratedItem Item) : JournalEntry(Key);

/// <summary>
/// What became of sources where that is more, or other, than being taught by an item of their own: those of a whole call that draws items from
/// many sources stand in one entry, so that the call is either ended or not. A source that is rejected here is to be asked for again:
/// the item before is withdrawn.
/// </summary>
/// <param name="Key">The key of the source, or of the list they stand in.</param>
/// <param name="Outcomes">The sources' lines of the ledger.</param>
public sealed record JournaledOutcomes(string Key, IReadOnlyList<LedgerEntry> Outcomes) : JournalEntry(Key);

/// <summary>What a call used.</summary>
/// <param name="Key">The key of the list it draws on; where every source has its own, the hash of its category's settings.</param>
/// <param name="InputTokens">Input tokens.</param>
/// <param name="OutputTokens">Output tokens.</param>
public sealed record JournaledCall(string Key, long InputTokens, long OutputTokens) : JournalEntry(Key);
