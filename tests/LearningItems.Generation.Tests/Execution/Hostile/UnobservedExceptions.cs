using System.Collections.Concurrent;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>Exceptions of hostile code that nobody observed. Those of other tests, which run beside, are none of it.</summary>
internal sealed class UnobservedExceptions : IDisposable
{
    private readonly ConcurrentQueue<Exception> _seen = new();

    public UnobservedExceptions() => TaskScheduler.UnobservedTaskException += Note;

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Note;

    public void AssertNone(string when)
    {
        for (var round = 0; round < 2; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.True(_seen.IsEmpty, $"unobserved {when}: {string.Join("\n", _seen.Take(3))}");
    }

    private void Note(object? sender, UnobservedTaskExceptionEventArgs args)
    {
        if (args.Exception.Flatten().InnerExceptions.Any(inner => inner.ToString().Contains("hostile", StringComparison.OrdinalIgnoreCase)))
        {
            _seen.Enqueue(args.Exception);
        }
    }
}
