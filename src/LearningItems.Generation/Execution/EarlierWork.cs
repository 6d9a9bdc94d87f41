using System.Runtime.CompilerServices;
using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Execution;

/// <summary>Takes in what earlier runs left, before anything is asked for: what a review keeps, then what a journal has.</summary>
/// <param name="intake">Where it is taken in.</param>
/// <param name="ledger">The ledger of the run.</param>
/// <param name="journal">The run's journal; null without one.</param>
internal sealed class EarlierWork(EventIntake intake, RunLedger ledger, RunJournal? journal)
{
    /// <param name="onRead">Told after each entry of the journal, with its item where that counts.</param>
    /// <param name="cancellationToken">Ends the reading of the journal; what it has further is then not known.</param>
    /// <returns>The items that count beside one another.</returns>
    public async IAsyncEnumerable<ItemAccepted> TakeInAsync(Func<GeneratedItem?, Task> onRead, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var item in intake.KeepReviewed())
        {
            yield return new ItemAccepted { Item = item, IsKept = true };
        }

        if (journal is null)
        {
            yield break;
        }

        await foreach (var entry in journal.KeptAsync(cancellationToken).ConfigureAwait(false))
        {
            var item = intake.Restore(entry);
            await onRead(item).ConfigureAwait(false);
            if (item is not null)
            {
                yield return new ItemAccepted { Item = item, IsKept = true };
            }
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            journal.Keep(ledger.RestoreEnded()); // a cancelled run may not have read the whole journal
            await journal.WriteAsync().ConfigureAwait(false);
        }
    }
}
