using System.Diagnostics;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Takes in what calls bring and what a journal keeps: decides on each draft, enters it into the ledger, hands it to the journal, and carries
/// out the remedy for what is missing. Called on the turns of the run's single reader, never twice at once.
/// </summary>
internal sealed class EventIntake(PreparedRun run, RunEnvironment environment, RunLedger ledger, CallQueue queue, CategoryProgress progress, RunJournal? journal)
{
    private readonly ItemAdmission _admission = new(
        new ItemAssembler(run.Request, environment.Time.GetUtcNow()), new Deduplicator(run.Request, run.Language.CaseRule, environment.Options.IgnoredFindings));

    private readonly FollowUps _followUps = new(run.Works, queue);
    private readonly RunEnding _ending = new(environment.Options.MaxRateLimitWait);

    /// <summary>How the run ends by a failure of its calls; null while it goes on.</summary>
    public (SourceOutcome Outcome, string Reason)? Ending { get; private set; }

    /// <summary>Takes in an entry of earlier runs.</summary>
    /// <returns>The item, where the entry is one that still counts beside the others.</returns>
    public GeneratedItem? Restore(JournalEntry entry)
    {
        switch (entry)
        {
            case JournaledItem or JournaledRepeat:
                var item = entry is JournaledItem accepted ? accepted.Item : ((JournaledRepeat)entry).Item;
                var verdict = _admission.Readmit(item, isPattern: !run.WorkOf(item.Item.Category).IsOnePerSource);
                ledger.Restore(item, verdict);
                return (verdict as Verdict.Accepted)?.Item;
            case JournaledOutcomes outcomes:
                ledger.Restore(outcomes);
                return null;
            default:
                return null;
        }
    }

    /// <summary>Takes in what a call tells.</summary>
    /// <returns>What the consumer is told.</returns>
    public IReadOnlyList<GenerationUpdate> Enter(CallEvent happened, RunTelemetry telemetry) => happened switch
    {
        DraftArrived arrived => [Enter(arrived, telemetry)],
        CallDelayed delayed => [new CallRetrying { CallNumber = delayed.Call.Number, Failure = delayed.Failure, Delay = delayed.Delay }],
        CallEnded { End: var end } => Enter(end),
        _ => throw new UnreachableException(),
    };

    private GenerationUpdate Enter(DraftArrived arrived, RunTelemetry telemetry)
    {
        var (call, draft) = (arrived.Call, arrived.Draft);
        var category = draft.Ask.Category;
        var verdict = _admission.Judge(draft, ledger.AcceptedOf(call, category));
        ledger.Enter(call, draft, verdict, arrived.At);
        journal?.Keep(verdict);
        var item = (verdict as Verdict.Accepted)?.Item;
        progress.Arrived(category, isAccepted: item is not null);
        telemetry.DraftArrived(category, isAccepted: item is not null, arrived.At);
        return item is not null
            ? new ItemAccepted { Item = item }
            : new DraftRejected { Draft = new RejectedDraft { Category = category, Draft = draft.Context.Draft, Findings = verdict.Findings } };
    }

    private List<GenerationUpdate> Enter(CallEnd end)
    {
        queue.Ended(end.Call);
        var ending = _ending.Note(end);
        Ending ??= ending;
        foreach (var (ask, tally, hasStrays) in ledger.Enter(end))
        {
            NoteLearned(ask, end, tally);
            var remedy = Remedies.Of(ask, end, tally, hasStrays);
            _followUps.Apply(remedy, ask, end.Call.Number, ledger[ask.Category]);
            journal?.Keep(ledger[ask.Category].Settled(ask, remedy.EndsWithoutLoss));
        }

        journal?.Keep(end);

        return [.. FailuresOf(end), new CallFinished { Progress = progress.Ended(end, ledger) }];
    }

    private static IEnumerable<CallFailed> FailuresOf(CallEnd end) => end is not CallEnd.Failed failed ? [] : failed.Call.Asks.Select(ask => new CallFailed
    {
        Failure = new FailedCall
        {
            Category = ask.Category,
            CallNumber = failed.Call.Number,
            SourceIds = [.. ask.Sources.Select(source => source.Id)],
            Exception = failed.Exception,
        },
    });

    private void NoteLearned(Ask ask, CallEnd end, AskTally tally)
    {
        // A reply that is cut, refused or got by a second attempt says nothing of how long an item is.
        if (end is CallEnd.Answered { WasCut: false, IsRefusal: false, Attempts: 1 } answer && end.Call.Asks.Count == 1)
        {
            queue.Learned.Note(ask.Category, end.Usage.Output - answer.ReasoningTokens, tally.Drafts);
        }
    }
}
