using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>A model that reasons before it answers gets the room for it, though nobody said so.</summary>
public class ReasoningRoomTests
{
    private const int Reasoning = 3_000;

    /// <summary>How a server tells that a model reasoned.</summary>
    public enum Telling
    {
        InUsage,
        AsContent,
        BetweenMarks,
        BeforeAMark,
    }

    public static TheoryData<Telling> Tellings => [.. Enum.GetValues<Telling>()];

    [Theory]
    [MemberData(nameof(Tellings))]
    public async Task First_call_teaches_the_room_that_all_others_need(Telling telling)
    {
        using var client = Reasoner(telling);

        var result = await RunAsync(client, concurrency: 1);

        Assert.True(result.IsComplete);
        Assert.Equal(60, result.Items.Count);
        Assert.InRange(client.Calls.Count(call => call.Options!.MaxOutputTokens < Reasoning), 0, 1);
    }

    [Theory]
    [MemberData(nameof(Tellings))]
    public async Task No_call_that_leaves_after_the_first_reply_is_too_short(Telling telling)
    {
        using var client = Reasoner(telling);

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

    [Theory]
    [MemberData(nameof(Tellings))]
    public async Task Reasoning_does_not_count_as_the_length_of_items(Telling telling)
    {
        using var client = Reasoner(telling);

        var result = await new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1, ReasoningTokenAllowance = 2 * Reasoning }, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(600), LearningItemCategory.Vocab));

        Assert.True(result.IsComplete);
        Assert.InRange(client.Calls.Count, 1, result.Report.Totals.Calls);
        Assert.All(client.Calls.Skip(1).SkipLast(1), call => Assert.InRange(call.Rows.Count, client.Calls[0].Rows.Count * 9 / 10, int.MaxValue));
    }

    // Reasons first, and writes what room is left for.
    private static FakeChatClient Reasoner(Telling telling = Telling.InUsage) => new((call, _) =>
    {
        var (text, limit) = (ModelReplies.Good(call), call.Options!.MaxOutputTokens!.Value);
        var (output, reasoned) = (Reasoning + (text.Length / 4), limit > Reasoning); // "hm, " is a token
        var answer = !reasoned ? string.Empty : limit < output ? text[..(text.Length / 2)] : text;
        var thought = string.Concat(Enumerable.Repeat("hm, ", Math.Min(limit, Reasoning)));
        var response = FakeChatClient.Reply(telling switch
        {
            Telling.BetweenMarks => $"<think>{thought}{(reasoned ? "</think>" : string.Empty)}{answer}",
            Telling.BeforeAMark => $"{thought}{(reasoned ? "</think>" : string.Empty)}{answer}",
            _ => answer,
        }, output: Math.Min(limit, output));
        response.FinishReason = limit < output ? ChatFinishReason.Length : ChatFinishReason.Stop;
        if (telling is Telling.InUsage)
        {
            response.Usage!.ReasoningTokenCount = Math.Min(limit, Reasoning);
        }
        else if (telling is Telling.AsContent)
        {
            response.Messages[0].Contents.Insert(0, new TextReasoningContent(thought));
        }

        return Task.FromResult(response);
    });

    private static Task<GenerationResult> RunAsync(FakeChatClient client, int concurrency) =>
        new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = concurrency }, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(60), LearningItemCategory.Vocab));
}
