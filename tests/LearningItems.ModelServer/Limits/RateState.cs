namespace LearningItems.LoopbackModel;

/// <summary>Where a client stands with its limits, as the headers tell it.</summary>
internal sealed record RateState(BucketState Requests, BucketState Tokens)
{
    /// <summary>What comes with a scripted 429: no request left for so long.</summary>
    public static RateState NoneLeftFor(TimeSpan reset) => new(new BucketState(60, 0, reset), new BucketState(100_000, 100_000, TimeSpan.Zero));
}

/// <summary>Where one of its limits stands.</summary>
/// <param name="Limit">What is let through a minute.</param>
/// <param name="Remaining">What would be let through now.</param>
/// <param name="Reset">How long until all of it would be.</param>
internal sealed record BucketState(long Limit, long Remaining, TimeSpan Reset);
