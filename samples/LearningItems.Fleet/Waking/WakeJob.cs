using Quartz;

namespace LearningItems.Fleet.Waking;

/// <summary>What Quartz starts in a free slot: runs the job that it was woken for, then whichever is next, until there is nothing to do.</summary>
internal sealed class WakeJob(WorkerLoop worker) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await worker.RunAsync(context.MergedJobDataMap.TryGetString(WakeUps.JobId, out var jobId) ? jobId : null);
}
