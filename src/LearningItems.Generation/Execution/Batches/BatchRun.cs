using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Journal;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// One step of a run in batches: takes in what a journal keeps and what ended batches bring, and submits what is to be asked for. Where a run at once has
/// calls in flight, this one has batches; all else is the same.
/// </summary>
internal sealed class BatchRun
{
    private readonly PreparedRun _run;
    private readonly RunEnvironment _environment;
    private readonly IBatchChatClient _batches;
    private readonly BatchJournal _batchJournal;
    private readonly BatchedCalls _calls;
    private readonly RunLedger _ledger;
    private readonly CallQueue _queue;
    private readonly BudgetMeter _budget;
    private readonly BudgetMeter _budgetAtOnce;
    private readonly RunJournal _journal;
    private readonly EventIntake _intake;
    private readonly BatchReading _reading;
    private readonly SchemaStepDown? _schema;
    private readonly OnlineTail _tail;
    private readonly RunTelemetry _telemetry;
    private readonly ResultCollector _result = new();
    private readonly List<string> _remarks = [];
    private bool _isOutOfBudget;

    public BatchRun(PreparedRun run, RunEnvironment environment, GenerationRunOptions options, IBatchChatClient batches, BatchJournal journal, IReadOnlyDictionary<LearningItemCategory, WorkKeys> keys, RunTelemetry telemetry)
    {
        (_run, _environment, _batches, _batchJournal, _telemetry) = (run, environment, batches, journal, telemetry);
        _calls = new BatchedCalls(run, keys);
        _ledger = new RunLedger(run);
        _queue = new CallQueue(run, environment.Options);
        _budget = new BudgetMeter(options.Budget, options.SharedBudget, environment.Model.Prices);
        _journal = new RunJournal(options.Journal!, run.Kept!);
        var wishes = new AnsweredWishes(run.Request.Reviewed);
        var admission = ItemAdmission.Of(run.Course, environment.Options, environment.Time.GetUtcNow(), wishes);
        var exchange = new ItemExchange(run, admission, _ledger, _queue, _journal, shared: null);
        _intake = new EventIntake(run, environment, _ledger, _queue, new CategoryProgress(run, options.Progress, environment), _journal, admission, wishes, exchange);
        _schema = environment.Schema();
        _schema?.StepDownTo(Book.Schema);
        _reading = new BatchReading(run, environment, _schema);
        var atOnce = environment with { Model = environment.Model with { IsInBatches = false } };
        _budgetAtOnce = _budget.At(atOnce.Model.Prices);
        _tail = new OnlineTail(run, atOnce, _budgetAtOnce, journal, _calls, options) { Ledger = _ledger, HasEnded = () => _intake.Ending is not null, Telemetry = telemetry };
        foreach (var work in run.Works.Where(work => work.IsOnePerSource && keys.ContainsKey(work.Category)))
        {
            work.Accountable.ToList().ForEach(source => _intake.NoteAsked(work.Category, source, Book.Asked(work.Category, keys[work.Category], source)));
        }
    }

    private BatchBook Book => _batchJournal.Book;

    private (SourceOutcome Outcome, string Reason)? Ending =>
        _intake.Ending ?? (_isOutOfBudget ? RunEnding.OutOfBudget : null);

    /// <summary>Does what can be done now.</summary>
    /// <returns>What there is to tell, and the result where nothing is on its way any more.</returns>
    public async Task<(GenerationResult? Result, int Items, IReadOnlyList<string> Remarks)> AdvanceAsync(CancellationToken cancellationToken)
    {
        await RestoreAsync(cancellationToken).ConfigureAwait(false);
        foreach (var ended in Book.Open.Where(batch => batch.HasEnded))
        {
            if (!await TryCollectAsync(ended, cancellationToken).ConfigureAwait(false))
            {
                return (null, _ledger.Standing.Items, _remarks); // what it brings decides what is to be asked for
            }
        }

        while (Ending is null && Waiting() is { Count: > 0 } waiting)
        {
            var rest = _tail.Takes(waiting.Count) ? await MakeAtOnceAsync(waiting, cancellationToken).ConfigureAwait(false) : waiting;
            if (_intake.Ending is null && Affordable(rest) is { Count: > 0 } ready)
            {
                var outbox = new BatchOutbox(_run, _environment, _batches, _batchJournal, _calls, _schema);
                _remarks.AddRange(await outbox.SubmitAsync(ready, cancellationToken).ConfigureAwait(false));
                _budget.Leave(ready.Aggregate(default(TokenUsage), (sum, call) => sum + BudgetMeter.MostOf(call)));
                return (null, _ledger.Standing.Items, _remarks);
            }
        }

        return (Book.Open.Count > 0 ? null : await CloseAsync().ConfigureAwait(false), _ledger.Standing.Items, _remarks);
    }

    private async Task RestoreAsync(CancellationToken cancellationToken)
    {
        await foreach (var kept in new EarlierWork(_intake, _ledger, _journal).TakeInAsync(_ => Task.CompletedTask, cancellationToken).ConfigureAwait(false))
        {
            Tell([kept]);
        }

        cancellationToken.ThrowIfCancellationRequested(); // a journal that was read in part says nothing
        foreach (var batch in Book.Ended)
        {
            _ledger.Restore(batch);
            (batch.IsAtOnce ? _budgetAtOnce : _budget).Note(new TokenUsage(batch.Usage.Sum(usage => usage.InputTokens), batch.Usage.Sum(usage => usage.CachedInputTokens), batch.Usage.Sum(usage => usage.OutputTokens)), batch.Usage.Sum(usage => usage.Calls));
            Tell(batch.Rejected.Select(draft => new DraftRejected { Draft = draft }));
            Tell(batch.Failures.Select(failure => new CallFailed { Failure = failure }));
        }

        foreach (var request in Book.Open.SelectMany(batch => batch.Batch.Requests))
        {
            _budget.Note(BudgetMeter.MostOf(request), calls: 1);
        }

        foreach (var request in Book.Unknown)
        {
            _budgetAtOnce.Note(BudgetMeter.MostOf(request), calls: 1); // what is not known is not free
        }
    }

