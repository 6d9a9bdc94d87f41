using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>One call of a batch.</summary>
public sealed record BatchRequest
{
    /// <summary>What its result is known by: 1 to 64 letters, digits, <c>_</c> and <c>-</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The messages.</summary>
    public required IReadOnlyList<ChatMessage> Messages { get; init; }

    /// <summary>Model, output limit, schema and whatever else is set on the call.</summary>
    public required ChatOptions Options { get; init; }
}

/// <summary>What one batch may hold.</summary>
/// <param name="Requests">The most requests.</param>
/// <param name="Bytes">The most bytes of all requests as they are sent.</param>
public readonly record struct BatchLimits(int Requests, long Bytes);
