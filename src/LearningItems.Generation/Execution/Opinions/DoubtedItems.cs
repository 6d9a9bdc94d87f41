using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// What becomes of an item that a second opinion has judged: it stands, or stands with a warning, or is withdrawn. Where every source has an item of its own, the source of a withdrawn one is asked for
/// once more; a list that items are drawn from is not, and its category is that much shorter.
/// </summary>
internal sealed class DoubtedItems(PreparedRun run, RunEnvironment environment, bool rejects, RunLedger ledger, CallQueue queue, CategoryProgress progress, RunJournal? journal, ItemAdmission admission)
{
    private readonly HashSet<(LearningItemCategory, Source)> _askedAgain = [];

    /// <summary>Goes by a verdict.</summary>
    /// <param name="judged">The item.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="callNumber">The call that asked for it; 0 for one of a journal.</param>
    /// <returns>What the consumer is told.</returns>
    public IEnumerable<GenerationUpdate> Judge(JudgedItem judged, ItemVerdict verdict, int callNumber)
    {
        var category = judged.Item.Item.Category;
        var finding = verdict.Doubt?.ToFinding(rejects ? FindingSeverity.Error : FindingSeverity.Warning);
        finding = finding is null || environment.Options.IgnoredFindings.Contains(finding.Code) ? null : finding;
        ledger.OpinionsOf(category).Judge(isDoubted: finding is not null, isWithdrawn: finding is not null && rejects);
        if (finding is null)
        {
            return [];
        }

        if (rejects)
        {
            return [Withdraw(judged, finding, callNumber)];
        }

        ledger.Doubt(judged, finding);
        return [new ItemDoubted { ItemId = judged.Item.Item.Id, Category = category, Finding = finding }];
    }

    private ItemWithdrawn Withdraw(JudgedItem judged, Finding finding, int callNumber)
    {
        var (item, work) = (judged.Item, run.WorkOf(judged.Item.Item.Category));
        admission.Withdraw(item, isPattern: !work.IsOnePerSource);
        ledger.Reject(judged, callNumber, finding, run.Opinion!.TokensOf(judged));
        progress.Withdrawn(work.Category);
        if (work.IsOnePerSource)
        {
            AskAgain(judged, work);
        }
        else
        {
            Settle(judged, work); // in the journal before the withdrawal: where a run dies between them, the item is there and its opinion too
        }

        journal?.KeepWithdrawal(item);

        return new ItemWithdrawn { ItemId = item.Item.Id, Category = work.Category, Reason = $"a second opinion rejects it: {finding.Code}: {finding.Message}" };
    }

    private void AskAgain(JudgedItem judged, CategoryWork work)
    {
        var accounts = ledger[work.Category];
        foreach (var source in accounts.Open(judged))
        {
            if (_askedAgain.Add((work.Category, source)))
            {
                queue.AskAgain(work.Category, new PooledSource(source, accounts.LastRejection(source), Fault: null));
            }
            else
            {
                accounts.Settle([source], SourceOutcome.Rejected, null);
            }
        }
    }

    // Of a list whose call has ended nothing more is asked for; a journal knows what its sources were covered by, and is to know that they are so no longer.
    private void Settle(JudgedItem judged, CategoryWork work)
    {
        var accounts = ledger[work.Category];
        var open = accounts.Open(judged);
        accounts.Settle(open, SourceOutcome.Unused, null);
        journal?.Keep(accounts.EntriesOf(open));
    }
}
