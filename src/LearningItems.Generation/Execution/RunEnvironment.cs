using System.Diagnostics;
using LearningItems.Generation.Checks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>What a run is given from outside: the client, the options, the limits, the checks, the clock, randomness, the log.</summary>
internal sealed record RunEnvironment(IChatClient Client, LearningItemGenerationOptions Options, IGenerationLimiter Limiter, DraftInspector Inspector, TimeProvider Time, Func<double> Random, ILogger Logger)
{
    private readonly long _started = Time.GetTimestamp();
    private readonly Func<string, int> _count = Options.ForgivingTokenCounter(exception => RunLog.CountFailed(Logger, exception));

    /// <summary>The model as the run asks for it.</summary>
    public RunModel Model { get; init; } = new(Options, Run: null);

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

    /// <summary>What an exception means, as the application says, or as the engine knows it.</summary>
    public ChatFailure Classify(Exception exception)
    {
        try
        {
            var failure = FailureClassification.Classify(exception, Options.ClassifyFailure);
            return failure with { Message = failure.Message is { } told ? FailureCause.InOneLine(told) : FailureCause.Of(exception) };
        }
#pragma warning disable CA1031 // an application's classifier may throw anything; the call must still end, with its own exception
        catch (Exception fault)
#pragma warning restore CA1031
        {
            RunLog.ClassifyFailed(Logger, fault);
            return FailureClassification.Classify(exception, own: null) with { Message = FailureCause.Of(exception) };
        }
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
            return Client.GetService(typeof(T)) as T;
        }
        catch (Exception exception) when (exception is NotImplementedException or NotSupportedException or InvalidOperationException)
        {
            onNone(exception);
            return null;
        }
    }
}
