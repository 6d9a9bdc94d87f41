using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>A call for each word, and for each category where there are several.</summary>
internal sealed class Loop(int callsAtOnce) : IWay
{
    public string Name => $"loop-{callsAtOnce}";

    public string Description => callsAtOnce == 1 ? "loop, one at a time" : $"loop, {callsAtOnce} at once";

    public async Task<IGenerated> GenerateAsync(GenerationRequest course, IChatClient client, TimeProvider time, Func<double> jitter)
    {
        var calls = new CourseCalls(course);
        var asking = new AskingForWholeReplies(calls, client, time, jitter, untilComplete: true);
        await Parallel.ForEachAsync(calls.OfSources(1), new ParallelOptions { MaxDegreeOfParallelism = callsAtOnce }, async (call, _) => await asking.AskAsync(call));
        return asking.Replies;
    }
}
