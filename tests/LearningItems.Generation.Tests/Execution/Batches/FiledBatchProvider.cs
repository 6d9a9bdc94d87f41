using System.Runtime.CompilerServices;
using System.Text.Json;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>What was live in the middle of the largest batch, beside what was before the run.</summary>
internal sealed record Measured(long Submitting = 0, long Reading = 0, int HeldRequests = 0, int HeldReplies = 0, int Rounds = 0);

/// <summary>A provider that keeps requests in files, so that what is in memory is the engine's, and answers when results are read. Of the first batch a tenth expires.</summary>
internal sealed class FiledBatchProvider(string path, BatchLimits limits) : IBatchChatClient
{
    private readonly List<int> _counts = [];

    public BatchLimits Limits => limits;

    /// <summary>Bytes that were live before the run.</summary>
    public long Before { get; init; }

    public int Batches => _counts.Count;

    /// <summary>Bytes of all prompts.</summary>
    public long Bytes { get; private set; }

    public Measured Measured { get; private set; } = new();

    public async ValueTask<string> SubmitAsync(string key, IReadOnlyList<BatchRequest> requests, CancellationToken cancellationToken = default)
    {
        var number = _counts.Count;
        _counts.Add(requests.Count);
        var made = new List<WeakReference>();
        using var file = File.CreateText($"{path}{number}");
        foreach (var request in requests)
        {
            made.Add(new WeakReference(request.Messages));
            var line = JsonSerializer.Serialize(new Kept(request.Id, request.Messages[0].Text, request.Messages[1].Text, ((ChatResponseFormatJson)request.Options.ResponseFormat!).Schema!.Value));
            Bytes += line.Length;
            await file.WriteLineAsync(line);
            if (made.Count == (requests.Count + 1) / 2)
            {
                var live = Live();
                Measured = Measured with { Submitting = Math.Max(Measured.Submitting, live), HeldRequests = Math.Max(Measured.HeldRequests, made.Count(reference => reference.IsAlive)) };
            }
        }

        return $"{number}";
    }

    public ValueTask<FoundBatch> FindAsync(BatchIntent intent, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<BatchStatus> GetAsync(string batchId, CancellationToken cancellationToken = default) => ValueTask.FromResult(new BatchStatus { Id = batchId, State = BatchState.Ended });

    public async IAsyncEnumerable<BatchResult> ReadAsync(string batchId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var made = new List<WeakReference>();
        foreach (var line in File.ReadLines(path + batchId))
        {
            await Task.Yield();
            var kept = JsonSerializer.Deserialize<Kept>(line)!;
            if (batchId == "0" && made.Count % 10 == 9)
            {
                made.Add(new WeakReference(kept));
                yield return new BatchResult { Id = kept.Id, Outcome = BatchOutcome.Expired };
                continue;
            }

            yield return Answer(kept, made);
            if (made.Count == _counts[int.Parse(batchId, System.Globalization.CultureInfo.InvariantCulture)] / 2)
            {
                var live = Live();
                Measured = Measured with { Reading = Math.Max(Measured.Reading, live), HeldReplies = Math.Max(Measured.HeldReplies, made.Count(reference => reference.IsAlive)) };
            }
        }
    }

    public ValueTask CancelAsync(string batchId, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

    private static BatchResult Answer(Kept kept, List<WeakReference> made)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(kept.Schema) };
        var response = FakeChatClient.Reply(ModelReplies.Good(new SentCall([new(ChatRole.System, kept.System), new(ChatRole.User, kept.User)], options)));
        made.Add(new WeakReference(response));
        return new BatchResult { Id = kept.Id, Outcome = BatchOutcome.Succeeded, Response = response };
    }

    private long Live() => GC.GetTotalMemory(forceFullCollection: true) - Before;

    private sealed record Kept(string Id, string System, string User, JsonElement Schema);
}
