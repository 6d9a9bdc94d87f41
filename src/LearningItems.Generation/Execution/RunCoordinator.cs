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
/// on the turns of the run's single reader, the consumer of its updates; only calls run at the same time. So a slow consumer holds back
/// new calls, and the reading of a reply that has begun only when much of what was read waits for it.
/// </summary>
internal sealed class RunCoordinator
{
    private readonly PreparedRun _run;
    private readonly RunEnvironment _environment;
    private readonly Channel<CallEvent> _events = Channel.CreateUnbounded<CallEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly EventBacklog _backlog = new();
    private readonly ChatClientMetadata? _metadata;
    private readonly RunLedger _ledger;
    private readonly CallQueue _queue;
    private readonly BudgetMeter _budget;
    private readonly CallsInFlight _inFlight;
    private readonly CategoryProgress _progress;
    private readonly RunJournal? _journal;
    private readonly ItemExchange _exchange;
    private readonly OtherRuns _others;
    private readonly EventIntake _intake;
    private readonly Reviewing? _reviewing;
    private readonly int _concurrency;
    private bool _isOutOfBudget;

    public RunCoordinator(PreparedRun run, RunEnvironment environment, GenerationRunOptions? runOptions, SharedItems? shared, SecondOpinion? opinion = null)
    {
        (_run, _environment, _metadata) = (run, environment, environment.Metadata());
        _ledger = new RunLedger(run);
        _queue = new CallQueue(run, environment.Options);
        _budget = new BudgetMeter(runOptions?.Budget, runOptions?.SharedBudget, environment.Model.Prices);
        _inFlight = new CallsInFlight(environment.Logger);
        _progress = new CategoryProgress(run, runOptions?.Progress, environment);
        _journal = runOptions?.Journal is { } journal && run.Kept is { } kept ? new RunJournal(journal, kept) : null;
        _concurrency = runOptions?.MaxConcurrency ?? environment.Limiter.MaxConcurrency;
        var wishes = new AnsweredWishes(run.Request.Reviewed);
        var admission = ItemAdmission.Of(run.Course, environment.Options, environment.Time.GetUtcNow(), wishes);
        _exchange = new ItemExchange(run, admission, _ledger, _queue, _journal, shared);
        _others = new OtherRuns(_budget, _exchange, _journal, shared);
        _intake = new EventIntake(run, environment, _ledger, _queue, _progress, _journal, admission, wishes, _exchange);
        _reviewing = opinion is null ? null : new Reviewing(run, environment.Asking(opinion), opinion.Options, _budget, _ledger, _queue, _progress, _journal, admission);
    }

    // Why no further call leaves; null while calls may leave.
    private (SourceOutcome Outcome, string Reason)? Ending =>
        _intake.Ending ?? (_isOutOfBudget ? RunEnding.OutOfBudget : null);

