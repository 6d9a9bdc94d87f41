using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>A provider's batches in memory. It outlives the processes that use it, and counts what it is paid for.</summary>
internal sealed class BatchProvider(Func<SentCall, string> answer) : IBatchChatClient
{
    private readonly List<Kept> _batches = [];

    public BatchLimits Limits { get; init; } = new(50_000, 200_000_000);

    /// <summary>What becomes of a request of the so-manieth batch; answered by default.</summary>
    public Func<int, BatchRequest, BatchOutcome> Fate { get; set; } = (_, _) => BatchOutcome.Succeeded;

    /// <summary>The provider's error to a request that errors.</summary>
    public Func<Exception> Error { get; set; } = () => new HttpRequestException("overloaded", inner: null, System.Net.HttpStatusCode.ServiceUnavailable);

    /// <summary>Called before and after each thing it does, with its name; may throw, as a process that dies there never learns what came of it.</summary>
    public Action<string> At { get; set; } = _ => { };

    public BatchState State { get; set; } = BatchState.Ended;

    public bool IsUncertain { get; set; }

    /// <summary>Requests of all batches that were taken.</summary>
    public IReadOnlyList<BatchRequest> Paid => [.. _batches.SelectMany(batch => batch.Requests)];

    public int Batches => _batches.Count;

    public int Cancelled { get; private set; }

    public ValueTask<string> SubmitAsync(string key, IReadOnlyList<BatchRequest> requests, CancellationToken cancellationToken = default)
    {
        At("submit");
        Assert.All(requests, request => Assert.StartsWith(key, request.Id, StringComparison.Ordinal));
        Assert.InRange(requests.Count, 1, Limits.Requests);
        Assert.DoesNotContain(_batches, batch => batch.Key == key);
        _batches.Add(new Kept(key, [.. requests]));
        At("submitted");
        return ValueTask.FromResult("batch_" + key);
    }

    public ValueTask<FoundBatch> FindAsync(BatchIntent intent, CancellationToken cancellationToken = default)
    {
        At("find");
        return ValueTask.FromResult(IsUncertain ? new FoundBatch(BatchFinding.CannotTell)
            : _batches.Exists(batch => batch.Key == intent.Key) ? new FoundBatch(BatchFinding.Found, "batch_" + intent.Key)
            : new FoundBatch(BatchFinding.Absent));
    }

    public ValueTask<BatchStatus> GetAsync(string batchId, CancellationToken cancellationToken = default)
    {
        At("get");
        return ValueTask.FromResult(new BatchStatus { Id = batchId, State = State });
    }

    // In no order of ours, and with a line that nobody asked for.
    public async IAsyncEnumerable<BatchResult> ReadAsync(string batchId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        At("read");
        var number = _batches.FindIndex(batch => "batch_" + batch.Key == batchId);
        yield return new BatchResult { Id = "nobody", Outcome = BatchOutcome.Succeeded };
        foreach (var request in Enumerable.Reverse(_batches[number].Requests))
        {
            await Task.Yield();
            var outcome = Fate(number + 1, request);
            if (outcome != BatchOutcome.Missing)
            {
                yield return outcome == BatchOutcome.Succeeded
                    ? new BatchResult { Id = request.Id, Outcome = outcome, Response = FakeChatClient.Reply(answer(new SentCall(request.Messages, request.Options))) }
                    : new BatchResult { Id = request.Id, Outcome = outcome, Exception = outcome == BatchOutcome.Errored ? Error() : null };
            }

            At("line");
        }
    }

    public ValueTask CancelAsync(string batchId, CancellationToken cancellationToken = default)
    {
        Cancelled++;
        return ValueTask.CompletedTask;
    }

    private sealed record Kept(string Key, List<BatchRequest> Requests);
}
