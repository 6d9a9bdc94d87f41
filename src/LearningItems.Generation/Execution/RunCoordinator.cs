using System.Runtime.CompilerServices;
using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Runs a prepared request: starts calls, enters what they bring into the ledger, asks again for what is missing. All decisions are made
/// on the consumer's own turns, one after the other; only the calls themselves run at the same time. So a slow consumer holds back new
/// calls and never the reading of a reply that has begun.
/// </summary>
internal sealed class RunCoordinator(PreparedRun run, RunEnvironment environment, GenerationRunOptions? runOptions)
{
    // Servers count by tokenizers of their own, but none by ten times.
    private const int MostOverLimit = 10;

    private readonly Channel<CallEvent> _events = Channel.CreateUnbounded<CallEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ChatClientMetadata? _metadata = environment.Metadata();
    private readonly RunLedger _ledger = new(run);
    private readonly ItemAdmission _admission = new(
        new ItemAssembler(run.Request, environment.Time.GetUtcNow()), new Deduplicator(run.Request, run.Language.CaseRule, environment.Options.IgnoredFindings));
    private readonly CallQueue _queue = new(run, environment.Options);
    private readonly BudgetMeter _budget = new(runOptions?.Budget, environment.Options.Prices);
    private readonly FollowUps _followUps = new(run.Works);
    private readonly FailuresInARow _failures = new(environment.Options.MaxRateLimitWait);
    private readonly CategoryProgress _progress = new(run, runOptions?.Progress, environment);
    private readonly Dictionary<int, (Task Task, TokenUsage Reserved)> _inFlight = [];
    private readonly RunJournal? _journal = runOptions?.Journal is { } journal && run.Kept is { } kept ? new RunJournal(journal, kept) : null;
    private Action _endWaiting = () => { };
    private (SourceOutcome Outcome, string Reason)? _ending;

    public async IAsyncEnumerable<GenerationUpdate> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var telemetry = new RunTelemetry(run, _metadata, environment.Options.IncludeContentInTelemetry);
        RunLog.Started(environment.Logger, run.Works.Count, run.Calls.Count, run.Request.Language);
        yield return new RunStarted { Plan = run.ToPlan(environment.Options.Prices) };
        if (_journal is not null)
        {
            await foreach (var entry in _journal.KeptAsync(cancellationToken).ConfigureAwait(false))
            {
                if (Restore(entry) is { } item)
                {
                    yield return new ItemAccepted { Item = item, IsKept = true };
                }
            }

            if (!cancellationToken.IsCancellationRequested)
            {
                _journal.Keep(_ledger.RestoreEnded()); // cancelled, not all of it has been read
                await _journal.WriteAsync().ConfigureAwait(false);
            }
        }

