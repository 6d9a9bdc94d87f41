using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Recovery;

/// <summary>How a run asks again: together, for what is missing only, and not for ever.</summary>
public class FollowUpsTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Fact]
    public async Task Missing_sources_of_all_calls_are_asked_for_together()
    {
        var calls = 0;
        var client = new FakeChatClient(call => Interlocked.Increment(ref calls) <= 5 ? ModelReplies.Items(Items(call).Skip(2)) : ModelReplies.Good(call));

        var result = await RunAsync(client, 50);

        Assert.True(result.IsComplete);
        Assert.Equal(5 + 1, client.Calls.Count);
        Assert.Equal(10, client.Calls[^1].Rows.Count);
    }

    [Fact]
    public async Task Missing_sources_go_along_with_the_calls_that_are_still_to_leave()
    {
        var firsts = 0;
        var client = new FakeChatClient(call => ++firsts == 1 ? ModelReplies.Items(Items(call).Skip(5)) : ModelReplies.Good(call));
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 }, timeProvider: new InstantTimeProvider());

        var updates = await Updates.ReadAsync(generator.GenerateStreamingAsync(Sources.Request(Sources.Words(60), Vocab)));

        Assert.Equal(client.Calls[0].Rows.Take(5), client.Calls[1].Rows.TakeLast(5).Intersect(client.Calls[0].Rows));
        Assert.Equal(2, client.Calls.Count);
        Assert.True(updates.OfType<RunFinished>().Single().Report.Complete);
        var changed = Assert.Single(updates.OfType<PlanChanged>()); // said before it leaves
        Assert.Equal(changed.Planned.SourceIds.Count + 5, Assert.Single(changed.Calls).SourceIds.Count);
    }

    [Fact]
    public async Task Missing_sources_that_the_next_call_has_no_room_for_go_with_a_later_one()
    {
        var firsts = 0;
        var client = new FakeChatClient(call => ++firsts == 1 ? ModelReplies.Items(Items(call).Skip(5)) : ModelReplies.Good(call));
        var words = Sources.Words(60).Select(word => word with { Gloss = word.Gloss!.PadRight(480, 'x') });

        var result = await new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1, MaxInputTokens = 2000 }, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request([.. words], Vocab));

        Assert.True(result.IsComplete);
        Assert.Empty(client.Calls[0].Rows.Take(5).Intersect(client.Calls[1].Rows));
        Assert.Single(client.Calls.Skip(2), call => call.Rows.TakeLast(5).SequenceEqual(client.Calls[0].Rows.Take(5)));
    }

    [Fact]
    public async Task Full_follow_up_of_forty_leaves_without_waiting()
    {
        var calls = 0;
        var client = new FakeChatClient(call => ++calls == 1 ? """{"items":[]}""" : ModelReplies.Good(call));

        var result = await RunAsync(client, 400, concurrency: 1);

        Assert.True(result.IsComplete);
        Assert.Equal(11, client.Calls.Count);
        Assert.Equal(client.Calls[0].Rows, client.Calls[1].Rows); // before the nine calls of the plan that are left
    }

    [Fact]
    public async Task Reply_cut_before_its_first_item_gets_more_room_each_time()
    {
        var client = new FakeChatClient((_, _) =>
        {
            var response = FakeChatClient.Reply(string.Empty);
            response.FinishReason = ChatFinishReason.Length;
            return Task.FromResult(response);
        });
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxOutputTokens = 1_000_000 }, timeProvider: new InstantTimeProvider());

        await generator.GenerateAsync(Sources.Request(Sources.Words(1), Vocab));

        var rooms = client.Calls.Select(call => call.Options!.MaxOutputTokens!.Value).ToList();
        Assert.True(rooms.Count >= 3);
        Assert.All(rooms.Zip(rooms.Skip(1)), pair => Assert.True(pair.Second > pair.First, string.Join(", ", rooms)));
    }

    [Fact]
    public async Task Source_that_never_comes_is_followed_up_three_times()
    {
        var missing = Sources.Words(20)[4].Text;
        var client = new FakeChatClient(call => ModelReplies.Items(Items(call).Where(item => item["word"]!.GetValue<string>() != missing)));

        var result = await RunAsync(client, 20);

        Assert.Equal(4, client.Calls.Count(call => call.Rows.Contains(missing)));
        Assert.All(client.Calls.Where(call => call.Rows.Contains(missing)).Skip(1), call => Assert.Equal([missing], call.Rows));
        Assert.Equal(SourceOutcome.Failed, Assert.Single(result.Ledger.Entries, entry => entry.Outcome != SourceOutcome.Covered).Outcome);
    }

    [Fact]
    public async Task Rejected_source_is_followed_up_twice_with_the_reason()
    {
        var wrong = Sources.Words(20)[4].Text;
        var client = new FakeChatClient(call => ModelReplies.Items(Items(call).Select(item =>
        {
            if (item["word"]!.GetValue<string>() == wrong)
            {
                item["examples"]![0] = "This is English.";
            }

            return item;
        })));

        var result = await RunAsync(client, 20);

        var calls = client.Calls.Where(call => call.Rows.Contains(wrong)).ToList();
        Assert.Equal(3, calls.Count);
        Assert.All(calls.Skip(1), call => Assert.Matches("- row 1: (once more: )?off_language", call.User));
        Assert.Equal(SourceOutcome.Rejected, Assert.Single(result.Ledger.Entries, entry => entry.Outcome != SourceOutcome.Covered).Outcome);
    }

    [Fact]
    public async Task Source_that_is_missing_and_rejected_in_turn_is_followed_up_three_times_at_most()
    {
        var word = Sources.Words(1)[0].Text;
        var calls = 0;
        var client = new FakeChatClient(call =>
        {
            var item = ModelReplies.OnePerSource(1, word);
            item["examples"]![0] = "This is English.";
            return ModelReplies.Items(++calls % 2 == 0 ? [item] : []);
        });

        var result = await RunAsync(client, 1);

        Assert.Equal(4, calls);
        Assert.False(result.IsComplete);
    }

    [Fact]
    public async Task Pattern_work_with_one_usable_item_is_not_asked_again()
    {
        var client = new FakeChatClient(call =>
        {
            var wrong = ModelReplies.Pattern(call, [3], "错");
            wrong["examples"]![0] = "This is English.";
            return ModelReplies.Items([wrong, ModelReplies.Pattern(call, [1, 2], "目标")]);
        });

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider()).GenerateAsync(Sources.Request(Sources.Words(8), LearningItemCategory.Idiom));

        Assert.Single(client.Calls);
        Assert.Single(result.Items);
        Assert.Equal((2, 6), (result.Ledger.Count(LearningItemCategory.Idiom, SourceOutcome.Covered), result.Ledger.Count(LearningItemCategory.Idiom, SourceOutcome.Unused)));
    }

    [Fact]
    public async Task Refused_row_is_found_by_halving_and_the_others_are_taught()
    {
        var refused = Sources.Words(8)[5].Text;
        var client = new FakeChatClient((call, _) =>
        {
            var response = FakeChatClient.Reply(call.Rows.Contains(refused) ? string.Empty : ModelReplies.Good(call));
            response.FinishReason = call.Rows.Contains(refused) ? ChatFinishReason.ContentFilter : ChatFinishReason.Stop;
            return Task.FromResult(response);
        });

        var result = await RunAsync(client, 8);

        Assert.Equal(7, client.Calls.Count); // 8, then halves of 4, 2 and 1
        Assert.Equal((7, 1), (result.Ledger.Count(Vocab, SourceOutcome.Covered), result.Ledger.Count(Vocab, SourceOutcome.Refused)));
    }

    private static IEnumerable<JsonObject> Items(SentCall call) => call.Rows.Select((row, index) => ModelReplies.OnePerSource(index + 1, row));

    private static Task<GenerationResult> RunAsync(FakeChatClient client, int words, int concurrency = 8) =>
        new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = concurrency }, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(words), Vocab));
}
