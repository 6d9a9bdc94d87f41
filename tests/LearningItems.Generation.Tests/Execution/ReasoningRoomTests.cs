using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>A model that reasons before it answers gets the room for it, though nobody said so.</summary>
public class ReasoningRoomTests
{
    private const int Reasoning = 3_000;

    [Fact]
    public async Task First_call_teaches_the_room_that_all_others_need()
    {
        using var client = Reasoner();

        var result = await RunAsync(client, concurrency: 1);

        Assert.True(result.IsComplete);
        Assert.Equal(60, result.Items.Count);
        Assert.InRange(client.Calls.Count(call => call.Options!.MaxOutputTokens < Reasoning), 0, 1);
    }

    [Fact]
    public async Task No_call_that_leaves_after_the_first_reply_is_too_short()
    {
        using var client = Reasoner();

        var result = await RunAsync(client, concurrency: 8);

        Assert.True(result.IsComplete);
        Assert.InRange(client.Calls.Count(call => call.Options!.MaxOutputTokens < Reasoning), 0, 8);
    }

    [Fact]
    public async Task Limit_that_cannot_suffice_is_said_with_the_option_to_set()
    {
        using var client = Reasoner();
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxOutputTokens = 2_000, MaxConcurrency = 1 }, timeProvider: new InstantTimeProvider());

        var result = await generator.GenerateAsync(Sources.Request(Sources.Words(4), LearningItemCategory.Vocab));

        Assert.Empty(result.Items);
        Assert.All(result.Ledger.Entries, entry => Assert.Equal("the reply was cut while the model was still reasoning (2000 of the 2000 tokens it may write): raise MaxOutputTokens or ReasoningTokenAllowance", entry.Detail));
    }

    // Reasons first, and writes what room is left for.
    private static FakeChatClient Reasoner() => new((call, _) =>
    {
        var (text, limit) = (ModelReplies.Good(call), call.Options!.MaxOutputTokens!.Value);
        var isCut = limit < Reasoning + (40 * call.Rows.Count);
        var response = FakeChatClient.Reply(limit <= Reasoning ? string.Empty : isCut ? text[..(text.Length / 2)] : text, output: Math.Min(limit, Reasoning + (40 * call.Rows.Count)));
        response.Usage!.ReasoningTokenCount = Math.Min(limit, Reasoning);
        response.FinishReason = isCut ? ChatFinishReason.Length : ChatFinishReason.Stop;
        return Task.FromResult(response);
    });

    private static Task<GenerationResult> RunAsync(FakeChatClient client, int concurrency) =>
        new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = concurrency }, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(60), LearningItemCategory.Vocab));
}
