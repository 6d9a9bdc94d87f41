namespace LearningItems.Generation.Postgres;

/// <summary>How a claim ends, in SQL: in one statement, so that job and tenant never differ.</summary>
internal static class JobSql
{
    /// <summary>
    /// Ends the claim that a condition finds: gives its reservation back and charges what it used. A cancelled job stays so. A job of batches that waits keeps its
    /// reservation and is charged at its end, for what its batches take is known when they have come.
    /// </summary>
    /// <param name="schema">The quoted schema.</param>
    /// <param name="which">The condition that finds the claim among the rows known as <c>job</c>, with how it is locked.</param>
    /// <param name="state">What becomes of a job that was not cancelled.</param>
    /// <param name="changes">What else changes, by the columns of <c>ending</c> as they were.</param>
    /// <param name="used">The tokens used; unless they are known, what the worker told last or what the journal has, whichever is more.</param>
    public static string End(string schema, string which, string state, string changes, string? used = null) =>
        $"""
        with claim as (
            select job.*, case when job.state = 'cancelled' then 'cancelled' else {state} end as next_state,
                {used ?? $"greatest(job.claim_tokens, (select coalesce(sum(call.tokens), 0) from {schema}.journal call where call.job_id = job.id and (job.uses_batches or call.epoch = job.epoch) and call.tokens is not null))"}::bigint as known
            from {schema}.jobs job where {which}
        ), ending as (
            select claim.*, claim.uses_batches and claim.next_state = 'queued' as waits, case when claim.uses_batches and claim.next_state = 'queued' then 0 else claim.known end as spent from claim
        ), ended as (
            update {schema}.jobs job set
                state = ending.next_state, worker = null, used_tokens = ending.used_tokens + ending.spent, claim_tokens = 0,
                reserved_tokens = case when ending.waits then ending.reserved_tokens end,
                ended_at = case when ending.next_state <> 'queued' then {schema}.clock() end,
                {changes}
            from ending where job.id = ending.id
            returning {JobColumns.Status}
        ), settled as (
            update {schema}.tenants tenant set
                reserved_tokens = tenant.reserved_tokens - case when ending.waits then 0 else coalesce(ending.reserved_tokens, 0) end,
                used_tokens = tenant.used_tokens + ending.spent
            from ending where tenant.name = ending.tenant
        )
        """;

    /// <summary>The state of a job whose attempt failed.</summary>
    public const string AfterAttempt = "case when job.attempts + 1 >= job.max_attempts then 'parked' else 'queued' end";
}
