namespace LearningItems.Generation.Execution;

/// <summary>The time a call may take, without what it is held back for by the reader of the run.</summary>
internal sealed class CallClock(TimeSpan limit, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    private readonly CancellationTokenSource _over = new(limit, time);
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _stopped;

    /// <summary>Is cancelled when the time is over.</summary>
    public CancellationToken Token => _over.Token;

    public bool IsOver => _over.IsCancellationRequested;

    /// <summary>Stands still until a wait has ended.</summary>
    public async Task StopWhileAsync(Func<Task> wait)
    {
        var stopped = time.GetElapsedTime(_start);
        _over.CancelAfter(Timeout.InfiniteTimeSpan);
        await wait().ConfigureAwait(false);
        _stopped += time.GetElapsedTime(_start) - stopped;
        var rest = limit - (time.GetElapsedTime(_start) - _stopped);
        _over.CancelAfter(rest > Least ? rest : Least);
    }

    public void Dispose() => _over.Dispose();
}
