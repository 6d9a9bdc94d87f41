using LearningItems.Generation.Journal;

namespace LearningItems.Generation.Execution;

/// <summary>Asks the provider how the batches of a run stand. What cannot be told stays open: it never means that something is to be submitted again.</summary>
internal sealed class BatchLookup(RunEnvironment environment, IBatchChatClient batches, BatchJournal journal)
{
    /// <summary>Finds the batches whose id was never written down, and takes down how each stands.</summary>
    /// <returns>What there is to tell of those of which nothing could be found out.</returns>
    public async Task<IReadOnlyList<string>> LookAsync(CancellationToken cancellationToken)
    {
        var remarks = new List<string>();
        foreach (var open in journal.Book.Open)
        {
            if (open.Batch.IsAtOnce)
            {
                await journal.KeepAsync(new JournaledBatchEnd { Key = open.Key, IsAtOnce = true }).ConfigureAwait(false);
                remarks.Add("a call that was made at once was under way when its process ended; what it used is not known, and what it did not bring is asked for again");
                continue;
            }

            try
            {
                if ((open.Id ?? await FindAsync(open, cancellationToken).ConfigureAwait(false)) is { } id)
                {
                    journal.Book.Note(open.Key, await batches.GetAsync(id, cancellationToken).ConfigureAwait(false));
                }
                else if (journal.Book.Open.Any(still => still.Key == open.Key))
                {
                    remarks.Add($"whether the provider took the batch {open.Key} is not known yet");
                }
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && MayPass(exception))
            {
                RunLog.BatchUnread(environment.Logger, open.Key, exception);
                remarks.Add($"how the batch {open.Id ?? open.Key} stands could not be read: {environment.Classify(exception).Message}");
            }
        }

        return remarks;
    }

    // What a process sent just before it died may still arrive.
    private static readonly TimeSpan InFlight = TimeSpan.FromSeconds(20);

    // A wrong key will not become right by waiting.
    private bool MayPass(Exception exception) =>
        environment.Classify(exception).Kind is not (ChatFailureKind.Authentication or ChatFailureKind.QuotaExhausted);

    private async Task<string?> FindAsync(OpenBatch open, CancellationToken cancellationToken)
    {
        var found = await batches.FindAsync(open.ToIntent(journal.Book.KnownIds), cancellationToken).ConfigureAwait(false);
        switch (found.Finding)
        {
            case BatchFinding.Found:
                await journal.KeepAsync(new JournaledBatchStart { Key = open.Key, BatchId = found.BatchId! }).ConfigureAwait(false);
                return found.BatchId;
            case BatchFinding.Absent when environment.Time.GetUtcNow() - open.Batch.At >= InFlight:
                await journal.KeepAsync(new JournaledBatchEnd { Key = open.Key, IsAbsent = true }).ConfigureAwait(false);
                return null;
            default:
                return null;
        }
    }
}
