namespace LearningItems.Generation.Execution;

/// <summary>A permit as a call uses it: what the limiter throws when the call has ended costs no reply.</summary>
internal sealed class CallPermit(IGenerationPermit permit, RunEnvironment environment) : IAsyncDisposable
{
    public Task SettleAsync(long tokens, bool isAnswered) => TellAsync(() => permit.SettleAsync(tokens, isAnswered));

    public Task TurnAwayAsync(TimeSpan pause) => TellAsync(() => permit.TurnAwayAsync(pause));

    public async ValueTask DisposeAsync() => await TellAsync(permit.DisposeAsync).ConfigureAwait(false);

    private async Task TellAsync(Func<ValueTask> tell)
    {
        try
        {
            // The library's own is no stranger.
            await (permit is GenerationLimits.Permit ? tell().AsTask() : ForeignCode.RunAsync(() => tell().AsTask(), environment.Options.StallTimeout, TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // an application's limiter may throw anything; what the call brought is paid for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            RunLog.LimiterFailed(environment.Logger, exception);
        }
    }
}
