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
internal sealed class EventIntake(PreparedRun run, RunEnvironment environment, RunLedger ledger, CallQueue queue, CategoryProgress progress, RunJournal? journal, ItemAdmission admission, AnsweredWishes wishes, ItemExchange exchange)
{
    // A token of any language's text has three to six bytes.
    private const int MostBytesPerToken = 16;

    private readonly AcceptedDrafts _accepted = new();
    private readonly FollowUps _followUps = new(run.Works, queue);
    private readonly WaitLog _waits = new(environment);
    private readonly RunEnding _ending = new(environment.Options.MaxRateLimitWait);

    /// <summary>How the run ends by a failure of its calls; null while it goes on.</summary>
    public (SourceOutcome Outcome, string Reason)? Ending { get; private set; }

    /// <summary>Notes how often a source was asked for in batches before, so that it is not asked for without end.</summary>
    public void NoteAsked(LearningItemCategory category, Source source, int times) => _followUps.NoteAsked(category, source, times);

    /// <summary>Takes in what a review left as it is.</summary>
    public IEnumerable<GeneratedItem> KeepReviewed() => Keep(run.Request.Reviewed?.Items ?? []);

    /// <summary>Takes in again what was to come anew and did not: until it does, the earlier item stays.</summary>
    public IEnumerable<GeneratedItem> KeepUnanswered() => Keep([.. wishes.Open.Select(wish => wish.Item)]);

