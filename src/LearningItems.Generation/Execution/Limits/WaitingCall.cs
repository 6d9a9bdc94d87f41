namespace LearningItems.Generation.Execution;

/// <summary>A call's place in the line. It looks for itself when its time has come, and whenever it is woken.</summary>
internal sealed class WaitingCall(LimitedCall call)
{
    private TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LimitedCall Call => call;

    /// <summary>Whether the call waits for others and for no time: it looks again only when it is woken.</summary>
    public bool WaitsForOthers { get; set; }

    /// <summary>Has the call look whether it may leave; before it sleeps again, or while.</summary>
    public void Wake() => _woken.TrySetResult();

    /// <summary>Waits until the call is woken.</summary>
    /// <param name="wait">How long at the most.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task SleepAsync(TimeSpan wait, TimeProvider time, CancellationToken cancellationToken)
    {
        await _woken.Task.WaitAsync(wait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        if (_woken.Task.IsCompleted)
        {
            _woken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
