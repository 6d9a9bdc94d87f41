using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>What became of one request of a batch.</summary>
public sealed record BatchResult
{
    /// <summary>The id of the request.</summary>
    public required string Id { get; init; }

    /// <summary>What became of it.</summary>
    public required BatchOutcome Outcome { get; init; }

    /// <summary>The reply; null unless it succeeded.</summary>
    public ChatResponse? Response { get; init; }

    /// <summary>The provider's error, as its client would throw it of a single call; null unless it errored.</summary>
    public Exception? Exception { get; init; }
}

/// <summary>What became of one request of a batch: each ends in exactly one.</summary>
public enum BatchOutcome
{
    /// <summary>It was answered.</summary>
    Succeeded,

    /// <summary>The provider refused it or failed at it.</summary>
    Errored,

    /// <summary>The batch ended before its turn came.</summary>
    Expired,

    /// <summary>The batch was cancelled before its turn came.</summary>
    Cancelled,

    /// <summary>The batch has ended and says nothing of it.</summary>
    Missing,
}
