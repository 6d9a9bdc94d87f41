using System.Globalization;
using Quartz;

namespace LearningItems.Fleet.Waking;

/// <summary>Asks Quartz to wake somebody. A wake-up that is lost is made up for by the next sweep; one too many finds nothing to do.</summary>
internal sealed partial class WakeUps(ISchedulerFactory schedulers, ILogger<WakeUps> log)
{
    public static readonly JobKey Job = new("wake");

    public const string JobId = "job_id";

    // As many slots are woken at once; the others hear of it at the next sweep. One for each of a thousand jobs would be a thousand that find nothing to do.
    private const int AtOnce = 16;

    private int _last;

    /// <summary>Wakes somebody for whichever job is next.</summary>
    public Task NextAsync(CancellationToken cancellationToken) => WakeAsync(Next(Interlocked.Increment(ref _last)).Build(), TriggerConflict.Keep, cancellationToken);

    /// <summary>Wakes as many for the next jobs as are useful.</summary>
    /// <param name="jobs">Jobs that are due.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task NextAsync(int jobs, CancellationToken cancellationToken)
    {
        for (var place = 0; place < Math.Min(jobs, AtOnce); place++)
        {
            await WakeAsync(Next(place).Build(), TriggerConflict.Keep, cancellationToken);
        }
    }

    /// <summary>Wakes somebody for a job when its time has come.</summary>
    public Task AtAsync(string jobId, DateTimeOffset at, CancellationToken cancellationToken) =>
        WakeAsync(New($"job {jobId}").UsingJobData(JobId, jobId).StartAt(at).Build(), TriggerConflict.Replace, cancellationToken);

    private static TriggerBuilder<IJob> Next(int place) => New($"next {((uint)place % AtOnce).ToString(CultureInfo.InvariantCulture)}").StartNow();

    private static TriggerBuilder<IJob> New(string name) => TriggerBuilder.Create().ForJob(Job).WithIdentity(name, FleetScheduler.Runs).WithExecutionGroup(FleetScheduler.Runs);

    private async Task WakeAsync(ITrigger trigger, TriggerConflict conflict, CancellationToken cancellationToken)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellationToken);
            await scheduler.ScheduleTrigger(trigger, conflict, cancellationToken);
        }
        catch (SchedulerException exception)
        {
            LogLost(log, exception, trigger.Key.Name);
        }
    }

    [LoggerMessage(EventId = 110, Level = LogLevel.Warning, Message = "The wake-up {Name} could not be scheduled; the next sweep makes up for it.")]
    private static partial void LogLost(ILogger log, Exception exception, string name);
}
