namespace LearningItems.Generation.Postgres;

/// <summary>How a claim ends, in SQL: in one statement, so that job and tenant never differ.</summary>
internal static class JobSql
{
    /// <summary>
    /// Ends the claim that a condition finds: gives its reservation back and charges what it used. A cancelled job stays so. A job of batches that waits keeps its
    /// reservation and is charged at its end, for what its batches take is known when they have come. What is known of a job of batches is known of all its claims: what
    /// was charged before is taken off.
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
                {used ?? $"greatest(job.claim_tokens, {Journaled(schema)})"}::bigint as known
            from {schema}.jobs job where {which}
        ), ending as (
            select claim.*, claim.uses_batches and claim.next_state = 'queued' as waits,
                case when not claim.uses_batches then claim.known when claim.next_state = 'queued' then 0 else greatest(claim.known - claim.used_tokens, 0) end as spent
            from claim
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

    /// <summary>
    /// The tokens that the journal has of the claim known as <c>job</c>; for a job of batches, of all its claims. There the ends of batches count, calls made at once among
    /// them: each call that a batch brings stands beside them, and once more where the batch is collected again. A batch has one end, for a superseded claim can write none.
    /// </summary>
    public static string Journaled(string schema) =>
        $"(select coalesce(sum(call.tokens), 0) from {schema}.journal call where call.job_id = job.id and call.tokens is not null and case when job.uses_batches then call.kind = '{EntryColumns.BatchEnd}' else call.epoch = job.epoch end)";

    /// <summary>The same for a job of batches, and 0 for any other: of such a job the caller knows what was used.</summary>
    public static string JournaledOfBatches(string schema) => $"case when job.uses_batches then {Journaled(schema)} else 0 end";

    /// <summary>The state of a job whose attempt failed.</summary>
    public const string AfterAttempt = "case when job.attempts + 1 >= job.max_attempts then 'parked' else 'queued' end";
}
