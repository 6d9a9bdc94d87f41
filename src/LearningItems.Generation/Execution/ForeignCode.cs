namespace LearningItems.Generation.Execution;

/// <summary>
/// Waits for code that is not the library's own – clients, callbacks, receivers – no longer than it may take. What blocks a thread cannot be stopped:
/// it is left to itself, and what it throws later is observed.
/// </summary>
internal static class ForeignCode
{
    // What honours its token ends within moments. A token cannot hurry what blocks its thread; so this is no wait of the run's own, and not on its clock.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Waits for work that has been told to end by the token, and a moment longer.</summary>
    /// <exception cref="OperationCanceledException">It did not end.</exception>
    public static async Task WaitAsync(Task work, CancellationToken ended)
    {
        if (!work.IsCompleted)
        {
            var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var registration = ended.UnsafeRegister(static end => ((TaskCompletionSource)end!).TrySetResult(), end);
            await Task.WhenAny(work, end.Task).ConfigureAwait(false);
        }

        if (!await EndsAsync(work).ConfigureAwait(false))
        {
            ended.ThrowIfCancellationRequested();
        }

        await work.ConfigureAwait(false);
    }

    /// <summary>Whether work ends within a moment; what it throws later is observed.</summary>
    public static async Task<bool> EndsAsync(Task work)
    {
        if (!work.IsCompleted && await Task.WhenAny(work, Task.Delay(Grace)).ConfigureAwait(false) != work)
        {
            Observe(work);
            return false;
        }

        return true;
    }

    /// <summary>Runs a callback on a thread of its own, and waits for it.</summary>
    /// <param name="callback">The application's code.</param>
    /// <param name="limit">How long it may take.</param>
    /// <exception cref="CodeThatDoesNotReturnException">It took longer.</exception>
    public static T Run<T>(Func<T> callback, TimeSpan limit)
    {
        // One that needs the thread of a user interface would wait for the very thread that waits for it.
        if (SynchronizationContext.Current is not null)
        {
            return callback();
        }

        // Not on the pool's: this thread may be one, and where all of them wait for one of them none gets on.
        var running = Task.Factory.StartNew(callback, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
        if (Task.WaitAny([running], limit) == 0)
        {
            return running.GetAwaiter().GetResult();
        }

        Observe(running);
        throw new CodeThatDoesNotReturnException(limit);
    }

    /// <summary>Runs a callback on a thread of its own, and waits for it without holding up another.</summary>
    /// <param name="callback">The application's code.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="CodeThatDoesNotReturnException">It took longer.</exception>
    public static async Task RunAsync(Func<Task> callback, TimeSpan limit, TimeProvider time, CancellationToken cancellationToken)
    {
        var running = Task.Run(callback, CancellationToken.None);
        Observe(running);
        try
        {
            await running.WaitAsync(limit, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            throw new CodeThatDoesNotReturnException(limit);
        }
    }

    /// <summary>Nobody waits for the work any more.</summary>
    public static void Observe(Task work) =>
        _ = work.ContinueWith(late => _ = late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
}

/// <summary>The application's code did not return in time.</summary>
internal sealed class CodeThatDoesNotReturnException(TimeSpan limit) : TimeoutException($"The application's code did not return within {limit}; it is not called again in this run.");