        using var halt = new CancellationTokenSource();
        _endWaiting = halt.Cancel;
        var limits = RunLimits.Create(environment.Options, environment.Time);
        var attempts = new CallAttempts(new CallAttempt(environment, limits, _events.Writer), environment, limits, _budget, _events.Writer, halt.Token);
        var runner = new CallRunner(run, environment, attempts, _events.Writer, halt.Token);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            while (true)
            {
                foreach (var update in StartCalls(runner, telemetry, stop.Token))
                {
                    yield return update;
                }

                if (_inFlight.Count == 0)
                {
                    break;
                }

                // Not cancelled: a cancelled call ends by itself, and its end has to be entered.
                var happened = await _events.Reader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
                var updates = Enter(happened, telemetry).ToList();
                if (_journal is not null)
                {
                    await _journal.WriteAsync().ConfigureAwait(false); // before any of it is shown
                }

                foreach (var update in updates)
                {
                    yield return update;
                }
            }
        }
        finally
        {
            await StopAsync(stop).ConfigureAwait(false);
            await KeepRestAsync(telemetry).ConfigureAwait(false);
        }

        var finished = Close(cancellationToken);
        telemetry.Close(finished.Report, finished.Ledger);
        yield return finished;
        if (finished.Ledger.Entries.Any(entry => entry.Outcome == SourceOutcome.Cancelled))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    // Where the consumer went away, or failed: what the calls had brought by then is paid for all the same.
    private async Task KeepRestAsync(RunTelemetry telemetry)
    {
        try
        {
            while (_journal is { HasFailed: false } && _events.Reader.TryRead(out var happened))
            {
                _ = Enter(happened, telemetry).ToList();
                await _journal.WriteAsync().ConfigureAwait(false);
            }

            await (_journal is { HasFailed: false } ? _journal.WriteAsync() : Task.CompletedTask).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // whatever ended the run is to be told, and not what came of it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            RunLog.RestNotKept(environment.Logger, exception);
        }
    }

    private IEnumerable<GenerationUpdate> StartCalls(CallRunner runner, RunTelemetry telemetry, CancellationToken cancellationToken)
    {
        while (_ending is null && !cancellationToken.IsCancellationRequested && _inFlight.Count < environment.Options.MaxConcurrency && _queue.Next() is { } next)
        {
            var fitted = _queue.Fit(next);
            if (fitted.Count > 1 || fitted[0] != next)
            {
                yield return new PlanChanged { Planned = next.ToPlannedCall(), Calls = [.. fitted.Select(part => part.ToPlannedCall())] };
            }

            var call = run.Planner.Telling(fitted[0], _ledger.Taught(fitted[0]));
            var reserved = new TokenUsage(call.InputTokens, 0, call.MaxOutputTokens);
            if (!_budget.TryReserve(reserved))
            {
                // What calls in flight leave over may still suffice.
                _queue.PutBack(call);
                if (_inFlight.Count == 0)
                {
                    _ending = (SourceOutcome.BudgetExhausted, "the budget of the run does not suffice for a further call");
                }

                yield break;
            }

            var span = telemetry.CallOf(call);
            _inFlight.Add(call.Number, (Task.Run(() => runner.RunAsync(call, span, cancellationToken), CancellationToken.None), reserved));
            _progress.Started(call);
            yield return new CallStarted { Call = call.ToPlannedCall(), IsFollowUp = call.IsFollowUp };
        }
    }

    private IEnumerable<GenerationUpdate> Enter(CallEvent happened, RunTelemetry telemetry)
    {
        switch (happened)
        {
            case DraftArrived arrived:
                yield return Enter(arrived, telemetry);
                break;
            case CallDelayed delayed:
                yield return new CallRetrying { CallNumber = delayed.Call.Number, Failure = delayed.Failure, Delay = delayed.Delay };
                break;
            case CallEnded { End: var end }:
                telemetry.CallEnded(end.Call, end.At);
                foreach (var update in EnterEnd(end))
                {
                    yield return update;
                }

                break;
        }
    }

    private GenerationUpdate Enter(DraftArrived arrived, RunTelemetry telemetry)
    {
        var (call, draft) = (arrived.Call, arrived.Draft);
        var category = draft.Ask.Category;
        var verdict = _admission.Judge(draft, _ledger.AcceptedOf(call, category));
        _ledger.Enter(call, draft, verdict, arrived.At);
        _journal?.Keep(verdict);
        var item = (verdict as Verdict.Accepted)?.Item;
        _progress.Arrived(category, isAccepted: item is not null);
        telemetry.DraftArrived(category, isAccepted: item is not null, arrived.At);
        return item is not null
            ? new ItemAccepted { Item = item }
            : new DraftRejected { Draft = new RejectedDraft { Category = category, Draft = draft.Context.Draft, Findings = verdict.Findings } };
    }

    // The item, where it still counts beside the others.
    private GeneratedItem? Restore(JournalEntry entry)
    {
        switch (entry)
        {
            case JournaledItem or JournaledRepeat:
                var item = entry is JournaledItem accepted ? accepted.Item : ((JournaledRepeat)entry).Item;
                var verdict = _admission.Readmit(item, isPattern: !run.WorkOf(item.Item.Category).IsOnePerSource);
                _ledger.Restore(item, verdict);
                return (verdict as Verdict.Accepted)?.Item;
            case JournaledOutcomes outcomes:
                _ledger.Restore(outcomes);
                return null;
            default:
                return null;
        }
    }

    private IEnumerable<GenerationUpdate> EnterEnd(CallEnd end)
    {
        _inFlight.Remove(end.Call.Number, out var call);
        _budget.Settle(call.Reserved + end.ReservedForRetries, end.Usage);
        _queue.Ended(end.Call);
        NoteFailure(end);
        foreach (var (ask, tally, hasStrays) in _ledger.Enter(end))
        {
            NoteLearned(ask, end, tally);
            var remedy = Remedies.Of(ask, end, tally, hasStrays);
            _followUps.Apply(remedy, ask, end.Call.Number, _ledger[ask.Category], _queue);
            _journal?.Keep(_ledger[ask.Category].Settled(ask, remedy.EndsWithoutLoss));
        }

        _journal?.Keep(end);

        if (end is CallEnd.Failed failed)
        {
            foreach (var ask in failed.Call.Asks)
            {
                yield return new CallFailed
                {
                    Failure = new FailedCall
                    {
                        Category = ask.Category,
                        CallNumber = failed.Call.Number,
                        SourceIds = [.. ask.Sources.Select(source => source.Id)],
                        Exception = failed.Exception,
                    },
                };
            }
        }

        yield return new CallFinished { Progress = _progress.Ended(end, _ledger) };
    }

    private void NoteLearned(Ask ask, CallEnd end, AskTally tally)
    {
        // What is cut, refused or tried twice says nothing of how long an item is, and a figure far beyond what the model can write is nonsense.
        if (end is CallEnd.Answered { WasCut: false, IsRefusal: false, Attempts: 1 } answer && end.Call.Asks.Count == 1 && end.Usage.Output <= MostOverLimit * (long)environment.Options.MaxOutputTokens)
        {
            _queue.Learned.Note(ask.Category, end.Usage.Output - answer.ReasoningTokens, tally.Drafts);
        }
    }

    private void NoteFailure(CallEnd end)
    {
        var ending = _failures.Note(end);
        _ending ??= ending;
        if (_ending is not null)
        {
            _endWaiting(); // calls that wait for their turn or for another attempt need not
        }
    }

    private RunFinished Close(CancellationToken cancellationToken)
    {
        var (outcome, reason) = cancellationToken.IsCancellationRequested
            ? (SourceOutcome.Cancelled, "the run was cancelled before the call was made")
            : _ending ?? (SourceOutcome.Failed, "no call carried it");
        _ledger.SettleOpen(outcome, reason);
        var (report, ledger) = _ledger.Close(environment.Options.Prices, _metadata?.ProviderName, _metadata?.DefaultModelId, environment.Elapsed);
        RunLog.Finished(environment.Logger, report.Totals.Items, report.Totals.Calls, report.Complete);
        return new RunFinished { Report = report, Ledger = ledger };
    }

    private async Task StopAsync(CancellationTokenSource stop)
    {
        try
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (AggregateException exception)
        {
            RunLog.CancelFailed(environment.Logger, exception); // a client's own callback; its call is waited for all the same
        }

        await Task.WhenAll(_inFlight.Values.Select(call => call.Task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
