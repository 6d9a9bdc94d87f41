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
            var claim = jobId is null ? null : await jobs.TryClaimAsync(jobId, _worker, drain.Begins);
            while (!drain.Begins.IsCancellationRequested && (claim ?? await jobs.TryClaimNextAsync(_worker, drain.Begins)) is { } claimed)
            {
                claim = null;
                await run.RunAsync(claimed);
            }
        }
        catch (OperationCanceledException) when (drain.Begins.IsCancellationRequested)
        {
            // Nothing was claimed; what was claimed at this very moment lapses.
        }
        catch (NpgsqlException exception)
        {
            LogNoClaim(log, exception);
        }
    }

    [LoggerMessage(EventId = 113, Level = LogLevel.Warning, Message = "No job could be claimed, for the database did not answer; the next wake-up tries again.")]
    private static partial void LogNoClaim(ILogger log, Exception exception);
}
