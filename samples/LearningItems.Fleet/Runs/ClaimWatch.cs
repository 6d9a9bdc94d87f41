using LearningItems.Fleet.Configuration;
using LearningItems.Generation.Postgres;
using Npgsql;

namespace LearningItems.Fleet.Runs;

/// <summary>
/// Watches over the claim of a run: tells that the worker lives, and ends the run when the job is cancelled, the claim lost or the process to stop. Of a run that loses
/// its claim or is to stop, nothing more leaves, and what is on its way is read to its end within the time for it.
/// </summary>
internal sealed partial class ClaimWatch : IDisposable
{
    private readonly FleetJobs _jobs;
    private readonly FleetClaim _claim;
    private readonly RunProgress _progress;
    private readonly WorkerOptions _options;
    private readonly ILogger _log;
    private readonly CancellationTokenSource _cancelled = new();
    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenRegistration _draining;
    private readonly Task _beating;
    private int _ending;

    public ClaimWatch(FleetJobs jobs, FleetClaim claim, RunProgress progress, WorkerOptions options, ILogger log, CancellationToken draining)
    {
        (_jobs, _claim, _progress, _options, _log) = (jobs, claim, progress, options, log);
        _draining = draining.Register(() => End(RunEnd.Drained));
        _beating = Task.Run(BeatAsync, CancellationToken.None);
    }

    public RunGate Gate { get; } = new();

    /// <summary>Ends the run.</summary>
    public CancellationToken Cancelled => _cancelled.Token;

    /// <summary>Why the run was ended; null while it goes on.</summary>
    public RunEnd? Ending => (RunEnd)Volatile.Read(ref _ending) is var ending && ending == RunEnd.None ? null : ending;

    public void Lose() => End(RunEnd.Lost);

    /// <summary>No heartbeat comes any more.</summary>
    public async Task StopAsync()
    {
        await _draining.DisposeAsync();
        await _over.CancelAsync();
        await _beating;
    }

    public void Dispose()
    {
        _draining.Dispose();
        Gate.Dispose();
        _cancelled.Dispose();
        _over.Dispose();
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(_options.Heartbeat);
        try
        {
            while (await timer.WaitForNextTickAsync(_over.Token))
            {
                await TellAsync();
            }
        }
        catch (OperationCanceledException) when (_over.IsCancellationRequested)
        {
            // The run has ended.
        }
    }

    private async Task TellAsync()
    {
        try
        {
            switch (await _jobs.HeartbeatAsync(_claim, _progress.Now, _over.Token))
            {
                case FleetHeartbeat.Cancelled:
                    End(RunEnd.Cancelled);
                    break;
                case FleetHeartbeat.Superseded:
                    End(RunEnd.Lost);
                    break;
            }
        }
        catch (NpgsqlException exception)
        {
            LogSilent(_log, exception, _claim.JobId);
        }
    }

    private void End(RunEnd ending)
    {
        if (Interlocked.CompareExchange(ref _ending, (int)ending, (int)RunEnd.None) == (int)RunEnd.None)
        {
            _ = EndAsync(ending);
        }
    }

    // Nobody wants what a cancelled job is still paying for.
    private async Task EndAsync(RunEnd ending)
    {
        try
        {
            Gate.Close();
            if (ending != RunEnd.Cancelled)
            {
                await Gate.Drained.WaitAsync(_options.Drain, _over.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await _cancelled.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // The run ended by itself at this moment.
        }
    }

    [LoggerMessage(EventId = 120, Level = LogLevel.Warning, Message = "No heartbeat of the job {JobId} could be written; the database is asked again.")]
    private static partial void LogSilent(ILogger log, Exception exception, string jobId);
}

/// <summary>Why a run is ended from outside.</summary>
internal enum RunEnd
{
    None,
    Cancelled,
    Lost,
    Drained,
}
