using LearningItems.Fleet.Configuration;
using LearningItems.Fleet.Telemetry;
using LearningItems.Fleet.Waking;
using LearningItems.Generation.Postgres;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LearningItems.Fleet.Runs;

/// <summary>Runs a claimed job to an end of its claim: a result, a failure with its reason, or the job given back.</summary>
internal sealed partial class JobRun(JobWork work, FleetJobs jobs, WakeUps wakeUps, Drain drain, IOptions<FleetOptions> options, TimeProvider time, ILogger<JobRun> log)
{
    public async Task RunAsync(FleetClaim claim)
    {
        FleetMeter.Claimed(claim.Tenant);
        LogClaimed(log, claim.JobId, claim.Tenant, claim.Epoch, claim.Attempt, claim.MaxAttempts);
        var progress = new RunProgress();
        using var watch = new ClaimWatch(jobs, claim, progress, options.Value.Worker, log, drain.Begins);
        try
        {
            await EndAsync(claim, await OutcomeAsync(claim, watch, progress)); // heartbeats go on until the end is written, which may take a restart of the database
        }
        catch (NpgsqlException exception)
        {
            LogUnended(log, exception, claim.JobId); // it lapses
        }
        finally
        {
            await watch.StopAsync();
        }
    }

    private async Task<JobOutcome> OutcomeAsync(FleetClaim claim, ClaimWatch watch, RunProgress progress)
    {
        try
        {
            return await work.DoAsync(claim, watch, progress);
        }
        catch (OperationCanceledException) when (watch.Ending is { } ending)
        {
            return ending == RunEnd.Lost ? new JobOutcome.Lost() : new JobOutcome.GivenBack(TimeSpan.Zero);
        }
        catch (NpgsqlException exception) when (exception is not PostgresException)
        {
            throw; // the database is away: nothing can be told
        }
        catch (Exception exception)
        {
            LogFailed(log, exception, claim.JobId);
            return new JobOutcome.Failed(exception.Message);
        }
    }

    private async Task EndAsync(FleetClaim claim, JobOutcome outcome)
    {
        var isEnded = true;
        switch (outcome)
        {
            case JobOutcome.Finished finished:
                isEnded = await jobs.FinishAsync(claim, finished.Result);
                LogFinished(log, claim.JobId, isEnded, finished.Result.Items.Count, finished.Result.IsComplete);
                break;
            case JobOutcome.GivenBack back:
                var given = await jobs.ReleaseAsync(claim, back.Delay);
                LogGivenBack(log, claim.JobId, given?.State, back.Delay.TotalSeconds);
                await WakeAsync(given);
                break;
            case JobOutcome.Failed failed:
                var status = await jobs.FailAsync(claim, failed.Reason);
                LogAttemptFailed(log, claim.JobId, claim.Attempt, claim.MaxAttempts, status?.State, failed.Reason);
                await WakeAsync(status);
                break;
            default:
                LogLost(log, claim.JobId, claim.Epoch);
                break;
        }

        FleetMeter.Ended(claim.Tenant, isEnded ? outcome.Name : "superseded");
    }

    private Task WakeAsync(FleetJobStatus? job) => job is not { State: FleetJobState.Queued } ? Task.CompletedTask
        : job.NotBefore <= time.GetUtcNow() ? wakeUps.NextAsync(CancellationToken.None)
        : wakeUps.AtAsync(job.Id, job.NotBefore, CancellationToken.None);

    [LoggerMessage(EventId = 121, Level = LogLevel.Information, Message = "The job {JobId} of {Tenant} is claimed: epoch {Epoch}, attempt {Attempt} of {MaxAttempts}.")]
    private static partial void LogClaimed(ILogger log, string jobId, string tenant, long epoch, int attempt, int maxAttempts);

    [LoggerMessage(EventId = 122, Level = LogLevel.Information, Message = "The job {JobId} has its result (kept: {IsKept}): {Items} items, complete: {IsComplete}.")]
    private static partial void LogFinished(ILogger log, string jobId, bool isKept, int items, bool isComplete);

    [LoggerMessage(EventId = 123, Level = LogLevel.Information, Message = "The job {JobId} is given back and {State}, for {Seconds} s.")]
    private static partial void LogGivenBack(ILogger log, string jobId, FleetJobState? state, double seconds);

    [LoggerMessage(EventId = 124, Level = LogLevel.Warning, Message = "Attempt {Attempt} of {MaxAttempts} of the job {JobId} failed; it is {State}. {Reason}")]
    private static partial void LogAttemptFailed(ILogger log, string jobId, int attempt, int maxAttempts, FleetJobState? state, string reason);

    [LoggerMessage(EventId = 125, Level = LogLevel.Warning, Message = "The claim {Epoch} of the job {JobId} was lost: another worker has it. Items that were paid for are kept.")]
    private static partial void LogLost(ILogger log, string jobId, long epoch);

    [LoggerMessage(EventId = 126, Level = LogLevel.Error, Message = "The run of the job {JobId} broke off.")]
    private static partial void LogFailed(ILogger log, Exception exception, string jobId);

    [LoggerMessage(EventId = 127, Level = LogLevel.Error, Message = "The database could not be told how the job {JobId} ended; its claim lapses.")]
    private static partial void LogUnended(ILogger log, Exception exception, string jobId);
}