    private async Task<bool> TryCollectAsync(OpenBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            await CollectAsync(batch, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && _environment.Classify(exception).Kind is ChatFailureKind.Transient or ChatFailureKind.RateLimited)
        {
            RunLog.BatchUnread(_environment.Logger, batch.Key, exception);
            _remarks.Add($"the results of the batch {batch.Id} could not be read to their end: {_environment.Classify(exception).Message}");
            return false;
        }
    }

    // Once all of a batch is in the journal, its end is: a process that dies before collects it again, and what is kept already is not kept twice.
    private async Task CollectAsync(OpenBatch batch, CancellationToken cancellationToken)
    {
        var tally = NewTally();
        var waiting = batch.Batch.Requests.ToDictionary(request => request.Id, StringComparer.Ordinal);
        if (batch.Status!.Error is { } error)
        {
            _remarks.Add($"the provider says of the batch {batch.Id}: {error}");
        }

        await foreach (var result in _batches.ReadAsync(batch.Id!, cancellationToken).ConfigureAwait(false))
        {
            if (waiting.Remove(result.Id, out var request))
            {
                await TakeInAsync(batch, request, result, tally).ConfigureAwait(false);
            }
        }

        foreach (var request in waiting.Values)
        {
            await TakeInAsync(batch, request, new BatchResult { Id = request.Id, Outcome = BatchOutcome.Missing }, tally).ConfigureAwait(false);
        }

        await _batchJournal.KeepAsync(tally.ToEnd(batch.Key, _schema)).ConfigureAwait(false);
        RunLog.BatchCollected(_environment.Logger, batch.Id!, batch.Batch.Requests.Count, _ledger.Standing.Items);
    }

    private async Task TakeInAsync(OpenBatch batch, JournaledRequest request, BatchResult result, BatchTally tally)
    {
        var most = BudgetMeter.MostOf(request);
        if (_calls.Lost(request) is > 0 and var lost)
        {
            _remarks.Add($"{lost} sources of the call {request.Id} are no longer in the request as they were; what the batch has of them is not used");
        }

        if (_calls.Read(request, _queue.NextNumber) is not { } call)
        {
            _budget.SettleNoted(most, ReportedUsage.Of(result.Response));
            return;
        }

        _queue.Resume(call);
        _ledger.Start(call, _environment.Elapsed);
        using var span = _telemetry.CallOf(call);
        foreach (var happened in _reading.Read(call, request.PromptHash, batch.Batch.Schema ?? SchemaMode.Strict, result))
        {
            if (happened is CallEnded { End: var end })
            {
                _telemetry.CallEnded(call, end.At);
                _budget.SettleNoted(most, end.Usage);
            }

            Tell(tally.Enter(happened));
        }

        await _journal.WriteAsync().ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<Call>> MakeAtOnceAsync(IReadOnlyList<Call> waiting, CancellationToken cancellationToken)
    {
        var rest = await _tail.MakeAsync(waiting, NewTally, TellAsync, cancellationToken).ConfigureAwait(false);
        if (rest.Count < waiting.Count)
        {
            _remarks.Add($"{waiting.Count - rest.Count} calls for what was missing were made at once, at the price of single calls");
        }

        return rest;
    }

    private BatchTally NewTally() => new(_ledger, _intake, _telemetry);

    private async Task TellAsync(IReadOnlyList<GenerationUpdate> updates)
    {
        Tell(updates);
        await _journal.WriteAsync().ConfigureAwait(false);
    }

    private List<Call> Waiting()
    {
        var waiting = new List<Call>();
        while (_queue.Next(int.MaxValue, waitsForNone: true) is { } next)
        {
            waiting.Add(_run.Planner.Telling(_queue.Fit(next)[0], _ledger.Taught(next)));
        }

        return waiting;
    }

    private List<Call> Affordable(IReadOnlyList<Call> waiting)
    {
        var ready = waiting.TakeWhile(call => _budget.TryReserve(BudgetMeter.MostOf(call))).ToList();
        _isOutOfBudget |= ready.Count < waiting.Count;
        return ready;
    }

    private async Task<GenerationResult> CloseAsync()
    {
        Tell(_intake.KeepUnanswered().Select(item => new ItemAccepted { Item = item, IsKept = true }));
        var (outcome, reason) = Ending ?? (SourceOutcome.Failed, "no call carried it");
        _ledger.SettleOpen(outcome, reason);
        var (report, ledger) = _ledger.Close(_environment.Model, _environment.Metadata(), _environment.Elapsed);
        Tell([new RunFinished { Report = report, Ledger = ledger }]);
        _telemetry.Close(report, ledger);
        if (Book.Count > 0)
        {
            await _batchJournal.KeepAsync(new JournaledBatchesDone { Key = "batches" }).ConfigureAwait(false);
        }

        return _result.ToResult();
    }

    private void Tell(IEnumerable<GenerationUpdate> updates)
    {
        foreach (var update in updates)
        {
            _result.Add(update);
        }
    }
}
