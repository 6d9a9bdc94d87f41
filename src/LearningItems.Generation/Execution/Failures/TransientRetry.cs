using Polly;
using Polly.Retry;

namespace LearningItems.Generation.Execution;

/// <summary>Tries a call again after a failure that may pass: growing delays with jitter, a provider's own Retry-After as their floor.</summary>
internal static class TransientRetry
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static ResiliencePipeline Create(RunEnvironment environment, Func<Exception, ChatFailure> classify, Func<bool> mayRetry, Action<ChatFailure, TimeSpan> onDelay) =>
        new ResiliencePipelineBuilder { TimeProvider = environment.Time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = environment.Options.MaxRetries,
                ShouldHandle = outcome => ValueTask.FromResult(
                    outcome.Outcome.Exception is { } exception
                    && !outcome.Context.CancellationToken.IsCancellationRequested
                    && classify(exception) is { Kind: ChatFailureKind.Transient or ChatFailureKind.Unknown } failure
                    && !(failure.RetryAfter > environment.Options.MaxRetryAfter)
                    && mayRetry()),
                DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(Delay(attempt.AttemptNumber + 1, classify(attempt.Outcome.Exception!), environment.Random())),
                OnRetry = attempt =>
                {
                    onDelay(classify(attempt.Outcome.Exception!), attempt.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();

    /// <summary>
    /// The delay before a further attempt: 1, 2, 4 … 60 seconds, of which up to a half is taken off at random so that calls that failed
    /// together do not come back together; never less than the provider asks for.
    /// </summary>
    /// <param name="attempt">The attempt that failed, from 1.</param>
    /// <param name="failure">How the attempt failed.</param>
    /// <param name="random">A random number from 0 to 1.</param>
    public static TimeSpan Delay(int attempt, ChatFailure failure, double random)
    {
        var grown = First * Math.Pow(2, Math.Min(attempt - 1, 30));
        var delay = (grown < Longest ? grown : Longest) * (1 - (random / 2));
        return failure.RetryAfter is { } floor && floor > delay ? floor : delay;
    }
}
