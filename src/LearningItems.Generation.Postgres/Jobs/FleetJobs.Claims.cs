using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <content>What workers do: claim, tell that they live, end the claim.</content>
public sealed partial class FleetJobs
{
    // A failure that lasts is not asked for every second, and a short one is not waited for all night.
    private const string BackOff = "least(interval '10 seconds' * power(2, least(ending.attempts, 10)), interval '10 minutes')";

    private const string Mine = "job.id = $1 and job.epoch = $2 and job.worker is not null for update of job";

    /// <summary>Claims a job, where it is queued and due and its tenant has tokens left: for an engine that says which job's time has come.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="worker">Who claims it, at most 200 characters: a name for people to read.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The claim; null where the job is not to be claimed now.</returns>
    /// <exception cref="ArgumentException"><paramref name="worker"/> is no name.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses. Was the job claimed and the answer lost, the claim lapses.</exception>
    public Task<FleetClaim?> TryClaimAsync(string jobId, string worker, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        Names.Check(worker, nameof(worker));
        return _database.OnceAsync((connection, token) => _claims.TryClaimAsync(connection, jobId, worker, token), cancellationToken);
    }

    /// <summary>
    /// Claims the next job: of the tenant with the fewest running ones, and among such of the one that was served longest ago; of its jobs the one with the highest
    /// priority, and then the oldest.
    /// </summary>
    /// <param name="worker">Who claims it, at most 200 characters: a name for people to read.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The claim; null where there is nothing to be done now.</returns>
    /// <exception cref="ArgumentException"><paramref name="worker"/> is no name.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses. Was a job claimed and the answer lost, the claim lapses.</exception>
    public Task<FleetClaim?> TryClaimNextAsync(string worker, CancellationToken cancellationToken = default)
    {
        Names.Check(worker, nameof(worker));
        return _database.OnceAsync((connection, token) => _claims.TryClaimAsync(connection, jobId: null, worker, token), cancellationToken);
    }

    /// <summary>Tells that the worker lives and how far it is. To be sent several times within the lapse of <see cref="RequeueLapsedAsync"/>.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="progress">How far it is; null to leave that as it was told last.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>Whether to go on.</returns>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public Task<FleetHeartbeat> HeartbeatAsync(FleetClaim claim, FleetProgress? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return _database.InsistAsync(
            async (connection, token) =>
            {
                var states = await connection.RowsAsync(
                    $"""
                    update {_schema}.jobs set heartbeat_at = {_schema}.clock(),
                        items = coalesce($3::integer, items), calls_done = coalesce($4::integer, calls_done), calls_planned = coalesce($5::integer, calls_planned), claim_tokens = coalesce($6::bigint, claim_tokens)
                    where id = $1 and epoch = $2 and worker is not null
                    returning state
                    """,
                    [claim.JobId, claim.Epoch, progress?.Items, progress?.CallsDone, progress?.CallsPlanned, progress?.UsedTokens],
                    row => row.GetString(0),
                    token).ConfigureAwait(false);
                return states is not [var state] ? FleetHeartbeat.Superseded : state == "cancelled" ? FleetHeartbeat.Cancelled : FleetHeartbeat.Held;
            },
            cancellationToken);
    }

    /// <summary>Ends a claim with its result, complete or not. The result is kept where it can be read again, and what it used is charged.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Ends the writing; it is done whole or not at all.</param>
    /// <returns>False when the job was cancelled or the claim has ended: the result is not kept.</returns>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public Task<bool> FinishAsync(FleetClaim claim, GenerationResult result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(result);
        var totals = result.Report.Totals;

        // Of the batches of a run that came to its end, and whose worker died before it was here, the journal alone tells.
        var sql =
            $"""
            {JobSql.End(_schema, Mine, state: "'finished'", changes: "items = $3, calls_done = $4, calls_planned = $4, reason = null, is_complete = case when ending.next_state = 'finished' then $6 end", used: $"greatest($5, {JobSql.JournaledOfBatches(_schema)})")},
            kept as (
                insert into {_schema}.results (job_id, report, result) select ended.id, $7::json, $8::json from ended where ended.state = 'finished'
                on conflict (job_id) do update set report = excluded.report, result = excluded.result
            )
            select state from ended
            union all
            select state from {_schema}.jobs where id = $1 and epoch = $2 and worker is null and state = 'finished'
            """;
        object?[] values = [claim.JobId, claim.Epoch, result.Items.Count, totals.Calls, totals.InputTokens + totals.OutputTokens, result.IsComplete, LearningItemJson.Serialize(result.Report), LearningItemJson.Serialize(result)];
        return _database.InsistAsync(async (connection, token) => (await connection.RowsAsync(sql, values, row => row.GetString(0), token).ConfigureAwait(false)) is ["finished", ..], cancellationToken);
    }

    /// <summary>
    /// Ends a claim whose attempt failed. The job is queued again after 10 seconds, doubled with each attempt up to 10 minutes, or parked where its attempts are used up.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="reason">Why, for people to read.</param>
    /// <param name="cancellationToken">Ends the writing; it is done whole or not at all.</param>
    /// <returns>What became of the job; null when the claim has ended already.</returns>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public Task<FleetJobStatus?> FailAsync(FleetClaim claim, string reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var changes = $"attempts = ending.attempts + 1, reason = $3, not_before = {_schema}.clock() + {BackOff}";
        return EndAsync(JobSql.End(_schema, Mine, JobSql.AfterAttempt, changes), [claim.JobId, claim.Epoch, PlainReason(reason)], cancellationToken);
    }

    /// <summary>Ends a claim without using an attempt: the worker is to stop, the job waits for a batch, or it was cancelled.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="delay">How long nobody is to claim it; not negative, none when null.</param>
    /// <param name="cancellationToken">Ends the writing; it is done whole or not at all.</param>
    /// <returns>What became of the job; null when the claim has ended already.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    /// <exception cref="NpgsqlException">The database could not be reached for as long as its patience lasts, or refuses.</exception>
    public Task<FleetJobStatus?> ReleaseAsync(FleetClaim claim, TimeSpan? delay = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentOutOfRangeException.ThrowIfLessThan(delay ?? TimeSpan.Zero, TimeSpan.Zero, nameof(delay));
        return EndAsync(JobSql.End(_schema, Mine, "'queued'", $"not_before = {_schema}.clock() + $3"), [claim.JobId, claim.Epoch, delay ?? TimeSpan.Zero], cancellationToken);
    }

    private Task<FleetJobStatus?> EndAsync(string sql, object?[] values, CancellationToken cancellationToken) =>
        _database.InsistAsync(async (connection, token) => (await connection.RowsAsync(sql + " select * from ended", values, JobColumns.Read, token).ConfigureAwait(false)).FirstOrDefault(), cancellationToken);

    // The database takes no zero character, and a page of a server is no reason.
    private static string PlainReason(string reason)
    {
        const int most = 4_000;
        var plain = reason.Replace('\0', ' ');
        return plain.Length <= most ? plain : plain[..(char.IsHighSurrogate(plain[most - 1]) ? most - 1 : most)] + "…";
    }
}
