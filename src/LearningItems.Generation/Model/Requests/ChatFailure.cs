namespace LearningItems.Generation;

/// <summary>What kind of failure a chat client met, and so what the engine does about it.</summary>
public enum ChatFailureKind
{
    /// <summary>May pass: a server error, an overloaded model, a lost connection, a time-out. Tried again with growing delays.</summary>
    Transient,

    /// <summary>Too many requests or tokens at the moment. Every call waits; no attempt is used up.</summary>
    RateLimited,

    /// <summary>The quota or the spending limit is used up. Ends the run.</summary>
    QuotaExhausted,

    /// <summary>The key is missing, wrong, or not allowed to do this. Ends the run.</summary>
    Authentication,

    /// <summary>The provider does not accept the request as such. Ends the run.</summary>
    InvalidRequest,

    /// <summary>The request is longer than the model's context. The sources of the call are split.</summary>
    ContextExceeded,

    /// <summary>The provider refuses the content. The sources of the call are split to find the one refused.</summary>
    Refused,

    /// <summary>Not known. Tried again as often as a transient failure.</summary>
    Unknown,

    /// <summary>
    /// The model wrote what the provider does not pass on, such as JSON that its own check refuses. Read like any other reply, by
    /// <see cref="ChatFailure.Reply"/>; what is missing of it is asked for again.
    /// </summary>
    BadReply,
}

/// <summary>A failure of a chat client, as the engine understands it.</summary>
/// <param name="Kind">What kind of failure it is.</param>
/// <param name="RetryAfter">How long the provider asks to wait; a floor for the engine's own delay. Null when it says nothing.</param>
public sealed record ChatFailure(ChatFailureKind Kind, TimeSpan? RetryAfter = null)
{
    /// <summary>What the model wrote, where a <see cref="ChatFailureKind.BadReply"/> comes with it; null where it does not.</summary>
    public string? Reply { get; init; }

    /// <summary>
    /// What happened, in words, as the log and <see cref="CallRetrying"/> tell it: in one line of at most 300 characters. Where a classifier
    /// leaves it null, it is what the exception and those within it say.
    /// </summary>
    public string? Message { get; init; }
}
