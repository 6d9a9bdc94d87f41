using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>Claims jobs, each with a reservation of its tenant's tokens.</summary>
internal sealed class JobClaims(string schema)
{
    // What others took between two looks is seen at the next one; more than a few in a row say that there is nothing for now.
    private const int MostLooks = 10;

    // A tenant with few running jobs first, and of these the one that was served longest ago; then the tenant's own order.
    private readonly string _next =
        $"""
        with running as (select tenant, count(*) as jobs from {schema}.jobs where state = 'running' group by tenant)
        select job.id, job.tenant, job.max_tokens, job.used_tokens, job.reserved_tokens
        from {schema}.jobs job
        join {schema}.tenants tenant on tenant.name = job.tenant
        left join running on running.tenant = job.tenant
        where job.state = 'queued' and job.not_before <= (select {schema}.clock()) and (
            tenant.token_limit is null
            or job.reserved_tokens is not null
            or tenant.used_tokens + tenant.reserved_tokens + greatest(job.max_tokens - job.used_tokens, 1) <= tenant.token_limit
            or (tenant.reserved_tokens = 0 and tenant.used_tokens < tenant.token_limit))
        order by coalesce(running.jobs, 0), tenant.served_at nulls first, job.priority desc, job.number
        limit 1
        for update of job skip locked
        """;

    // By its id a job is waited for: it may be locked by somebody who changes something else of it.
    private readonly string _named =
        $"""
        select job.id, job.tenant, job.max_tokens, job.used_tokens, job.reserved_tokens
        from {schema}.jobs job
        where job.id = $1 and job.state = 'queued' and job.not_before <= {schema}.clock()
        for update
        """;

    private readonly string _tenant = $"select token_limit, used_tokens, reserved_tokens from {schema}.tenants where name = $1 for update";

    private readonly string _serve = $"update {schema}.tenants set reserved_tokens = reserved_tokens + $2, served_at = {schema}.clock() where name = $1";

    // A run in batches notes those that ended before against its budget, up to where an earlier run came to its end: its budget has them, the reservation has what is left.
    private readonly string _claim =
        $"""
        update {schema}.jobs job set
            state = 'running', worker = $2, epoch = epoch + 1, claimed_at = {schema}.clock(), heartbeat_at = {schema}.clock(),
            items = 0, calls_done = 0, calls_planned = 0, claim_tokens = 0, reserved_tokens = $3
        where id = $1
        returning id, epoch, worker, tenant, attempts + 1, max_attempts, request::text, uses_batches, model_id,
            case when uses_batches and reserved_tokens is not null then greatest(reserved_tokens + used_tokens - (
                select coalesce(sum(past.tokens), 0) from {schema}.journal past where past.job_id = job.id and past.kind = '{EntryColumns.BatchEnd}'
                and past.number < (select max(done.number) from {schema}.journal done where done.job_id = job.id and done.kind = '{EntryColumns.BatchesDone}')), 1)
            else reserved_tokens end::bigint
        """;

    /// <summary>Claims the job of an id, or the next one; null where there is none to be claimed now.</summary>
    public async Task<FleetClaim?> TryClaimAsync(NpgsqlConnection connection, string? jobId, string worker, CancellationToken cancellationToken)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var candidates = jobId is null
                    ? await connection.RowsAsync(_next, [], Candidate.Read, cancellationToken).ConfigureAwait(false)
                    : await connection.RowsAsync(_named, [jobId], Candidate.Read, cancellationToken).ConfigureAwait(false);
                if (candidates is not [var job])
                {
                    return null;
                }

                var tenant = (await connection.RowsAsync(_tenant, [job.Tenant], Room.Read, cancellationToken).ConfigureAwait(false))[0];
                if (tenant.TryGrant(job, out var grant))
                {
                    await connection.RunAsync(_serve, [job.Tenant, job.Reserved is null ? grant ?? 0 : 0L], cancellationToken).ConfigureAwait(false);
                    var claims = await connection.RowsAsync(_claim, [job.Id, worker, grant], ReadClaim, cancellationToken).ConfigureAwait(false);
                    await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                    return claims[0];
                }

                if (jobId is not null)
                {
                    return null;
                }
            }
        }

        return null;
    }

    private static FleetClaim ReadClaim(NpgsqlDataReader row) => new()
    {
        JobId = row.GetString(0),
        Epoch = row.GetInt64(1),
        Worker = row.GetString(2),
        Tenant = row.GetString(3),
        Attempt = row.GetInt32(4),
        MaxAttempts = row.GetInt32(5),
        Request = LearningItemJson.Deserialize<GenerationRequest>(row.GetString(6))!,
        UsesBatches = row.GetBoolean(7),
        ModelId = row.Maybe<string>(8),
        Budget = row.Maybe<long?>(9) is { } tokens ? new GenerationBudget { MaxTokens = tokens } : null,
    };

    /// <summary>A job that may be claimed.</summary>
    private readonly record struct Candidate(string Id, string Tenant, long? MaxTokens, long Used, long? Reserved)
    {
        public static Candidate Read(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.Maybe<long?>(2), row.GetInt64(3), row.Maybe<long?>(4));
    }

    /// <summary>What a tenant has left, read under a lock.</summary>
    private readonly record struct Room(long? Limit, long Used, long Reserved)
    {
        public static Room Read(NpgsqlDataReader row) => new(row.Maybe<long?>(0), row.GetInt64(1), row.GetInt64(2));

        /// <summary>What is granted to a job: all that it may take, or, where no other job of the tenant holds a reservation that may give some back, what is left.</summary>
        /// <returns>False where the job is to wait.</returns>
        public bool TryGrant(Candidate job, out long? grant)
        {
            var wanted = job.MaxTokens is { } most ? Math.Max(1, most - job.Used) : (long?)null;
            grant = job.Reserved ?? wanted;
            if (job.Reserved is not null || Limit is not { } limit)
            {
                return true;
            }

            var left = limit - Used - Reserved;
            grant = wanted <= left ? wanted : left;
            return wanted <= left || (Reserved == 0 && left > 0);
        }
    }
}
