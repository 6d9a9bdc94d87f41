namespace LearningItems.Generation;

/// <summary>
/// How many calls may be in flight and how fast they may leave, for all who hold the same limiter: the runs of a generator, several generators,
/// an application's other calls. <see cref="GenerationLimits"/> keeps the limits of one process; implement this to keep those of several.
/// </summary>
/// <remarks>Thread-safe. What an implementation throws fails the call that asked, or is logged where a call has ended already.</remarks>
public interface IGenerationLimiter
{
    /// <summary>Calls in flight at once, at least 1; calls are sized so that so many have work.</summary>
    int MaxConcurrency { get; }

    /// <summary>Waits until a call may leave. Owners take turns: one that has many calls waiting does not hold up one that has few.</summary>
    /// <param name="call">What is to leave. Its tokens are reserved until the permit is settled.</param>
    /// <param name="cancellationToken">Ends the waiting; nothing is reserved then.</param>
    /// <returns>The permit, to be disposed when the call has ended.</returns>
    ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken);
}

/// <summary>A call that asks a limiter to leave.</summary>
public readonly record struct LimitedCall
{
    /// <summary>Describes a call.</summary>
    /// <param name="owner">Whose call it is.</param>
    /// <param name="tokens">Input and output tokens that it is expected to take; not negative.</param>
    public LimitedCall(string owner, long tokens) => (Owner, Tokens) = (owner, tokens);

    /// <summary>Whose call it is: a run has a name of its own in its process; an application's other calls have what the application likes.</summary>
    public string Owner { get; init; }

    /// <summary>Input and output tokens that the call is expected to take; not negative.</summary>
    public long Tokens { get; init; }

    /// <summary>The model that the call names; null (the default) where it leaves that to the client. What calls take is learned for each by itself.</summary>
    public string? Model { get; init; }
}

/// <summary>
/// The permission for one attempt of one call. Disposing gives its place in flight to the next; what was reserved and never settled counts as used.
/// </summary>
public interface IGenerationPermit : IAsyncDisposable
{
    /// <summary>Replaces what was reserved with what was used.</summary>
    /// <param name="tokens">Input and output tokens the attempt took, not negative; 0 for one that was not read.</param>
    /// <param name="isAnswered">Whether it was answered: of a failure nothing can be learned about what answers take.</param>
    ValueTask SettleAsync(long tokens, bool isAnswered);

    /// <summary>
    /// The provider turned the attempt away, or broke it off, for its own rate limit: whatever is thought to be left, it has nothing. What was
    /// reserved and not settled is given back.
    /// </summary>
    /// <param name="pause">How long nobody's calls may leave, at most a year; zero for no pause.</param>
    ValueTask TurnAwayAsync(TimeSpan pause);
}
