using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>Whether a change of what an application sets on its calls, or of the list, makes a run ask again, and the reason it gives.</summary>
public sealed class AskedAgainTests : IDisposable
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;

    private readonly MemoryJournal _journal = new();
    private readonly FakeChatClient _client = new(ModelReplies.Good);

    public static TheoryData<Action<ChatOptions>, string> Changes => new()
    {
        { chat => chat.Temperature = 0.2f, "sampling options changed" },
        { chat => chat.StopSequences = ["END"], "sampling options changed" },
        { chat => chat.Instructions = "Write like a poet.", "added instructions changed" },
        { chat => (chat.AdditionalProperties ??= [])["min_p"] = 0.1, "additional properties changed" },
        { chat => (chat.AdditionalProperties ??= [])["template"] = new Dictionary<string, object> { ["thinking"] = true }, "additional properties changed" },
        { chat => chat.ResponseFormat = ChatResponseFormat.Json, "reply format changed" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Call_that_is_set_up_in_another_way_is_made_again(Action<ChatOptions> change, string reason)
    {
        await GenerateAsync(Request(5, Vocab));

        Assert.Equal((5, $"asked for again: {reason}"), await PlannedAsync(Request(5, Vocab), change));
    }

    [Fact]
    public async Task Sampling_options_are_named_with_their_values()
    {
        await GenerateAsync(Request(5, Vocab), chat => (chat.Temperature, chat.Seed) = (0.7f, 42));

        Assert.Equal(
            (5, "asked for again: sampling options was 'temperature 0.7, seed 42' and is 'temperature 0.9, seed 42'"),
            await PlannedAsync(Request(5, Vocab), chat => (chat.Temperature, chat.Seed) = (0.9f, 42)));
    }

    // Lists and dictionaries say nothing of themselves but their type.
    [Fact]
    public async Task Additional_properties_are_known_by_what_they_hold()
    {
        Action<ChatOptions> With(bool thinking, params string[] stops) => chat => chat.AdditionalProperties = new AdditionalPropertiesDictionary
        {
            ["template"] = new Dictionary<string, object> { ["thinking"] = thinking },
            ["stops"] = stops,
            ["odd"] = new WithoutJson(),
        };
        await GenerateAsync(Request(5, Vocab), With(true, "a"));

        Assert.Equal((0, null), await PlannedAsync(Request(5, Vocab), With(true, "a")));
        Assert.Equal((5, "asked for again: additional properties changed"), await PlannedAsync(Request(5, Vocab), With(false, "a")));
        Assert.Equal((5, "asked for again: additional properties changed"), await PlannedAsync(Request(5, Vocab), With(true, "b")));
    }

    // To all but the categories that write about it, a topic is nothing.
    [Fact]
    public async Task Topic_is_asked_about_again_and_words_are_not()
    {
        var request = Request(5, Vocab) with { Topic = "food", Categories = [Vocab, LearningItemCategory.Cultural] };
        await GenerateAsync(request);

        var plan = await Generator(setUp: null).PlanAsync(request with { Topic = "festivals" }, new GenerationRunOptions { Journal = _journal });

        Assert.Equal((0, null), (plan.Categories[0].Offered, plan.Categories[0].AskedAgainReason));
        Assert.Equal((1, "asked for again: topic was 'food' and is 'festivals'"), (plan.Categories[1].Offered, plan.Categories[1].AskedAgainReason));
    }

    [Fact]
    public async Task List_in_another_order_or_with_a_blank_more_is_the_same_list()
    {
        await GenerateAsync(Request(5, Idiom));
        var sorted = Request(5, Idiom) with { Sources = [.. Sources.Words(5).Reverse()] };

        Assert.Equal((0, null), await PlannedAsync(sorted));
        Assert.Equal((0, null), await PlannedAsync(sorted with { Sources = [.. sorted.Sources.Select(source => source with { Text = source.Text + " " })] }));
    }

    [Fact]
    public async Task Output_limit_changes_nothing()
    {
        await GenerateAsync(Request(5, Vocab));

        Assert.Equal((0, null), await PlannedAsync(Request(5, Vocab), chat => chat.MaxOutputTokens = 4_000));
    }

    // An identifier to trace a call by, a seed drawn for each: no two calls of one run have the same.
    [Fact]
    public async Task What_is_another_in_every_call_changes_nothing()
    {
        var number = 0;
        void Trace(ChatOptions chat) => (chat.Seed, chat.Instructions, chat.AdditionalProperties) = (++number, $"Call {number}.", new AdditionalPropertiesDictionary { ["trace"] = $"call {number}", ["min_p"] = 0.1 });
        await GenerateAsync(Request(5, Vocab), Trace);

        Assert.Equal((0, null), await PlannedAsync(Request(5, Vocab), Trace));
    }

    [Fact]
    public async Task Settings_of_any_earlier_run_are_known_again_and_the_last_are_named()
    {
        await GenerateAsync(Request(5, Vocab));
        await GenerateAsync(Request(5, Vocab) with { ExamplesPerItem = 4 });
        await GenerateAsync(Request(6, Vocab));

        Assert.Equal((0, null), await PlannedAsync(Request(5, Vocab) with { ExamplesPerItem = 4 }));
        Assert.Equal((5, "asked for again: examples per item was '3' and is '5'"), await PlannedAsync(Request(5, Vocab) with { ExamplesPerItem = 5 }));
    }

    // The list is as it was: that nothing came of it is no change.
    [Fact]
    public async Task List_of_which_every_item_was_rejected_is_asked_for_again_without_a_reason()
    {
        var bad = new FakeChatClient(call => ModelReplies.Items([ModelReplies.Pattern(call, [1, 99], "目标")]));
        await new LearningItemGenerator(bad).GenerateAsync(Request(5, Idiom), new GenerationRunOptions { Journal = _journal });

        Assert.Equal((5, null), await PlannedAsync(Request(5, Idiom)));
        Assert.Equal((6, "asked for again: the list it draws on has changed"), await PlannedAsync(Request(6, Idiom)));
    }

    [Fact]
    public async Task Run_that_was_stopped_before_anything_was_kept_has_changed_nothing()
    {
        await GenerateAsync(Request(5, Vocab));
        var entries = _journal.Entries.Count;
        var failing = new FakeChatClient((_, _) => throw new InvalidOperationException("no answer"));
        await new LearningItemGenerator(failing, new LearningItemGenerationOptions { MaxRetries = 0, CountTokens = _ => 0 }).GenerateAsync(Request(5, Vocab) with { ExamplesPerItem = 4 }, new GenerationRunOptions { Journal = _journal });

        Assert.Equal(entries, _journal.Entries.Count);
        Assert.Equal((5, "asked for again: examples per item was '3' and is '4'"), await PlannedAsync(Request(5, Vocab) with { ExamplesPerItem = 4 }));
    }

    public void Dispose() => _client.Dispose();

    private static GenerationRequest Request(int words, LearningItemCategory category) => Sources.Request(Sources.Words(words), category);

    private LearningItemGenerator Generator(Action<ChatOptions>? setUp) => new(_client, new LearningItemGenerationOptions { ConfigureChatOptions = setUp });

    private Task GenerateAsync(GenerationRequest request, Action<ChatOptions>? setUp = null) =>
        Generator(setUp).GenerateAsync(request, new GenerationRunOptions { Journal = _journal });

    private async Task<(int Offered, string? Reason)> PlannedAsync(GenerationRequest request, Action<ChatOptions>? setUp = null)
    {
        var plan = await Generator(setUp).PlanAsync(request, new GenerationRunOptions { Journal = _journal });
        return (plan.Categories[0].Offered, plan.Categories[0].AskedAgainReason);
    }

    // Refers to itself: no JSON can be made of it.
    private sealed class WithoutJson
    {
        public WithoutJson Self => this;

        public override string ToString() => "odd";
    }
}
