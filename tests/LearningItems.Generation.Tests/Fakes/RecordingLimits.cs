namespace LearningItems.Generation.Tests.Fakes;

/// <summary>Limits that tell when each call left and when a pause was told, by their own clock: what a client sees comes later on a busy machine.</summary>
internal sealed class RecordingLimits(GenerationLimits limits, HurriedTimeProvider clock) : IGenerationLimiter
{
    private readonly List<(string Owner, TimeSpan At)> _left = [];
    private (int Calls, TaskCompletionSource Reached) _awaited = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    public IReadOnlyList<(string Owner, TimeSpan At)> Left => _left;

    /// <summary>Completes when so many calls have left. To be asked for once, before they do.</summary>
    public Task LeftAsync(int calls)
    {
        _awaited.Calls = calls;
        return _awaited.Reached.Task;
    }

    /// <summary>How many calls had left when each owner first asked.</summary>
    public Dictionary<string, int> FirstAsked { get; } = new(StringComparer.Ordinal);

    /// <summary>The time in which no call may have left, by the first pause.</summary>
    public (TimeSpan After, TimeSpan Before)? Paused { get; private set; }

    public int MaxConcurrency => limits.MaxConcurrency;

    public async ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken)
    {
        lock (_left)
        {
            FirstAsked.TryAdd(call.Owner, _left.Count);
        }

        var permit = (GenerationLimits.Permit)await limits.AcquireAsync(call, cancellationToken).ConfigureAwait(false);
        lock (_left)
        {
            _left.Add((call.Owner, permit.LeftAt));
            if (_left.Count == _awaited.Calls)
            {
                _awaited.Reached.SetResult();
            }
        }

        return new RecordingPermit(permit, this);
    }

    private sealed class RecordingPermit(IGenerationPermit permit, RecordingLimits recording) : IGenerationPermit
    {
        public ValueTask SettleAsync(long tokens, bool isAnswered) => permit.SettleAsync(tokens, isAnswered);

        public async ValueTask TurnAwayAsync(TimeSpan pause)
        {
            var before = recording.Now;
            await permit.TurnAwayAsync(pause).ConfigureAwait(false);
            recording.Paused ??= (recording.Now, before + pause);
        }

        public ValueTask DisposeAsync() => permit.DisposeAsync();
    }

    private TimeSpan Now => clock.Elapsed;
}
