namespace LearningItems.Generation.Postgres;

/// <summary>What a row of the journal says of its entry beside the entry itself.</summary>
internal static class EntryColumns
{
    /// <summary>The kind of the end of a batch, which tells what all of the batch used.</summary>
    public const string BatchEnd = "batch_end";

    /// <summary>The kind of the end of a run in batches.</summary>
    public const string BatchesDone = "batches_done";

    /// <summary>Whether it is paid work.</summary>
    public static bool KeepsItem(JournalEntry entry) => entry is JournaledItem or JournaledRepeat;

    /// <summary>The kind, as the entry's JSON has it.</summary>
    public static string Kind(JournalEntry entry) => entry switch
    {
        JournaledSettings => "settings",
        JournaledItem => "item",
        JournaledRepeat => "repeat",
        JournaledWithdrawal => "withdrawal",
        JournaledOpinion => "opinion",
        JournaledOutcomes => "outcomes",
        JournaledCall => "call",
        JournaledBatch => "batch",
        JournaledBatchStart => "batch_start",
        JournaledBatchEnd => BatchEnd,
        JournaledBatchesDone => BatchesDone,
        _ => "other",
    };

    /// <summary>Tokens that were used; null for an entry that tells of none.</summary>
    public static long? Tokens(JournalEntry entry) => entry switch
    {
        JournaledCall call => call.InputTokens + call.OutputTokens,
        JournaledBatchEnd { Usage: var usage } => usage.Sum(part => part.InputTokens + part.OutputTokens),
        _ => null,
    };
}
