using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>
/// The jobs of a fleet. It alone owns a job's state, epoch, claim and attempts, with or without an engine that says which job is due: whoever claims a job runs
/// it, tells with heartbeats that it lives, and ends the claim.
/// </summary>
/// <remarks>
/// Thread-safe, for any number of processes. All times are the database's: a worker's clock decides nothing. Heartbeats and the ends of claims are sent again
/// while the database cannot be reached, for <see cref="FleetDatabase.Patience"/>; the others throw at once, and may be asked again.
/// </remarks>
public sealed partial class FleetJobs
{
    private readonly FleetDatabase _database;
    private readonly string _schema;
    private readonly JobClaims _claims;

    /// <summary>Opens the jobs of a database.</summary>
    /// <param name="database">The database, whose tables <see cref="FleetSchema.MigrateAsync"/> made.</param>
    public FleetJobs(FleetDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        (_database, _schema, _claims) = (database, database.Quoted, new JobClaims(database.Quoted));
    }

    /// <summary>Enqueues a job. Enqueued again with the same request, it stays as it is.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cancellationToken">Ends the asking; the job may be enqueued all the same.</param>
    /// <returns>False when it was there already.</returns>
    /// <exception cref="ArgumentException">A value of the job is out of range.</exception>
    /// <exception cref="FleetJobConflictException">There is another job of this id: of another tenant, request, model or way to make it.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public Task<bool> EnqueueAsync(FleetJob job, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        job.Check();
        var request = LearningItemJson.Serialize(job.Request);
        return _database.OnceAsync(
            async (connection, token) =>
            {
                var transaction = await connection.BeginTransactionAsync(token).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    await connection.RunAsync($"insert into {_schema}.tenants (name) values ($1) on conflict do nothing", [job.Tenant], token).ConfigureAwait(false);
                    var added = await connection.RunAsync(
                        $"""
                        insert into {_schema}.jobs (id, tenant, priority, request, uses_batches, model_id, max_tokens, max_attempts, not_before)
                        values ($1, $2, $3, $4::json, $5, $6, $7, $8, {_schema}.clock() + $9)
                        on conflict (id) do nothing
                        """,
                        [job.Id, job.Tenant, job.Priority, request, job.UsesBatches, job.ModelId, job.MaxTokens, job.MaxAttempts, job.Delay],
                        token).ConfigureAwait(false);
                    var isSame = added > 0 || await connection.ValueAsync<bool>(
                        $"select tenant = $2 and request::text = $3 and uses_batches = $4 and model_id is not distinct from $5::text from {_schema}.jobs where id = $1",
                        [job.Id, job.Tenant, request, job.UsesBatches, job.ModelId],
                        token).ConfigureAwait(false);
                    await transaction.CommitAsync(token).ConfigureAwait(false);
                    return isSame ? added > 0 : throw new FleetJobConflictException($"There is a job '{job.Id}' already, of another tenant, request, model or way to make it. Name this one otherwise.");
                }
            },
            cancellationToken);
    }

    /// <summary>How a job stands.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>Its status; null where there is no such job.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public Task<FleetJobStatus?> GetAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        return FirstAsync($"select {JobColumns.Status} from {_schema}.jobs job where job.id = $1", [jobId], JobColumns.Read, cancellationToken);
    }

    /// <summary>What a job was enqueued to generate.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The request; null where there is no such job.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public Task<GenerationRequest?> GetRequestAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        return FirstAsync($"select request::text from {_schema}.jobs where id = $1", [jobId], row => LearningItemJson.Deserialize<GenerationRequest>(row.GetString(0))!, cancellationToken);
    }

    /// <summary>The result of a finished job, whole: for a page, a deck, the files of a result.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The result; null where there is none. An exception in it is a <see cref="RecordedException"/>.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public Task<GenerationResult?> GetResultAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        return FirstAsync($"select result::text from {_schema}.results where job_id = $1", [jobId], row => LearningItemJson.Deserialize<GenerationResult>(row.GetString(0))!, cancellationToken);
    }

    /// <summary>The figures of a finished job, without its items.</summary>
    /// <param name="jobId">The job.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The report; null where there is none.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public Task<GenerationReport?> GetReportAsync(string jobId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(jobId);
        return FirstAsync($"select report::text from {_schema}.results where job_id = $1", [jobId], row => LearningItemJson.Deserialize<GenerationReport>(row.GetString(0))!, cancellationToken);
    }

    /// <summary>Lists jobs, the latest first.</summary>
    /// <param name="state">Only those in this state; all when null.</param>
    /// <param name="tenant">Only those of this tenant; all when null.</param>
    /// <param name="before">Only those enqueued before the job of this <see cref="FleetJobStatus.Number"/>: the last one of the page before. From the latest when null.</param>
    /// <param name="take">At most so many, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>A page of jobs.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="take"/> or <paramref name="state"/> is out of range.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public Task<IReadOnlyList<FleetJobStatus>> ListAsync(FleetJobState? state = null, string? tenant = null, long? before = null, int take = 50, CancellationToken cancellationToken = default)
    {
        const int most = 1_000;
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, most);
        return _database.OnceAsync(
            async (connection, token) => (IReadOnlyList<FleetJobStatus>)await connection.RowsAsync(
                $"""
                select {JobColumns.Status} from {_schema}.jobs job
                where ($1::text is null or job.state = $1) and ($2::text is null or job.tenant = $2) and ($3::bigint is null or job.number < $3)
                order by job.number desc limit $4
                """,
                [state is { } only ? FleetJobStates.Written(only) : null, tenant, before, take],
                JobColumns.Read,
                token).ConfigureAwait(false),
            cancellationToken);
    }

    /// <summary>Sets what the jobs of a tenant may use together. A limit below what is used and reserved stops new claims, and ends none.</summary>
    /// <param name="tenant">The tenant, at most 200 characters.</param>
    /// <param name="tokenLimit">Input and output tokens, counted from the tenant's first job on; not negative, null for no limit.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The tenant as it stands.</returns>
    /// <exception cref="ArgumentException">A value is out of range.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public async Task<FleetTenant> SetTenantAsync(string tenant, long? tokenLimit, CancellationToken cancellationToken = default)
    {
        Names.Check(tenant, nameof(tenant));
        ArgumentOutOfRangeException.ThrowIfNegative(tokenLimit ?? 0, nameof(tokenLimit));
        return (await FirstAsync(
            $"""
            insert into {_schema}.tenants as tenant (name, token_limit) values ($1, $2::bigint) on conflict (name) do update set token_limit = excluded.token_limit
            returning name, token_limit, used_tokens, reserved_tokens
            """,
            [tenant, tokenLimit],
            ReadTenant,
            cancellationToken).ConfigureAwait(false))!;
    }

    /// <summary>What a tenant used, and what is reserved.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The tenant; null where none of this name had a job or a limit.</returns>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses.</exception>
    public Task<FleetTenant?> GetTenantAsync(string tenant, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        return FirstAsync($"select name, token_limit, used_tokens, reserved_tokens from {_schema}.tenants where name = $1", [tenant], ReadTenant, cancellationToken);
    }

    private static FleetTenant ReadTenant(NpgsqlDataReader row) =>
        new() { Name = row.GetString(0), TokenLimit = row.Maybe<long?>(1), UsedTokens = row.GetInt64(2), ReservedTokens = row.GetInt64(3) };

    private Task<T?> FirstAsync<T>(string sql, object?[] values, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
        where T : class =>
        _database.OnceAsync(async (connection, token) => (await connection.RowsAsync(sql, values, read, token).ConfigureAwait(false)).FirstOrDefault(), cancellationToken);
}
