using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Journal;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Gives what a run has to others and takes in what they have: decides on their items as on its own, enters them, and puts what they leave to this run into the
/// queue of calls. Called on the turns of the run's single reader, never twice at once.
/// </summary>
internal sealed class ItemExchange(PreparedRun run, ItemAdmission admission, RunLedger ledger, CallQueue queue, RunJournal? journal, SharedItems? shared)
{
    /// <summary>Takes in what others brought, or gave up.</summary>
    /// <returns>The items that count beside those of this run.</returns>
    public IReadOnlyList<GeneratedItem> TakeIn(SharedNews news)
    {
        var items = news.Items.Select(Adopt).OfType<GeneratedItem>().ToList();
        foreach (var source in news.TakenOver)
        {
            Ask(source, rejection: null);
        }

        return items;
    }

    /// <summary>Gives an item of an earlier run: the journal may have it from before there was a store, or from a run that was killed before it gave it.</summary>
    public void GiveKept(GeneratedItem item)
    {
        if (shared is not null && run.Kept?.SourcesOf(item.Item.Category, item.SourceIds).FirstOrDefault() is { } source)
        {
            shared.Keep(item.Item.Category, source, item);
        }
    }

    /// <summary>Gives what a call has brought. Only when it has ended: until then a reply may take an item back.</summary>
    public void Give(IEnumerable<AcceptedDraft> accepted)
    {
        foreach (var (draft, item) in accepted)
        {
            shared?.Keep(draft.Ask.Category, draft.Sources[0], item);
        }
    }

    /// <summary>Leaves to others what nothing more is done for here.</summary>
    public void Release(Ask ask) => shared?.Release(ask.Category, ask.Sources.Except(ledger[ask.Category].Open(ask)));

    // An item that cannot stand beside those of this run leaves its source open: this run asks for one of its own.
    private GeneratedItem? Adopt(SharedItem found)
    {
        var verdict = admission.Adopt(found.Item, found.Of.Source);
        if (verdict is Verdict.Rejected rejected)
        {
            Ask(found.Of, rejected.Reason);
            return null;
        }

        ledger.Restore(found.Item, [found.Of.Source], verdict);
        journal?.Keep(verdict);
        return (verdict as Verdict.Accepted)?.Item;
    }

    private void Ask(SharedSource source, string? rejection) => queue.AskAgain(source.Category, new PooledSource(source.Source, rejection, Fault: null));
}
