using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>Batches of a fixed size, each made again as a whole until its reply is JSON, or until it has every word as well.</summary>
internal sealed class Batches(int size, int callsAtOnce, bool untilComplete) : IWay
{
    public bool IsUntilComplete => untilComplete;

    public string Name => untilComplete ? "batches-complete" : "batches";

    public string Description => $"batches of {size}, again until {(untilComplete ? "complete" : "they parse")}";

    public async Task<IGenerated> GenerateAsync(GenerationRequest course, IChatClient client, TimeProvider time, Func<double> jitter)
    {
        var calls = new CourseCalls(course);
        var asking = new AskingForWholeReplies(calls, client, time, jitter, untilComplete);
        await Parallel.ForEachAsync(calls.OfSources(size), new ParallelOptions { MaxDegreeOfParallelism = callsAtOnce }, async (call, _) => await asking.AskAsync(call));
        return asking.Replies;
    }
}
