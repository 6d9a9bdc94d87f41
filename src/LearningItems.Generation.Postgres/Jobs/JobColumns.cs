using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>The columns by which a job's status is told.</summary>
internal static class JobColumns
{
    /// <summary>The columns of a row known as <c>job</c>.</summary>
    public const string Status =
        """
        job.id, job.number, job.tenant, job.state, job.priority, job.uses_batches, job.attempts, job.max_attempts, job.epoch, job.worker,
        job.enqueued_at, job.not_before, job.claimed_at, job.heartbeat_at, job.ended_at, job.reason,
        job.items, job.calls_done, job.calls_planned, job.claim_tokens, job.used_tokens, job.is_complete
        """;

    public static FleetJobStatus Read(NpgsqlDataReader row) => new()
    {
        Id = row.GetString(0),
        Number = row.GetInt64(1),
        Tenant = row.GetString(2),
        State = FleetJobStates.Read(row.GetString(3)),
        Priority = row.GetInt32(4),
        UsesBatches = row.GetBoolean(5),
        Attempts = row.GetInt32(6),
        MaxAttempts = row.GetInt32(7),
        Epoch = row.GetInt64(8),
        Worker = row.Maybe<string>(9),
        EnqueuedAt = row.GetFieldValue<DateTimeOffset>(10),
        NotBefore = row.GetFieldValue<DateTimeOffset>(11),
        ClaimedAt = row.Maybe<DateTimeOffset?>(12),
        HeartbeatAt = row.Maybe<DateTimeOffset?>(13),
        EndedAt = row.Maybe<DateTimeOffset?>(14),
        Reason = row.Maybe<string>(15),
        Progress = new FleetProgress { Items = row.GetInt32(16), CallsDone = row.GetInt32(17), CallsPlanned = row.GetInt32(18), UsedTokens = row.GetInt64(19) },
        UsedTokens = row.GetInt64(20),
        IsComplete = row.Maybe<bool?>(21),
    };
}
