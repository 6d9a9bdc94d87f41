namespace LearningItems.Generation;

/// <summary>An item that a person wants anew.</summary>
public sealed record AskedAgainItem
{
    /// <summary>The item as it is.</summary>
    public required GeneratedItem Item { get; init; }

    /// <summary>What the person says of it, for the model; at most 500 characters of it are sent.</summary>
    public string? Comment { get; init; }

    /// <summary>When it was asked for. A journal tells by it whether this wish, and not an earlier one, was answered.</summary>
    public DateTimeOffset At { get; init; }
}
