using System.Runtime.CompilerServices;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;

namespace LearningItems.Generation.Execution;

/// <summary>The journal of one run: gives back what it keeps of the run, and takes down what is new before anybody is shown it.</summary>
internal sealed class RunJournal(IGenerationJournal journal, PreparedRun run)
{
    private readonly JournalIndex _index = run.Kept ?? throw new ArgumentException("The run was prepared without its journal.", nameof(run));
    private readonly HashSet<LearningItemCategory> _described = [];

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

    /// <summary>Takes down an accepted item. What is paid for is kept, whether or not the run is cancelled meanwhile.</summary>
    public async Task AppendAsync(GeneratedItem item)
    {
        await DescribeAsync(item.Item.Category).ConfigureAwait(false);
        await journal.AppendAsync(new JournaledItem(_index.KeyOf(item.Item.Category, item.SourceIds[0]), item), CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Takes down what an ended call used, and which of its sources it leaves with nothing more to do.</summary>
    public async Task AppendAsync(CallEnd end, IEnumerable<LedgerEntry> settled)
    {
        foreach (var same in settled.GroupBy(entry => _index.KeyOf(entry.Category, entry.SourceId), StringComparer.Ordinal))
        {
            await DescribeAsync(same.First().Category).ConfigureAwait(false);
            await journal.AppendAsync(new JournaledOutcomes(same.Key, [.. same]), CancellationToken.None).ConfigureAwait(false);
        }

        if (end.Usage.Total > 0)
        {
            var payer = end.Batch.Asks[0].Category;
            await DescribeAsync(payer).ConfigureAwait(false);
            await journal.AppendAsync(new JournaledCall(_index.KeyOfCalls(payer), end.Usage.Input, end.Usage.Output), CancellationToken.None).ConfigureAwait(false);
        }
    }

    // How a category is asked stands before the first that is kept of it: a run that is stopped earlier has changed nothing.
    private async Task DescribeAsync(LearningItemCategory category)
    {
        if (_described.Add(category) && _index.NewSettings(category) is { } settings)
        {
            await journal.AppendAsync(settings, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
