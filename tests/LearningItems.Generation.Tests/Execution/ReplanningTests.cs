using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>What a run does when replies are longer than planned.</summary>
public class ReplanningTests
{
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(200), LearningItemCategory.Vocab);

    [Fact]
    public async Task Calls_equal_the_plan_when_replies_are_as_long_as_expected()
    {
        var client = Client(tokensAnItem: 60);
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 });

        var updates = await Updates.ReadAsync(generator.GenerateStreamingAsync(Request));

        Assert.Empty(updates.OfType<PlanChanged>());
        Assert.Equal(
            (await generator.PlanAsync(Request)).Calls.Select(call => (call.Number, call.MaxOutputTokens, string.Concat(call.SourceIds))),
            updates.OfType<CallStarted>().Select(call => (call.Call.Number, call.Call.MaxOutputTokens, string.Concat(call.Call.SourceIds))));
    }

    [Fact]
    public async Task Longer_replies_split_what_is_not_yet_sent_and_are_told()
    {
        var client = Client(tokensAnItem: 400);

        var updates = await Updates.ReadAsync(new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 }).GenerateStreamingAsync(Request));

        var changes = updates.OfType<PlanChanged>().ToList();
        Assert.Equal([2, 3, 4, 5], changes.Select(change => change.Planned.Number));
        Assert.All(changes, change => Assert.Equal(change.Planned.SourceIds, change.Calls.SelectMany(call => call.SourceIds)));
        Assert.All(changes, change => Assert.Equal(3, change.Calls.Count)); // 0.8 of 8,192 tokens hold 16 of 40
        Assert.Equal(1 + (4 * 3), client.Calls.Count);
        Assert.All(client.Calls, call => Assert.InRange(call.Options!.MaxOutputTokens!.Value, 1, 8_192));
        Assert.Equal(200, updates.OfType<ItemAccepted>().Count());
        Assert.All(updates.OfType<CallStarted>(), call => Assert.False(call.IsFollowUp));
    }

    [Fact]
    public async Task Reasoning_is_not_taken_for_the_length_of_items()
    {
        var client = Client(tokensAnItem: 40, reasoning: 4_000);
        var options = new LearningItemGenerationOptions { MaxConcurrency = 8, Batching = BatchingPreference.LowestLatency, ReasoningTokenAllowance = 4_000 };

        var updates = await Updates.ReadAsync(new LearningItemGenerator(client, options).GenerateStreamingAsync(Sources.Request(Sources.Words(60), LearningItemCategory.Vocab)));

        Assert.Empty(updates.OfType<PlanChanged>());
    }

    private static FakeChatClient Client(int tokensAnItem, int reasoning = 0) => new((call, _) =>
    {
        var response = FakeChatClient.Reply(ModelReplies.Good(call), output: (tokensAnItem * call.Rows.Count) + reasoning);
        response.Usage!.ReasoningTokenCount = reasoning;
        return Task.FromResult(response);
    });
}
