using LearningItems.Generation;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Runs;

/// <summary>
/// The journal of a claimed job. When the claim is lost, the run is told so and ends; until then it goes on handing in items, which are paid for and kept, whatever
/// else it writes is another claim's to write.
/// </summary>
internal sealed class ClaimedJournal(IGenerationJournal journal, Action lost) : IGenerationJournal
{
    public IAsyncEnumerable<JournalEntry> ReadAsync(CancellationToken cancellationToken = default) => journal.ReadAsync(cancellationToken);

    public IAsyncEnumerable<UnreadEntry> FindAsync(CancellationToken cancellationToken = default) => journal.FindAsync(cancellationToken);

    public async ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        try
        {
            await journal.AppendAsync(entry, cancellationToken);
        }
        catch (FleetClaimLostException) when (entry is not (JournaledItem or JournaledRepeat))
        {
            lost();
        }
    }
}
