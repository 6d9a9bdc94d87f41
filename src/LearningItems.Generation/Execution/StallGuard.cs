namespace LearningItems.Generation.Execution;

/// <summary>
/// Reads an asynchronous stream that may hang: each piece has a time limit, and neither a stall nor a cancellation waits for a stream
/// that ignores its token.
/// </summary>
/// <param name="stream">The stream.</param>
/// <param name="limit">How long a piece may take.</param>
/// <param name="time">The clock.</param>
/// <param name="stop">Ends the stream.</param>
/// <param name="onFault">Is told of what the stream throws when it is stopped or disposed of: what was read of it counts.</param>
internal sealed class StallGuard<T>(IAsyncEnumerable<T> stream, TimeSpan limit, TimeProvider time, CancellationTokenSource stop, Action<Exception> onFault) : IAsyncDisposable
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
            await StopAsync().ConfigureAwait(false);
            throw new TimeoutException($"The reply paused for longer than {limit}.", exception);
        }
    }

    /// <summary>No further piece is wanted: the stream need not bring what is left.</summary>
    public async Task StopAsync()
    {
        try
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (AggregateException exception)
        {
            onFault(exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_pending is { IsCompleted: false })
        {
            // An enumerator must not be disposed while it moves; this one is left to end by itself.
            _ = _pending.ContinueWith(
                ended =>
                {
                    _ = ended.Exception; // observed: the call has ended without it
                    return DisposePiecesAsync();
                },
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
            return;
        }

        await DisposePiecesAsync().ConfigureAwait(false);
    }

    private async Task DisposePiecesAsync()
    {
        try
        {
            var disposing = _pieces.DisposeAsync();
            if (!disposing.IsCompletedSuccessfully)
            {
                var rest = disposing.AsTask();
                await (await ForeignCode.EndsAsync(rest).ConfigureAwait(false) ? rest : Task.CompletedTask).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // a stream may throw anything when it is disposed of; what was read of it counts
        catch (Exception exception)
#pragma warning restore CA1031
        {
            onFault(exception);
        }
    }
}
