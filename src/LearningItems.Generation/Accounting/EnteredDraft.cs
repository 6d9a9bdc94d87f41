namespace LearningItems.Generation.Accounting;

/// <summary>What became of a draft: an accepted item, or the draft with what rejects it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Rejected">The draft.</param>
/// <param name="Repeat">
/// The rejected draft's item, where nothing is wrong with it but that it repeats another one. In another run, without that one, it may well count.
/// </param>
internal readonly record struct EnteredDraft(GeneratedItem? Item, RejectedDraft? Rejected, GeneratedItem? Repeat = null);
