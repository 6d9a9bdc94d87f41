namespace LearningItems.LoopbackModel;

/// <summary>What can go wrong with a request. The list is closed; how a fault looks on the wire depends on the format.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>429: too many requests.</summary>
    /// <param name="RetryAfter">What the headers tell the client to wait, in whole seconds; null leaves those headers out.</param>
    public sealed record RateLimited(TimeSpan? RetryAfter = null) : Fault;

    /// <summary>The account has no money left: 429 <c>insufficient_quota</c> at OpenAI, 400 at Anthropic.</summary>
    public sealed record QuotaExhausted : Fault;

    /// <summary>The account has reached the limit its owner set: 400 at both.</summary>
    public sealed record SpendLimitReached : Fault;

    /// <summary>500 with an error body.</summary>
    public sealed record ServerError : Fault;

    /// <summary>503 from a gateway in front of the provider: a page of HTML, not JSON.</summary>
    public sealed record Unavailable : Fault;

    /// <summary>The model is overloaded: 529 <c>overloaded_error</c> at Anthropic, 503 at OpenAI.</summary>
    public sealed record Overloaded : Fault;

    /// <summary>401: the key is not accepted.</summary>
    public sealed record Authentication : Fault;

    /// <summary>400: the request is not accepted as such.</summary>
    public sealed record InvalidRequest : Fault;

    /// <summary>400: the model does not take a schema. Passed over where the request has none.</summary>
    public sealed record SchemaRejected : Fault;

    /// <summary>400: the prompt is longer than the model's context.</summary>
    public sealed record ContextExceeded : Fault;

    /// <summary>The first half of the reply, ended as one that reached <c>max_tokens</c>.</summary>
    public sealed record Truncated : Fault;

    /// <summary>The model declines: the <c>refusal</c> of an OpenAI message, the stop reason <c>refusal</c> at Anthropic.</summary>
    public sealed record Refusal : Fault;

    /// <summary>A filter steps in: half a reply with <c>content_filter</c> at OpenAI, 400 at Anthropic.</summary>
    public sealed record ContentFilter : Fault;

    /// <summary>A reply whose JSON breaks off half-way and goes on as prose, with the finish reason of a good one.</summary>
    public sealed record BadJson : Fault;

    /// <summary>A fault on the way: the reply is good as far as it comes.</summary>
    public abstract record OnTheWay : Fault
    {
        private protected OnTheWay(double after)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(after);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(after, 1);
            After = after;
        }

        /// <summary>The share of the reply's text that is sent before, 0 to 1.</summary>
        public double After { get; }
    }

    /// <summary>The connection is lost. After 0 not even the headers have been sent.</summary>
    public sealed record MidStreamCut(double After = 0.5) : OnTheWay(After);

    /// <summary>The reply ends as a whole one does for HTTP, but without finish reason and end mark; not streamed, its JSON stops half-way.</summary>
    public sealed record CleanCut(double After = 0.5) : OnTheWay(After);

    /// <summary>An error in the stream, where the status has been 200. Not streamed, it is a <see cref="ServerError"/>.</summary>
    public sealed record SseErrorEvent(double After = 0.5) : OnTheWay(After);

    /// <summary>Nothing more comes until the client goes. After 0 not even the headers have been sent.</summary>
    public sealed record Hang(double After = 0) : OnTheWay(After);
}
