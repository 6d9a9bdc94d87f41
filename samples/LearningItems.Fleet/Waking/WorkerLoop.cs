using LearningItems.Fleet.Configuration;
using LearningItems.Fleet.Runs;
using LearningItems.Generation.Postgres;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LearningItems.Fleet.Waking;

/// <summary>A slot at work.</summary>
internal sealed partial class WorkerLoop(FleetJobs jobs, JobRun run, Drain drain, IOptions<FleetOptions> options, ILogger<WorkerLoop> log)
{
    private readonly string _worker = options.Value.Worker.Name ?? $"{Environment.MachineName} {Environment.ProcessId}";

    /// <summary>Runs a job, then whichever is next, until there is nothing to do or the process is to stop.</summary>
    /// <param name="jobId">The job whose time has come; null for whichever is next.</param>
    public async Task RunAsync(string? jobId)
    {
        try
        {
            // Not cancelled: a claim whose answer is not read costs its job an attempt.
            var claim = jobId is null || drain.Begins.IsCancellationRequested ? null : await jobs.TryClaimAsync(jobId, _worker);
            while (claim is not null || !drain.Begins.IsCancellationRequested)
            {
                claim ??= await jobs.TryClaimNextAsync(_worker);
                if (claim is null)
                {
                    return;
                }

                await run.RunAsync(claim);
                claim = null;
            }
        }
        catch (NpgsqlException exception)
        {
            LogNoClaim(log, exception);
        }
    }

    [LoggerMessage(EventId = 113, Level = LogLevel.Warning, Message = "No job could be claimed, for the database did not answer; the next wake-up tries again.")]
    private static partial void LogNoClaim(ILogger log, Exception exception);
}
