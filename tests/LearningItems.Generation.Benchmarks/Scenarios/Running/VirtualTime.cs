using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>
/// Runs work on a virtual clock that moves when everybody waits for it. The process has one pool thread: where that has nothing else to do, all
/// wait, and since it does one thing after the other, every run is the same.
/// </summary>
internal static class VirtualTime
{
    /// <summary>The variable by which a process sees one processor; without it, a pool has no fewer threads than there are.</summary>
    public const string OneProcessorVariable = "DOTNET_PROCESSOR_COUNT";

    /// <exception cref="InvalidOperationException">The process sees several processors, or nothing goes on.</exception>
    public static T Run<T>(VirtualTimeProvider clock, Func<Task<T>> work)
    {
        if (!ThreadPool.SetMaxThreads(1, 1))
        {
            throw new InvalidOperationException($"The pool cannot have a single thread; start the process with {OneProcessorVariable}=1.");
        }

        var task = Task.Run(work);
        var stuck = new TaskCompletionSource<T>();
        ThreadPool.QueueUserWorkItem(GoOn);
        return Task.WhenAny(task, stuck.Task).GetAwaiter().GetResult().GetAwaiter().GetResult();

        void GoOn(object? state)
        {
            if (task.IsCompleted)
            {
                return;
            }

            if (ThreadPool.PendingWorkItemCount == 0 && !clock.Step())
            {
                stuck.SetException(new InvalidOperationException("Everything waits, and no timer runs."));
                return;
            }

            ThreadPool.QueueUserWorkItem(GoOn);
        }
    }
}
