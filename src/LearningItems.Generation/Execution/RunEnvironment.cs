using System.Diagnostics;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>What a run is given from outside: the client, the options, the limits, the checks, the clock, randomness, the log.</summary>
internal sealed record RunEnvironment(IChatClient Client, LearningItemGenerationOptions Options, IGenerationLimiter Limiter, DraftInspector Inspector, TimeProvider Time, Func<double> Random, ILogger Logger)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(365);

    private readonly long _started = Time.GetTimestamp();
    private readonly Func<string, int> _count = Options.CountTokens is { } own
        ? new Callback<string, int>(own, Options.StallTimeout, text => TokenEstimator.Estimate(text), exception => RunLog.CountFailed(Logger, exception)).Invoke
        : text => TokenEstimator.Estimate(text);

    private readonly Callback<Exception, ChatFailure?>? _classify = Options.ClassifyFailure is { } own
        ? new Callback<Exception, ChatFailure?>(own, Options.StallTimeout, _ => null, fault => RunLog.ClassifyFailed(Logger, fault))
        : null;

    /// <summary>The model as the run asks for it.</summary>
    public RunModel Model { get; init; } = new(Options, Run: null);

    /// <summary>The same run as a second opinion is asked for: another client and model, all else as it is.</summary>
    public RunEnvironment Asking(SecondOpinion opinion) => this with { Client = opinion.Client, Model = RunModel.OfReviewer(Options, opinion.Options) };

    /// <summary>What the client says of itself, with the model that the run names. Only a name for the report: a client that offers no services, or throws when asked for one, will do.</summary>
    public ChatClientMetadata? Metadata()
    {
        var client = Service<ChatClientMetadata>(exception => RunLog.NoMetadata(Logger, exception));
        return Model.Id is { } id ? new ChatClientMetadata(client?.ProviderName, client?.ProviderUri, id) : client;
    }

    /// <summary>
    /// Where the client's own spans come from; null where it has none. The tracing client of Microsoft.Extensions.AI answers with its source, as
    /// other clients around it ask for it.
    /// </summary>
    public ActivitySource? Spans() => Service<ActivitySource>(exception => RunLog.NoSpans(Logger, exception));

    /// <summary>What knows how the client's endpoint takes the schemas of replies; null where nothing does.</summary>
    public SchemaStepDown? Schema() => Service<SchemaStepDown>(exception => RunLog.NoMetadata(Logger, exception));

    /// <summary>What an exception means, as the application says, or as the engine knows it.</summary>
    public ChatFailure Classify(Exception exception)
    {
        var failure = _classify?.Invoke(exception) ?? FailureClassification.Classify(exception, own: null);
        return failure with { RetryAfter = Plausible(failure.RetryAfter), Message = failure.Message is { } told ? FailureCause.InOneLine(told) : FailureCause.Of(exception) };
    }

    // A server that writes nonsense into a header must not make a time that no clock can tell.
    private static TimeSpan? Plausible(TimeSpan? wait) => wait > LongestWait ? LongestWait : wait < TimeSpan.Zero ? null : wait;

    /// <summary>Sets up a call as the application says, whose code may take as long as a call may.</summary>
    /// <exception cref="TimeoutException">The application's code did not return.</exception>
    public async Task SetUpAsync(ChatOptions chat, CancellationToken cancellationToken)
    {
        if (!Model.IsConfigured)
        {
            Model.SetUp(chat);
            return;
        }

        await ForeignCode.RunAsync(
            () =>
            {
                Model.SetUp(chat);
                return Task.CompletedTask;
            },
            Options.CallTimeout,
            Time,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The tokens of a text that may hold what a model wrote.</summary>
    public int CountTokens(string text) => _count(text);

    /// <summary>Time since the run began.</summary>
    public TimeSpan Elapsed => Time.GetElapsedTime(_started);

    private T? Service<T>(Action<Exception> onNone)
        where T : class
    {
        try
        {
            return ForeignCode.Run(() => Client.GetService(typeof(T)) as T, Options.StallTimeout);
        }
#pragma warning disable CA1031 // a client may throw anything; it is asked for a name
        catch (Exception exception)
#pragma warning restore CA1031
        {
            onNone(exception);
            return null;
        }
    }
}
