using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>What kind of failure a chat client met, and so what the engine does about it.</summary>
[JsonConverter(typeof(ChatFailureKindJsonConverter))]
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

/// <summary>Writes the kind in snake case.</summary>
internal sealed class ChatFailureKindJsonConverter() : JsonStringEnumConverter<ChatFailureKind>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower);

/// <summary>A failure of a chat client, as the engine understands it.</summary>
public sealed record ChatFailure
{
    /// <summary>Describes a failure.</summary>
    /// <param name="kind">What kind of failure it is.</param>
    /// <param name="retryAfter">How long the provider asks to wait; null when it says nothing.</param>
    public ChatFailure(ChatFailureKind kind, TimeSpan? retryAfter = null) => (Kind, RetryAfter) = (kind, retryAfter);

    /// <summary>What kind of failure it is.</summary>
    public ChatFailureKind Kind { get; init; }

    /// <summary>How long the provider asks to wait; a floor for the engine's own delay. Null when it says nothing.</summary>
    [JsonPropertyName("retry_after_seconds")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What the model wrote, where a <see cref="ChatFailureKind.BadReply"/> comes with it; null where it does not.</summary>
    public string? Reply { get; init; }

    /// <summary>
    /// What happened, in words, as the log and <see cref="CallRetrying"/> tell it: in one line of at most 300 characters. Where a classifier
    /// leaves it null, it is what the exception and those within it say.
    /// </summary>
    public string? Message { get; init; }
}
