using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>How the generator works and what the model behind it can take. Checked at start-up, all faults in one message.</summary>
public sealed class LearningItemGenerationOptions
{
    private int? _maxConcurrency;

    /// <summary>Calls in flight at once, over all categories and all runs of the generator. Default 10; at least 1. Not together with <see cref="Limiter"/>.</summary>
    public int MaxConcurrency
    {
        get => _maxConcurrency ?? 10;
        set => _maxConcurrency = value;
    }

    /// <summary>
    /// Input tokens a call may have: the model's context less its output. Default 100,000; at least 2,000. Larger lists are split.
    /// </summary>
    public int MaxInputTokens { get; set; } = 100_000;

    /// <summary>
    /// Output tokens the model can write in one reply. Default 8,192; at least 512. Calls are sent with a limit from their own
    /// estimate, never above this one.
    /// </summary>
    public int MaxOutputTokens { get; set; } = 8_192;

    /// <summary>What batches are sized for. Default <see cref="BatchingPreference.Balanced"/>.</summary>
    public BatchingPreference Batching { get; set; }

    /// <summary>
    /// Output tokens added to the limit of every call for a model that reasons before it answers. Default 0; not negative.
    /// </summary>
    public int ReasoningTokenAllowance { get; set; }

    /// <summary>
    /// Whether replies are read while they are written. Default true: items come sooner, and what a broken reply had is kept. False for
    /// clients that cannot stream.
    /// </summary>
    public bool UseStreaming { get; set; } = true;

    /// <summary>Requests in any minute, over all runs of the generator. Default null: no limit; at least 1. Not together with <see cref="Limiter"/>.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Input and output tokens a minute together, over all runs of the generator. Default null: no limit; at least 1,000. Not together with <see cref="Limiter"/>.</summary>
    public int? TokensPerMinute { get; set; }

    /// <summary>
    /// The limits to keep, in place of <see cref="MaxConcurrency"/>, <see cref="RequestsPerMinute"/> and <see cref="TokensPerMinute"/>: a
    /// <see cref="GenerationLimits"/> that several generators share, or another implementation. Default null: the generator has its own.
    /// </summary>
    public IGenerationLimiter? Limiter { get; set; }

    /// <summary>How often a call is tried again after a transient or unknown failure. Default 3; 0 to 10. A rate limit uses up none.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The longest wait that a server's error may ask for before the call is tried again; a server that asks for more is not coming back within
    /// the run, and the call fails with that reason. Default 2 minutes; above 0, at most a day. Rate limits have <see cref="MaxRateLimitWait"/>.
    /// </summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long all waits for rate limits may be together, before the run ends. Default 10 minutes; above 0, at most a day.</summary>
    public TimeSpan MaxRateLimitWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long one attempt of a call may take. Default 5 minutes; above 0, at most a day.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a streamed reply may pause, before its first piece too: raise it for models that reason long before they answer. Default
    /// 1 minute; above 0, at most a day.</summary>
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Understands the exceptions of a provider's SDK; returns null for exceptions left to the engine, which knows those of .NET:
    /// HTTP status codes, connection loss, time-outs. Called from several threads. Default null.
    /// </summary>
    public Func<Exception, ChatFailure?>? ClassifyFailure { get; set; }

    /// <summary>Adds a function for the exceptions that <see cref="ClassifyFailure"/>, as it is set so far, leaves alone: several SDKs can stand beside each other.</summary>
    /// <param name="classify">Returns null for what is not its own.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classify"/> is null.</exception>
    public LearningItemGenerationOptions AddFailureClassification(Func<Exception, ChatFailure?> classify)
    {
        ArgumentNullException.ThrowIfNull(classify);
        var own = ClassifyFailure;
        ClassifyFailure = own is null ? classify : exception => own(exception) ?? classify(exception);
        return this;
    }

    /// <summary>What the model charges. Default null: no costs are reckoned.</summary>
    public TokenPrices? Prices { get; set; }

    /// <summary>
    /// Sets what a provider needs on every call – model, temperature, extra properties. Called last, from several threads, on
    /// options that already have the reply schema and the output limit. Default null. What it throws fails the call. With a journal it is
    /// called twice for each category while planning too, for what it sets is part of the journal's keys; what it throws then ends the planning.
    /// </summary>
    public Action<ChatOptions>? ConfigureChatOptions { get; set; }

    /// <summary>Counts the tokens of a text exactly; called from several threads. Default null: an estimate fitted to o200k_base.
    /// What it throws while planning ends the planning; where it throws on what a model wrote, the estimate stands in and a warning is logged.</summary>
    public Func<string, int>? CountTokens { get; set; }

    /// <summary>Profiles of languages the library does not know, or replacements of those it does: of two for a language the last counts. Empty by default.</summary>
    public IList<LanguageProfile> LanguageProfiles { get; } = [];

    /// <summary>Of which components characters are built. Default: the common ones, <see cref="CharacterComponents.Common"/>.</summary>
    public ICharacterComponents CharacterComponents { get; set; } = Generation.CharacterComponents.Common;

    /// <summary>
    /// Codes of findings that are dropped, so that neither drafts are rejected nor items marked for them; <see cref="FindingCodes"/> has
    /// those of the library. What cannot be switched off: the checks of the rows a draft
    /// comes from, that no item is kept twice, and that no more items are kept than were asked for. Empty by default.
    /// </summary>
    public ISet<string> IgnoredFindings { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// Whether the spans of calls carry the prompt and the reply, in the attributes that OpenTelemetry's conventions have for them. Both hold
    /// the course's own content. Default false.
    /// </summary>
    public bool IncludeContentInTelemetry { get; set; }

    /// <summary>Whether <see cref="MaxConcurrency"/> was set.</summary>
    internal bool IsConcurrencySet => _maxConcurrency is not null;

    /// <summary>What the model's output limit leaves for the reply itself; whatever is allowed to reasoning, something.</summary>
    internal int MaxReplyTokens => Math.Max(MaxOutputTokens - ReasoningTokenAllowance, MaxOutputTokens / 8);

    internal Func<string, int> TokenCounter() => CountTokens ?? (text => TokenEstimator.Estimate(text));
}
