namespace LearningItems.Generation.Opinion;

/// <summary>What a reviewer says of one item.</summary>
/// <param name="Doubt">What the reviewer doubts; null where nothing.</param>
internal sealed record ItemVerdict(ItemDoubt? Doubt)
{
    public bool IsOk => Doubt is null;
}

/// <summary>A reviewer's doubt about an item.</summary>
/// <param name="Question">The question whose answer is no.</param>
/// <param name="Why">What is wrong and what would be right, in one line.</param>
internal sealed record ItemDoubt(OpinionQuestion Question, string Why)
{
    public Finding ToFinding(FindingSeverity severity) => new(Question.Code, severity, Why);
}
