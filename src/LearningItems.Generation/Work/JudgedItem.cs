namespace LearningItems.Generation.Work;

/// <summary>An item about which a second opinion is asked for.</summary>
/// <param name="Item">The item.</param>
/// <param name="Sources">What it was made of.</param>
/// <param name="IsKept">Whether an earlier run, or another one, paid for it.</param>
internal sealed record JudgedItem(GeneratedItem Item, IReadOnlyList<Source> Sources, bool IsKept = false);
