namespace LearningItems.Generation.Work;

/// <summary>An item that a person wants anew, with the sources to make it of.</summary>
/// <param name="Wish">What the person said.</param>
/// <param name="Sources">The sources the item was made of, as far as the request still has them; at least one.</param>
internal sealed record AskedAgain(AskedAgainItem Wish, IReadOnlyList<Source> Sources);
