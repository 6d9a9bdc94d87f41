using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Makes the last few calls of a run in batches at once: each is written down, made, and what it used is written down. Who dies in between has paid for
/// the calls in flight, and their items are kept as they were accepted.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="environment">What the run is given from outside, with the model at the price of single calls.</param>
/// <param name="budget">The run's budget, at the price of single calls.</param>
/// <param name="journal">Where calls are written down.</param>
/// <param name="calls">How they are.</param>
/// <param name="options">What belongs to the run.</param>
internal sealed class OnlineTail(PreparedRun run, RunEnvironment environment, BudgetMeter budget, BatchJournal journal, BatchedCalls calls, GenerationRunOptions options)
{
    private readonly Channel<CallEvent> _events = Channel.CreateUnbounded<CallEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly EventBacklog _backlog = new();
    private readonly CallsInFlight _inFlight = new(environment.Logger);
    private readonly Dictionary<int, (string Key, BatchTally Tally)> _made = [];

    /// <summary>The ledger of the run.</summary>
    public required RunLedger Ledger { get; init; }

    /// <summary>The spans of the run.</summary>
    public required RunTelemetry Telemetry { get; init; }

    /// <summary>Whether no further call is to leave.</summary>
    public required Func<bool> HasEnded { get; init; }

    /// <summary>Whether so many calls are few enough: batches have brought what they could, and nothing is on its way.</summary>
    public bool Takes(int count) => journal.Book is { Open.Count: 0, HasCollected: true } && count <= options.OnlineTail - journal.Book.AtOnce;

    /// <summary>Makes calls, as many at once as the run may.</summary>
    /// <param name="ready">The calls.</param>
    /// <param name="tally">Begins to take in what a call tells.</param>
    /// <param name="tell">Adds what came of it to the result, and writes it to the journal.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The calls for which the budget has no room at this price.</returns>
    public async Task<IReadOnlyList<Call>> MakeAsync(IReadOnlyList<Call> ready, Func<BatchTally> tally, Func<IReadOnlyList<GenerationUpdate>, Task> tell, CancellationToken cancellationToken)
    {
        using var halt = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var runner = CallRunner.Of(run, environment, budget, _events.Writer, _backlog, halt.Token);
        var (waiting, hasRoom) = (new Queue<Call>(ready), true);
        try
        {
            while (true)
            {
                while (hasRoom && !HasEnded() && !cancellationToken.IsCancellationRequested && _inFlight.Count < Concurrency && waiting.TryPeek(out var call))
                {
                    hasRoom = await TryStartAsync(call, tally(), runner, stop.Token).ConfigureAwait(false);
                    _ = hasRoom ? waiting.Dequeue() : null;
                }

                if (_inFlight.Count == 0)
                {
                    break;
                }

                // Not cancelled: a cancelled call ends by itself, and its end has to be entered.
                await EnterAsync(await _events.Reader.ReadAsync(CancellationToken.None).ConfigureAwait(false), tell).ConfigureAwait(false);
                if (HasEnded())
                {
                    await halt.CancelAsync().ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await _inFlight.StopAsync(stop).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return [.. waiting];
    }

    private int Concurrency => options.MaxConcurrency ?? environment.Limiter.MaxConcurrency;

    // Written down before anything is sent.
    private async Task<bool> TryStartAsync(Call call, BatchTally tally, CallRunner runner, CancellationToken cancellationToken)
    {
        var (at, hash) = (environment.Time.GetUtcNow(), run.Prompts.Build(call).Hash);
        var key = journal.NewKey([hash], at);
        _made[call.Number] = (key, tally);
        await journal.KeepAsync(new JournaledBatch { Key = key, At = at, Requests = [calls.Write(call, key, hash)], IsAtOnce = true }).ConfigureAwait(false);
        var isStarted = _inFlight.TryStart(call, budget, () => runner.StartAsync(call, Telemetry.CallOf(call), cancellationToken));
        if (isStarted)
        {
            Ledger.Start(call, environment.Elapsed);
        }
        else
        {
            await journal.KeepAsync(new JournaledBatchEnd { Key = key, IsAbsent = true, IsAtOnce = true }).ConfigureAwait(false);
        }

        return isStarted;
    }

    private async Task EnterAsync(CallEvent happened, Func<IReadOnlyList<GenerationUpdate>, Task> tell)
    {
        _backlog.Take(happened);
        if (happened is CallEnded { End: var ended })
        {
            Telemetry.CallEnded(ended.Call, ended.At);
            _inFlight.Ended(ended);
        }

        var (key, tally) = _made[happened.Call.Number];
        await tell(tally.Enter(happened)).ConfigureAwait(false);
        if (happened is CallEnded)
        {
            var end = tally.ToEnd(key, environment.Schema()) with { IsAtOnce = true };
            Ledger.CountAtOnce(end);
            await journal.KeepAsync(end).ConfigureAwait(false);
        }
    }
}
