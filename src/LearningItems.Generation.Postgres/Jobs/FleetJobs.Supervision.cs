using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <content>What somebody does from outside: cancel, take jobs from workers that died, give parked ones another try.</content>
public sealed partial class FleetJobs
{
    /// <summary>Cancels a job: one that runs is told so at its worker's next heartbeat. Items in its journal stay.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>False where there is no such job, or it was finished or cancelled before.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public async Task<bool> CancelAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);

        // A claim is ended by its worker, who knows what it used, or lapses; without one the job ends here, with what batches took of it.
        const string idle = "job.id = $1 and job.state in ('queued', 'parked') for update of job";
        var sql =
            $"""
            {JobSql.End(_schema, idle, state: "'cancelled'", changes: "reason = ending.reason", used: JobSql.JournaledOfBatches(_schema))},
            told as (update {_schema}.jobs set state = 'cancelled', ended_at = {_schema}.clock() where id = $1 and state = 'running' returning id)
            select id from ended union all select id from told
            """;
        while (await FirstAsync(sql, [jobId], row => row.GetString(0), cancellationToken).ConfigureAwait(false) is null)
        {
            // A job that was claimed or released at the same moment was neither idle nor running for the statement.
            if (await GetAsync(jobId, cancellationToken).ConfigureAwait(false) is not { State: FleetJobState.Queued or FleetJobState.Running or FleetJobState.Parked })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Ends the claims of workers that were not heard of: their jobs are queued again at once, or parked where this was their last attempt. To be called by every
    /// worker every few seconds; where several do so at once, each claim is ended once.
    /// </summary>
    /// <param name="lapse">How long a worker may be silent: several heartbeats, and longer than a restart of the database takes; above zero.</param>
    /// <param name="cancellationToken">Ends the work between two jobs.</param>
    /// <returns>The jobs whose claims were ended, as they stand now.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lapse"/> is not above zero.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public async Task<IReadOnlyList<FleetJobStatus>> RequeueLapsedAsync(TimeSpan lapse, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lapse, TimeSpan.Zero);

        // One after the other: two who sweep at once would wait for each other's tenants. Locked by the outer select too, which would miss a cancellation of this moment.
        var which = $"job.id = (select id from {_schema}.jobs where worker is not null and heartbeat_at < (select {_schema}.clock()) - $1 order by heartbeat_at limit 1 for update skip locked) for update of job";
        var changes = $"attempts = ending.attempts + 1, not_before = {_schema}.clock(), reason = 'The worker ''' || ending.worker || ''' was last heard of ' || round(extract(epoch from {_schema}.clock() - ending.heartbeat_at)) || ' s ago.'";
        var sql = JobSql.End(_schema, which, JobSql.AfterAttempt, changes) + " select * from ended";
        var requeued = new List<FleetJobStatus>();
        while (await FirstAsync(sql, [lapse], JobColumns.Read, cancellationToken).ConfigureAwait(false) is { } job)
        {
            requeued.Add(job);
        }

        return requeued;
    }

    /// <summary>Queues a parked job again, with all of its attempts.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>False where there is no such job, or it is not parked.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public async Task<bool> RetryParkedAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        return await FirstAsync(
            $"update {_schema}.jobs set state = 'queued', attempts = 0, ended_at = null, not_before = {_schema}.clock() where id = $1 and state = 'parked' returning id",
            [jobId],
            row => row.GetString(0),
            cancellationToken).ConfigureAwait(false) is not null;
    }
}
