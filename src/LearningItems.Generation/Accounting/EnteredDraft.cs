namespace LearningItems.Generation.Accounting;

/// <summary>What became of a draft: an accepted item, or the draft with what rejects it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Rejected">The draft.</param>
/// <param name="RepeatedItem">
/// The rejected draft's item, where nothing is wrong with it but that it repeats an existing one or one of another category. In a run without
/// that one it counts.
/// </param>
internal readonly record struct EnteredDraft(GeneratedItem? Item, RejectedDraft? Rejected, GeneratedItem? RepeatedItem = null);