    public async IAsyncEnumerable<GenerationUpdate> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var end = new RunEndLog(_environment, _ledger);
        try
        {
            await foreach (var update in UpdatesAsync(cancellationToken).ConfigureAwait(false))
            {
                _reviewing?.Opinions.Note(update);
                end.Give(update);
                yield return update;
                end.GoOn();
            }
        }
        finally
        {
            EnterRest();
            end.Tell();
        }
    }

    private async IAsyncEnumerable<GenerationUpdate> UpdatesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var telemetry = new RunTelemetry(_run, new TelemetryClient(_metadata, _environment.Spans()) { Listeners = new Listeners(_environment.Logger) }, _environment.Options.IncludeContentInTelemetry);
        RunLog.Started(_environment.Logger, _run.Works.Count, _run.Calls.Count, _run.Request.Language);
        yield return new RunStarted { Plan = _run.ToPlan(_environment.Model.Prices) };
        await foreach (var kept in new EarlierWork(_intake, _ledger, _journal).TakeInAsync(GiveKeptAsync, cancellationToken).ConfigureAwait(false))
        {
            yield return kept;
        }

        await _others.GiveAsync().ConfigureAwait(false);
        while (!cancellationToken.IsCancellationRequested && await _others.NextFoundAsync().ConfigureAwait(false) is { } found)
        {
            foreach (var update in found)
            {
                yield return update;
            }
        }

        using var halt = new CancellationTokenSource();
        var runner = CallRunner.Of(_run, _environment, _budget, _events.Writer, _backlog, halt.Token);
        var reviewer = _reviewing?.Runner(_events.Writer, _backlog, halt.Token);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            while (true)
            {
                foreach (var update in _reviewing is null ? [] : await _reviewing.Opinions.RecallAsync().ConfigureAwait(false))
                {
                    yield return update;
                }

                foreach (var update in StartCalls(runner, telemetry, stop.Token))
                {
                    yield return update;
                }

                foreach (var update in _reviewing is null ? [] : StartOpinions(_reviewing, reviewer!, telemetry, stop.Token))
                {
                    yield return update;
                }

                if (_inFlight.Count == 0 && (_intake.Ending is not null || cancellationToken.IsCancellationRequested || !_others.MayHelp))
                {
                    break;
                }

                // What other runs leave over may be enough for the call that was put back; what they bring, or give up, need not wait for the calls of this one.
                if (_intake.Ending is null && await _others.AreFirstAsync(_events.Reader, isIdle: _inFlight.Count == 0, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var update in await _others.LookAsync(cancellationToken).ConfigureAwait(false))
                    {
                        yield return update;
                    }

                    continue;
                }

                // Not cancelled: a cancelled call ends by itself, and its end has to be entered.
                var happened = await _events.Reader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
                var updates = Enter(happened, telemetry, stop.Token);
                if (Ending is not null)
                {
                    await halt.CancelAsync().ConfigureAwait(false); // no call need wait for its turn or for another attempt
                }

                if (_journal is not null)
                {
                    await _journal.WriteAsync().ConfigureAwait(false); // before any update is shown
                }

                await _others.GiveAsync().ConfigureAwait(false);

                foreach (var update in updates)
                {
                    yield return update;
                }
            }
        }
        finally
        {
            await _inFlight.StopAsync(stop).ConfigureAwait(false);
            await KeepRestAsync(telemetry, stop.Token).ConfigureAwait(false);
        }

        await _others.LeaveAsync().ConfigureAwait(false); // they need not wait until the consumer has seen the end
        foreach (var item in _intake.KeepUnanswered())
        {
            yield return new ItemAccepted { Item = item, IsKept = true };
        }

        var finished = Close(cancellationToken);
        telemetry.Close(finished.Report, finished.Ledger);
        yield return finished;
        if (finished.Ledger.Entries.Any(entry => entry.Outcome == SourceOutcome.Cancelled))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task GiveKeptAsync(GeneratedItem? item)
    {
        if (item is not null)
        {
            _exchange.GiveKept(item);
        }

        await _others.GiveAsync(isFullOnly: true).ConfigureAwait(false);
    }

    // Where the consumer went away, or failed: what the calls had brought by then is paid for all the same.
    private async Task KeepRestAsync(RunTelemetry telemetry, CancellationToken stopped)
    {
        try
        {
            while ((_journal is { HasFailed: false } || _others.TakeItems) && _events.Reader.TryRead(out var happened))
            {
                Enter(happened, telemetry, stopped);
                await (_journal is { HasFailed: false } ? _journal.WriteAsync() : Task.CompletedTask).ConfigureAwait(false);
            }

            await (_journal is { HasFailed: false } ? _journal.WriteAsync() : Task.CompletedTask).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // the exception that ended the run is to be told, not one of keeping the rest
        catch (Exception exception)
#pragma warning restore CA1031
        {
            RunLog.RestNotKept(_environment.Logger, exception);
        }
    }

    // Calls whose end nobody waited for used their tokens all the same.
    private void EnterRest()
    {
        while (_events.Reader.TryRead(out var happened))
        {
            _backlog.Take(happened);
            if (happened is CallEnded { End: var end })
            {
                _ledger.Enter(end);
            }
        }
    }

    private IEnumerable<GenerationUpdate> StartCalls(CallRunner runner, RunTelemetry telemetry, CancellationToken cancellationToken)
    {
        while (Ending is null && !cancellationToken.IsCancellationRequested && _inFlight.Count < _concurrency && _queue.Next(_concurrency - _inFlight.Count) is { } next)
        {
            var fitted = _queue.Fit(next);
            if (fitted.Count > 1 || fitted[0] != next)
            {
                yield return new PlanChanged { Planned = next.ToPlannedCall(), Calls = [.. fitted.Select(part => part.ToPlannedCall())] };
            }

            var call = _run.Planner.Telling(fitted[0], _ledger.Taught(fitted[0]));
            if (TryStart(call, _budget, () => runner.StartAsync(call, telemetry.CallOf(call), cancellationToken)) is not { } started)
            {
                // What calls in flight leave over may still suffice.
                _queue.PutBack(call);
                _isOutOfBudget = _inFlight.Count == 0 && _budget.Freed is null;
                yield break;
            }

            yield return started;
        }
    }

    // Items first: a second opinion takes what they leave of calls and budget.
    private IEnumerable<GenerationUpdate> StartOpinions(Reviewing reviewing, CallRunner runner, RunTelemetry telemetry, CancellationToken cancellationToken)
    {
        while (Ending is null && !_queue.HoldsBack && !_others.AwaitItems && !cancellationToken.IsCancellationRequested && _inFlight.Count < _concurrency && reviewing.Opinions.Next() is { } call)
        {
            if (TryStart(call, reviewing.Budget, () => runner.StartAsync(call, telemetry.CallOf(call, reviewing.Client), cancellationToken)) is { } started)
            {
                yield return started;
            }
            else if (reviewing.Opinions.PutBack(call, mayFindRoom: _inFlight.Count > 0 || _budget.Freed is not null))
            {
                yield break;
            }
        }

        if (!reviewing.Opinions.HasReady && !_queue.HoldsBack)
        {
            _budget.WaitForNone(); // what was refused room may have been given up since
        }
    }

    // A call has started when it is handed over: what it does from then on is its own time.
    private CallStarted? TryStart(Call call, BudgetMeter budget, Func<Task> start)
    {
        var at = _environment.Elapsed;
        if (!_inFlight.TryStart(call, budget, start))
        {
            return null;
        }

        _ledger.Start(call, at);
        _progress.Started(call);
        return new CallStarted { Call = call.ToPlannedCall(), IsFollowUp = call.IsFollowUp };
    }

    private IReadOnlyList<GenerationUpdate> Enter(CallEvent happened, RunTelemetry telemetry, CancellationToken stopped)
    {
        _backlog.Take(happened);
        if (happened is CallDelayed && stopped.IsCancellationRequested)
        {
            return []; // nobody waits any more; a cancelled attempt may look like one that failed
        }

        if (happened is CallEnded { End: var end })
        {
            telemetry.CallEnded(end.Call, end.At);
            _inFlight.Ended(end);
        }

        return happened.Call.IsSecondOpinion && happened is not CallDelayed ? _reviewing!.Opinions.Enter(happened) : _intake.Enter(happened, telemetry);
    }

    private RunFinished Close(CancellationToken cancellationToken)
    {
        var (outcome, reason) = cancellationToken.IsCancellationRequested
            ? (SourceOutcome.Cancelled, "the run was cancelled before the call was made")
            : Ending ?? (SourceOutcome.Failed, "no call carried it");
        _reviewing?.Opinions.Close(reason);
        _ledger.SettleOpen(outcome, reason);
        var (report, ledger) = _ledger.Close(_environment.Model, _metadata, _environment.Elapsed);
        return new RunFinished { Report = report, Ledger = ledger };
    }
}
