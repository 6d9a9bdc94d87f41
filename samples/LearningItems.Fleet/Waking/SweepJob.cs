using LearningItems.Fleet.Configuration;
using LearningItems.Fleet.Telemetry;
using LearningItems.Generation.Postgres;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace LearningItems.Fleet.Waking;

/// <summary>
/// Takes jobs from workers that are not heard of, and wakes somebody where jobs wait: for those, for jobs whose wake-up was lost with the process that had it, and for
/// workers that came later.
/// </summary>
internal sealed partial class SweepJob(FleetJobs jobs, WakeUps wakeUps, IOptions<FleetOptions> options, TimeProvider time, ILogger<SweepJob> log) : IJob
{
    private const int Looked = 100;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            foreach (var job in await jobs.RequeueLapsedAsync(options.Value.Lapse, cancellationToken))
            {
                FleetMeter.Lapsed(job.Tenant);
                LogLapsed(log, job.Id, job.State, job.Attempts, job.MaxAttempts, job.Reason);
            }

            var waiting = await jobs.ListAsync(FleetJobState.Queued, take: Looked, cancellationToken: cancellationToken);
            var now = time.GetUtcNow();
            await wakeUps.NextAsync(waiting.Count(job => job.NotBefore <= now), cancellationToken);
        }
        catch (NpgsqlException exception)
        {
            LogFailed(log, exception);
        }
    }

    [LoggerMessage(EventId = 111, Level = LogLevel.Warning, Message = "The worker of the job {JobId} was not heard of; the job is {State} after {Attempts} of {MaxAttempts} attempts. {Reason}")]
    private static partial void LogLapsed(ILogger log, string jobId, FleetJobState state, int attempts, int maxAttempts, string? reason);

    [LoggerMessage(EventId = 112, Level = LogLevel.Warning, Message = "A sweep failed; the next one does its work.")]
    private static partial void LogFailed(ILogger log, Exception exception);
}
