namespace LearningItems.Generation;

/// <summary>One decision of a person about one item, as a line of <c>decisions.jsonl</c> holds it.</summary>
public sealed record ReviewDecision
{
    /// <summary>The id of the item.</summary>
    public required Guid Id { get; init; }

    /// <summary>What was decided.</summary>
    public required ReviewVerdict Decision { get; init; }

    /// <summary>Why, in the person's words. With <see cref="ReviewVerdict.AskAgain"/> the model is told it.</summary>
    public string? Comment { get; init; }

    /// <summary>The item as the person left it; null where nothing was edited.</summary>
    public LearningItem? Item { get; init; }

    /// <summary>When it was decided. Asking again for the same item at another time is another wish.</summary>
    public DateTimeOffset At { get; init; }
}
