using LearningItems.Generation;

namespace LearningItems.Fleet.Runs;

/// <summary>The limits that workers share, behind the gate of each run.</summary>
internal sealed class GatedLimiter(IGenerationLimiter limits) : IGenerationLimiter
{
    public int MaxConcurrency => limits.MaxConcurrency;

    public async ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken)
    {
        if (RunGate.Current is not { } gate)
        {
            return await limits.AcquireAsync(call, cancellationToken);
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, gate.Closed);
        try
        {
            var permit = await limits.AcquireAsync(call, waiting.Token);
            if (gate.TryLeave())
            {
                return new GatedPermit(permit, gate);
            }

            await permit.SettleAsync(tokens: 0, isAnswered: false);
            await permit.DisposeAsync();
        }
        catch (OperationCanceledException) when (gate.Closed.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // It is not this call that was cancelled: the run is, as soon as the others have ended.
        }

        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new OperationCanceledException(cancellationToken);
    }

    private sealed class GatedPermit(IGenerationPermit permit, RunGate gate) : IGenerationPermit
    {
        private int _isDisposed;

        public ValueTask SettleAsync(long tokens, bool isAnswered) => permit.SettleAsync(tokens, isAnswered);

        public ValueTask TurnAwayAsync(TimeSpan pause) => permit.TurnAwayAsync(pause);

        public async ValueTask DisposeAsync()
        {
            try
            {
                await permit.DisposeAsync();
            }
            finally
            {
                if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
                {
                    gate.Ended();
                }
            }
        }
    }
}
