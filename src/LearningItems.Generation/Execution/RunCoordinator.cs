using System.Runtime.CompilerServices;
using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Runs a prepared request: starts calls, enters what they bring into the books, asks again for what is missing. All decisions are made
/// on the consumer's own turns, one after the other; only the calls themselves run at the same time. So a slow consumer holds back new
/// calls and never the reading of a reply that has begun.
/// </summary>
internal sealed class RunCoordinator(PreparedRun run, RunEnvironment environment, GenerationRunOptions? runOptions)
{
    // Servers count by tokenizers of their own, but none by ten times.
    private const int MostOverLimit = 10;

    private readonly Channel<CallEvent> _events = Channel.CreateUnbounded<CallEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ChatClientMetadata? _metadata = environment.Metadata();
    private readonly RunBooks _books = new(run, environment.Options.IgnoredFindings, environment.Time.GetUtcNow());
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
        RunLog.Started(environment.Logger, run.Works.Count, run.Batches.Count, run.Request.Language);
        yield return new RunStarted { Plan = run.ToPlan(environment.Options.Prices) };
        if (_journal is not null)
        {
            await foreach (var entry in _journal.KeptAsync(cancellationToken).ConfigureAwait(false))
            {
                if (_books.Restore(entry) is { } item)
                {
                    yield return new ItemAccepted { Item = item, IsKept = true };
                }
            }

            if (!cancellationToken.IsCancellationRequested)
            {
                _journal.Keep(_books.RestoreEnded()); // cancelled, not all of it has been read
                await _journal.WriteAsync().ConfigureAwait(false);
            }
        }

        using var halt = new CancellationTokenSource();
        _endWaiting = halt.Cancel;
        var runner = new CallRunner(run, environment, RunLimits.Create(environment.Options, environment.Time), _budget, _events.Writer, halt.Token);
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

            var batch = run.Planner.Telling(fitted[0], _books.Taught(fitted[0]));
            var reserved = new TokenUsage(batch.InputTokens, 0, batch.MaxOutputTokens);
            if (!_budget.TryReserve(reserved))
            {
                // What calls in flight leave over may still suffice.
                _queue.PutBack(batch);
                if (_inFlight.Count == 0)
                {
                    _ending = (SourceOutcome.BudgetExhausted, "the budget of the run does not suffice for a further call");
                }

                yield break;
            }

            var call = telemetry.CallOf(batch);
            _inFlight.Add(batch.Number, (Task.Run(() => runner.RunAsync(batch, call, cancellationToken), CancellationToken.None), reserved));
            _progress.Started(batch);
            yield return new CallStarted { Call = batch.ToPlannedCall(), IsFollowUp = batch.IsFollowUp };
        }
    }

    private IEnumerable<GenerationUpdate> Enter(CallEvent happened, RunTelemetry telemetry)
    {
        switch (happened)
        {
            case DraftArrived arrived:
                var entered = _books.Enter(arrived.Batch, arrived.Draft, arrived.At);
                _journal?.Keep(entered);
                _progress.Arrived(arrived.Draft.Ask.Category, isAccepted: entered.Item is not null);
                telemetry.DraftArrived(arrived.Draft.Ask.Category, isAccepted: entered.Item is not null, arrived.At);
                yield return entered.Item is { } item ? new ItemAccepted { Item = item } : new DraftRejected { Draft = entered.Rejected! };
                break;
            case CallDelayed delayed:
                yield return new CallRetrying { CallNumber = delayed.Batch.Number, Failure = delayed.Failure, Delay = delayed.Delay };
                break;
            case CallEnded { End: var end }:
                telemetry.CallEnded(end.Batch, end.At);
                foreach (var update in EnterEnd(end))
                {
                    yield return update;
                }

                break;
        }
    }

    private IEnumerable<GenerationUpdate> EnterEnd(CallEnd end)
    {
        _inFlight.Remove(end.Batch.Number, out var call);
        _budget.Settle(call.Reserved + end.ReservedForRetries, end.Usage);
        _queue.Ended(end.Batch);
        NoteFailure(end);
        foreach (var (ask, tally, hasStrays) in _books.Enter(end))
        {
            NoteLearned(ask, end, tally);
            var remedy = Remedies.Of(ask, end, tally, hasStrays);
            _followUps.Apply(remedy, ask, end.Batch.Number, _books[ask.Category], _queue);
            _journal?.Keep(_books[ask.Category].Settled(ask, remedy.EndsWithoutLoss));
        }

        _journal?.Keep(end);

        if (end is CallEnd.Failed failed)
        {
            foreach (var ask in failed.Batch.Asks)
            {
                yield return new CallFailed
                {
                    Failure = new FailedCall
                    {
                        Category = ask.Category,
                        CallNumber = failed.Batch.Number,
                        SourceIds = [.. ask.Sources.Select(source => source.Id!)],
                        Exception = failed.Exception,
                    },
                };
            }
        }

        yield return new CallFinished { Progress = _progress.Ended(end) };
    }

    private void NoteLearned(PlannedAsk ask, CallEnd end, AskTally tally)
    {
        // What is cut, refused or tried twice says nothing of how long an item is, and a figure far beyond what the model can write is nonsense.
        if (end is CallEnd.Answered { WasCut: false, IsRefusal: false, Attempts: 1 } answer && end.Batch.Asks.Count == 1 && end.Usage.Output <= MostOverLimit * (long)environment.Options.MaxOutputTokens)
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
        _books.SettleOpen(outcome, reason);
        var (report, ledger) = _books.Close(environment.Options.Prices, _metadata?.ProviderName, _metadata?.DefaultModelId, environment.Elapsed);
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
