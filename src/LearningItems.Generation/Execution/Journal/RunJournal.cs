using System.Runtime.CompilerServices;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;

namespace LearningItems.Generation.Execution;

/// <summary>The journal of one run: gives back what it keeps of the run, and takes down what is new before anybody is shown it.</summary>
internal sealed class RunJournal(IGenerationJournal journal, PreparedRun run)
{
    private readonly JournalIndex _index = run.Kept ?? throw new ArgumentException("The run was prepared without its journal.", nameof(run));

    // Of the sources that the model is asked about, by category and id; a list of words and one of grammar points may share ids.
    private readonly Dictionary<(LearningItemCategory, string), SourceItem> _sources = Sources(run);

    /// <summary>The entries of earlier runs that belong to this one, in their order. Cancelled, they end: the run ends as any cancelled run does.</summary>
    public async IAsyncEnumerable<JournalEntry> KeptAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in journal.ReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (cancellationToken.IsCancellationRequested)
            {
                yield break;
            }

            if (_index.IsWanted(entry))
            {
                yield return entry;
            }
        }
    }

    /// <summary>Tokens that the calls of a category used in runs before.</summary>
    public long TokensOf(LearningItemCategory category) => _index.TokensOf(category);

    /// <summary>Takes down how the categories are asked that the journal does not know in this way.</summary>
    public async Task AppendSettingsAsync()
    {
        foreach (var work in run.Works.Where(work => work.Offered.Count > 0))
        {
            if (_index.NewSettings(work.Category) is { } settings)
            {
                await journal.AppendAsync(settings, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Takes down an accepted item. What is paid for is kept, whether or not the run is cancelled meanwhile.</summary>
    public ValueTask AppendAsync(GeneratedItem item) => journal.AppendAsync(new JournaledItem(KeyOf(item.Item.Category, item.SourceIds[0]), item), CancellationToken.None);

    /// <summary>Takes down what an ended call used, and which of its sources it leaves with nothing more to do.</summary>
    public async Task AppendAsync(CallEnd end, IEnumerable<LedgerEntry> settled)
    {
        foreach (var same in settled.GroupBy(entry => KeyOf(entry.Category, entry.SourceId), StringComparer.Ordinal))
        {
            await journal.AppendAsync(new JournaledOutcomes(same.Key, [.. same]), CancellationToken.None).ConfigureAwait(false);
        }

        if (end.Usage.Total > 0)
        {
            await journal.AppendAsync(new JournaledCall(_index.SettingsOf(end.Batch.Asks[0].Category), end.Usage.Input, end.Usage.Output), CancellationToken.None).ConfigureAwait(false);
        }
    }

    private string KeyOf(LearningItemCategory category, string sourceId) => _index.KeyOf(category, _sources[(category, sourceId)]);

    private static Dictionary<(LearningItemCategory, string), SourceItem> Sources(PreparedRun run)
    {
        var sources = new Dictionary<(LearningItemCategory, string), SourceItem>();
        foreach (var work in run.Works)
        {
            foreach (var source in work.Accountable)
            {
                sources.TryAdd((work.Category, source.Id!), source);
            }
        }

        return sources;
    }
}
