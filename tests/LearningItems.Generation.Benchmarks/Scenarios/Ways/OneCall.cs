using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>One call for everything, made again as it was until its reply is JSON.</summary>
internal sealed class OneCall : IWay
{
    public string Name => "one-call";

    public string Description => "one call for everything";

    public async Task<IGenerated> GenerateAsync(GenerationRequest course, IChatClient client, TimeProvider time, Func<double> jitter)
    {
        var calls = new CourseCalls(course);
        var asking = new AskingForWholeReplies(calls, client, time, jitter, untilComplete: false);
        await asking.AskAsync(calls.OfEverything());
        return asking.Replies;
    }
}
