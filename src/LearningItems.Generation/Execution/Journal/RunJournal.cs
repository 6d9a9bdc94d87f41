using System.Runtime.CompilerServices;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Journal;
using LearningItems.Generation.Opinion;

namespace LearningItems.Generation.Execution;

/// <summary>The journal of one run: gives back what it keeps of the run, and takes down what is new before anybody is shown it.</summary>
/// <param name="journal">The application's journal.</param>
/// <param name="index">What the journal had when the run was planned.</param>
internal sealed class RunJournal(IGenerationJournal journal, JournalIndex index)
{
    private readonly Queue<JournalEntry> _unwritten = [];
    private readonly HashSet<LearningItemCategory> _described = [];
    private readonly Dictionary<string, int> _passedOver = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, int> _passedOverItems = [];

    /// <summary>Whether the journal could not be written.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Looks through a journal before a run is planned; where cancelled, only as far as that came.</summary>
    public static async Task<JournalIndex> ReadAsync(IGenerationJournal journal, JournalIndex index, CancellationToken cancellationToken)
    {
        await foreach (var found in journal.FindAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            index.Note(found);
        }

        return index;
    }

    /// <summary>The entries of earlier runs that belong to this one, in their order; none after a cancellation, with which the run ends like any other.</summary>
    public async IAsyncEnumerable<JournalEntry> KeptAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var found in journal.FindAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (cancellationToken.IsCancellationRequested)
            {
                yield break;
            }

            if (index.IsWanted(found) && found.Read() is var entry && !IsWithdrawn(entry))
            {
                yield return entry;
            }
        }
    }

    /// <summary>Keeps an item that was paid for: an accepted one, or a repeat that in another run may be none.</summary>
    public void Keep(Verdict verdict)
    {
        switch (verdict)
        {
            case Verdict.Accepted { Item: var item }:
                _unwritten.Enqueue(new JournaledItem { Key = Described(item), Item = item });
                break;
            case Verdict.Repeated { Of.IsOfThisRunOnly: true, Item: var item }:
                _unwritten.Enqueue(new JournaledRepeat { Key = Described(item), Item = item });
                break;
        }
    }

    /// <summary>Keeps that an accepted item was taken back.</summary>
    public void KeepWithdrawal(GeneratedItem item) =>
        _unwritten.Enqueue(new JournaledWithdrawal { Key = Described(item), Category = item.Item.Category, ItemId = item.Item.Id });

    /// <summary>Keeps what a second opinion said of an item.</summary>
    public void Keep(GeneratedItem item, ItemVerdict verdict, Provenance provenance)
    {
        var opinion = new JournaledOpinion
        {
            Key = Described(item),
            Category = item.Item.Category,
            ItemId = item.Item.Id,
            ContentHash = item.Details.ContentHash,
            Reviewer = index.Opinions.Reviewer!,
            Code = verdict.Doubt?.Question.Code,
            Why = verdict.Doubt?.Why,
            Model = provenance.Model,
            PromptHash = provenance.PromptHash,
        };
        index.Opinions.Note(opinion); // the same text again is the same opinion
        _unwritten.Enqueue(opinion);
    }

    /// <summary>What a second opinion said of an item as it is; null where none did.</summary>
    public ItemVerdict? VerdictOf(GeneratedItem item) => index.Opinions.VerdictOf(item);

    /// <summary>Keeps what an ended call used.</summary>
    public void Keep(CallEnd end)
    {
        if (end.Usage.Total > 0)
        {
            var payer = end.Call.Asks[0].Category;
            Describe(payer);
            _unwritten.Enqueue(new JournaledCall { Key = index.KeyOfCalls(payer), InputTokens = end.Usage.Input, OutputTokens = end.Usage.Output });
        }
    }

    /// <summary>Keeps what became of sources.</summary>
    public void Keep(IEnumerable<LedgerEntry> outcomes)
    {
        foreach (var same in outcomes.GroupBy(entry => index.KeyOf(entry.Category, entry.SourceId), StringComparer.Ordinal))
        {
            Describe(same.First().Category);
            _unwritten.Enqueue(new JournaledOutcomes { Key = same.Key, Outcomes = [.. same] });
        }
    }

    /// <summary>Writes what is to be kept. What is paid for is kept, whether or not the run is cancelled meanwhile.</summary>
    public async Task WriteAsync()
    {
        try
        {
            while (_unwritten.TryDequeue(out var entry))
            {
                await journal.AppendAsync(entry, CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch
        {
            HasFailed = true;
            throw;
        }
    }

    private bool IsWithdrawn(JournalEntry entry)
    {
        if (entry is JournaledItem { Item.Item.Id: var id } && _passedOverItems.GetValueOrDefault(id) is var passed && passed < index.WithdrawnOf(id))
        {
            _passedOverItems[id] = passed + 1;
            return true;
        }

        var passedOver = _passedOver.GetValueOrDefault(entry.Key);
        if (entry is not (JournaledItem or JournaledRepeat) || passedOver == index.WithdrawnOf(entry.Key))
        {
            return false;
        }

        _passedOver[entry.Key] = passedOver + 1;
        return true;
    }

    private string Described(GeneratedItem item)
    {
        Describe(item.Item.Category);
        return index.KeyOf(item.Item.Category, item.SourceIds[0]);
    }

    // A category's settings stand before the first entry of its work: a run that is stopped earlier has changed nothing.
    private void Describe(LearningItemCategory category)
    {
        if (_described.Add(category) && index.NewSettings(category) is { } settings)
        {
            _unwritten.Enqueue(settings);
        }
    }
}
