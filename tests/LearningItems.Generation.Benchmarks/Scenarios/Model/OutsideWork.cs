namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>
/// Time and memory that the stand-in for the model takes in this process, to be taken off what the process took. Holds where one thread does all.
/// </summary>
internal sealed class OutsideWork
{
    public TimeSpan Cpu { get; private set; }

    public long Allocated { get; private set; }

    public T Do<T>(Func<T> work)
    {
        var (cpu, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        var done = work();
        Cpu += Environment.CpuUsage.TotalTime - cpu;
        Allocated += GC.GetAllocatedBytesForCurrentThread() - allocated;
        return done;
    }
}
