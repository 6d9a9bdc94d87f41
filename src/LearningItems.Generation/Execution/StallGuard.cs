namespace LearningItems.Generation.Execution;

/// <summary>
/// Reads an asynchronous stream that may hang: each piece has a time limit, and neither a stall nor a cancellation waits for a stream
/// that ignores its token.
/// </summary>
internal sealed class StallGuard<T>(IAsyncEnumerable<T> stream, TimeSpan limit, TimeProvider time, CancellationTokenSource stop) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<T> _pieces = stream.GetAsyncEnumerator(stop.Token);
    private Task<bool>? _pending;

    public T Current => _pieces.Current;

    /// <exception cref="TimeoutException">No piece came within the limit.</exception>
    public async ValueTask<bool> MoveNextAsync()
    {
        stop.Token.ThrowIfCancellationRequested();
        var move = _pieces.MoveNextAsync();
        if (move.IsCompleted)
        {
            return await move.ConfigureAwait(false);
        }

        _pending = move.AsTask();
        try
        {
            return await _pending.WaitAsync(limit, time, stop.Token).ConfigureAwait(false);
        }
        catch (TimeoutException exception) when (!_pending.IsCompleted)
        {
            await stop.CancelAsync().ConfigureAwait(false);
            throw new TimeoutException($"The reply paused for longer than {limit}.", exception);
        }
    }

    public ValueTask DisposeAsync() => _pending is { IsCompleted: false } ? Abandon(_pending) : _pieces.DisposeAsync();

    // An enumerator must not be disposed while it moves; this one is left to end by itself.
    private ValueTask Abandon(Task<bool> pending)
    {
        _ = pending.ContinueWith(
            async ended =>
            {
                _ = ended.Exception; // observed: the call has ended without it
                await _pieces.DisposeAsync().ConfigureAwait(false);
            },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
        return ValueTask.CompletedTask;
    }
}