    /// <summary>Takes in an entry of earlier runs.</summary>
    /// <returns>The item, where the entry is one that still counts beside the others.</returns>
    public GeneratedItem? Restore(JournalEntry entry)
    {
        switch (entry)
        {
            case JournaledItem or JournaledRepeat:
                var item = entry is JournaledItem accepted ? accepted.Item : ((JournaledRepeat)entry).Item;
                var verdict = admission.Readmit(item, isPattern: !run.WorkOf(item.Item.Category).IsOnePerSource);
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
        DraftArrived arrived => Enter(arrived, telemetry),
        DraftsWereReasoning { Call: var call } => TakeBackReasoning(call),
        CallDelayed delayed => Enter(delayed),
        CallEnded { End: var end } => Enter(end),
        _ => throw new UnreachableException(),
    };

    private IEnumerable<GeneratedItem> Keep(IReadOnlyList<GeneratedItem> items)
    {
        foreach (var item in items.Where(item => run.Works.Any(work => work.Category == item.Item.Category) && admission.Keep(item, isPattern: !run.WorkOf(item.Item.Category).IsOnePerSource)))
        {
            ledger.Keep(item);
            yield return item;
        }
    }

    private IReadOnlyList<GenerationUpdate> Enter(CallDelayed delayed)
    {
        _waits.Tell(delayed);
        return [new CallRetrying { CallNumber = delayed.Call.Number, Failure = delayed.Failure, Delay = delayed.Delay }];
    }

    private IReadOnlyList<GenerationUpdate> Enter(DraftArrived arrived, RunTelemetry telemetry)
    {
        var (call, draft) = (arrived.Call, arrived.Draft);
        var category = draft.Ask.Category;
        var (verdict, replaced) = Judge(call, draft);
        var updates = new List<GenerationUpdate>();
        if (replaced is not null)
        {
            updates.Add(Withdraw(call, replaced, "the reply wrote another item for the same source, and a model's last word counts"));
        }

        ledger.Enter(call, draft, verdict, arrived.At);
        journal?.Keep(verdict);
        var item = (verdict as Verdict.Accepted)?.Item;
        progress.Arrived(category, isAccepted: item is not null);
        telemetry.DraftArrived(category, isAccepted: item is not null, arrived.At);
        if (item is not null)
        {
            _accepted.Add(call, draft, item);
            updates.Add(new ItemAccepted { Item = item });
        }
        else
        {
            updates.Add(new DraftRejected { Draft = new RejectedDraft { Category = category, Draft = draft.Context.Draft, Findings = verdict.Findings } });
        }

        return updates;
    }

    // Of two items of one reply for one source the later counts, if it can stand.
    private (Verdict Verdict, AcceptedDraft? Replaced) Judge(Call call, InspectedDraft draft)
    {
        var earlier = draft.Ask.Work.IsOnePerSource && !draft.IsRejected ? _accepted.For(call, draft) : null;
        if (earlier is not null)
        {
            admission.Withdraw(earlier.Item, isPattern: false);
        }

        var verdict = admission.Judge(draft, ledger.AcceptedOf(call, draft.Ask.Category));
        if (earlier is null || verdict is Verdict.Accepted { Item.Details.ContentHash: var content } && content != earlier.Item.Details.ContentHash)
        {
            return (verdict, earlier);
        }

        // The same item once more, or one that cannot stand: the earlier stays.
        if (verdict is Verdict.Accepted { Item: var same })
        {
            admission.Withdraw(same, isPattern: false);
        }

        admission.Readmit(earlier.Item, isPattern: false);
        return (verdict is Verdict.Accepted ? admission.Judge(draft, ledger.AcceptedOf(call, draft.Ask.Category)) : verdict, null);
    }

    private List<GenerationUpdate> TakeBackReasoning(Call call)
    {
        var updates = new List<GenerationUpdate>();
        foreach (var accepted in _accepted.Of(call))
        {
            admission.Withdraw(accepted.Item, isPattern: !accepted.Draft.Ask.Work.IsOnePerSource);
            updates.Add(Withdraw(call, accepted, "the reply went on to say that what it had written was reasoning"));
        }

        ledger.Restart(call);
        return updates;
    }

    private ItemWithdrawn Withdraw(Call call, AcceptedDraft accepted, string reason)
    {
        var (draft, item) = accepted;
        _accepted.Remove(call, accepted);
        ledger.Withdraw(call, draft, item);
        journal?.KeepWithdrawal(item);
        progress.Withdrawn(draft.Ask.Category);
        return new ItemWithdrawn { ItemId = item.Item.Id, Category = draft.Ask.Category, Reason = reason };
    }

    private List<GenerationUpdate> Enter(CallEnd end)
    {
        queue.Ended(end.Call);
        exchange.Give(_accepted.Of(end.Call));
        _accepted.Forget(end.Call);
        var ending = _ending.Note(end);
        Ending ??= ending;
        foreach (var (ask, tally, hasStrays) in ledger.Enter(end))
        {
            NoteLearned(ask, end, tally);
            var remedy = Remedies.Of(ask, end, tally, hasStrays);
            _followUps.Apply(remedy, ask, end.Call.Number, ledger[ask.Category]);
            journal?.Keep(ledger[ask.Category].Settled(ask, remedy.EndsWithoutLoss));
            exchange.Release(ask);
        }

        journal?.Keep(end);

        return [.. FailuresOf(end), new CallFinished { Progress = progress.Ended(end, ledger) }];
    }

    private static IEnumerable<CallFailed> FailuresOf(CallEnd end) => end switch
    {
        CallEnd.Failed failed => FailuresOf(failed.Call, failed.Exception),
        CallEnd.Unserved unserved => FailuresOf(unserved.Call, unserved.Exception),
        _ => [],
    };

    private static IEnumerable<CallFailed> FailuresOf(Call call, Exception exception) => call.Asks.Select(ask => new CallFailed
    {
        Failure = new FailedCall
        {
            Category = ask.Category,
            CallNumber = call.Number,
            SourceIds = [.. ask.Sources.Select(source => source.Id)],
            Exception = exception,
        },
    });

    private void NoteLearned(Ask ask, CallEnd end, AskTally tally)
    {
        if (end is CallEnd.Answered { ReasoningTokens: > 0 } reasoned)
        {
            queue.Learned.NoteReasoning(reasoned.ReasoningTokens, reasoned.WasReasoning);
        }

        // A reply that is cut, refused or got by a second attempt says nothing of how long an item is; nor does a figure too small for its text, by
        // which the replies to come would get no room.
        if (end is CallEnd.Answered { WasCut: false, IsRefusal: false, Attempts: 1 } answer && end.Call.Asks.Count == 1 && end.Usage.Output * MostBytesPerToken >= answer.Bytes)
        {
            queue.Learned.Note(ask.Category, end.Usage.Output - answer.ReasoningTokens, tally.Drafts);
        }
    }
}
