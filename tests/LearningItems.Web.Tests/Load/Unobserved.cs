namespace LearningItems.Web.Tests.Load;

/// <summary>Watches for exceptions that nobody saw, and measures what is held.</summary>
internal sealed class Unobserved : IDisposable
{
    private readonly List<string> _seen = [];

    public Unobserved() => TaskScheduler.UnobservedTaskException += Add;

    /// <summary>What nobody saw, told when the tasks are collected.</summary>
    public IReadOnlyList<string> Collect()
    {
        Held();
        lock (_seen)
        {
            return [.. _seen];
        }
    }

    /// <summary>The bytes that are held after all that can be has been collected.</summary>
    public static long Held()
    {
        for (var round = 0; round < 2; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    public void Dispose() => TaskScheduler.UnobservedTaskException -= Add;

    private void Add(object? sender, UnobservedTaskExceptionEventArgs args)
    {
        lock (_seen)
        {
            _seen.Add(args.Exception.ToString());
        }
    }
}
