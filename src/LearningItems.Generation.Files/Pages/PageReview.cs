namespace LearningItems.Generation.Files;

/// <summary>What makes the page of a result one on which a person decides.</summary>
/// <param name="Token">What the page sends with each decision, so that no other page can.</param>
/// <param name="Decisions">What was decided so far: the lines of <c>decisions.jsonl</c> that count, by the ids of their items.</param>
internal sealed record PageReview(string Token, IReadOnlyDictionary<string, string> Decisions);
