namespace LearningItems.Fleet.Runs;

/// <summary>
/// Lets the calls of one run leave until it is closed; those on their way are counted. A run that is to end without losing what it pays for closes it, waits until
/// nothing is on its way, and is cancelled then.
/// </summary>
internal sealed class RunGate : IDisposable
{
    private static readonly AsyncLocal<RunGate?> Flowing = new();

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closed = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _onTheirWay;

    /// <summary>The gate of the run that the code at hand belongs to; null outside of one.</summary>
    public static RunGate? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }

    public CancellationToken Closed => _closed.Token;

    /// <summary>Done when the gate is closed and no call is on its way.</summary>
    public Task Drained => _drained.Task;

    /// <summary>A call leaves.</summary>
    /// <returns>False where the gate is closed.</returns>
    public bool TryLeave()
    {
        lock (_gate)
        {
            if (_closed.IsCancellationRequested)
            {
                return false;
            }

            _onTheirWay++;
            return true;
        }
    }

    /// <summary>A call that left has ended, and its reply is read.</summary>
    public void Ended()
    {
        lock (_gate)
        {
            _onTheirWay--;
            TellDrained();
        }
    }

    public void Close()
    {
        _closed.Cancel();
        lock (_gate)
        {
            TellDrained();
        }
    }

    public void Dispose() => _closed.Dispose();

    private void TellDrained()
    {
        if (_onTheirWay == 0 && _closed.IsCancellationRequested)
        {
            _drained.TrySetResult();
        }
    }
}
