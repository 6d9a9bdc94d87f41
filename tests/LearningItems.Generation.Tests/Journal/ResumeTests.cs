using System.Globalization;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>A second run over a journal pays for what is new, and for nothing else.</summary>
public sealed class ResumeTests : IDisposable
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;

    private readonly MemoryJournal _journal = new();
    private readonly FakeChatClient _client = new(ModelReplies.Good);

    [Fact]
    public async Task Finished_run_again_makes_no_call_and_the_same_items()
    {
        var first = await GenerateAsync(Request(50));
        var calls = _client.Calls.Count;

        var second = await GenerateAsync(Request(50));

        Assert.Equal(calls, _client.Calls.Count);
        Assert.Equal(first.Items.Select(item => LearningItemJson.Serialize(item)), second.Items.Select(item => LearningItemJson.Serialize(item))); // ids, dates and all
        Assert.Equal(first.Ledger.Entries.Select(entry => LearningItemJson.Serialize(entry)), second.Ledger.Entries.Select(entry => LearningItemJson.Serialize(entry)));
        Assert.True(second.IsComplete);
        Assert.Equal((0, 0L, first.Items.Count), (second.Report.Totals.Calls, second.Report.Totals.InputTokens, second.Report.Totals.KeptItems));
        Assert.Equal(first.Report.Totals.InputTokens + first.Report.Totals.OutputTokens, second.Report.Totals.KeptTokens);
    }

    // What was paid for the items of another list is no price of these.
    [Fact]
    public async Task Tokens_of_a_list_that_has_changed_are_not_those_of_what_is_kept()
    {
        await GenerateAsync(Request(50));

        var result = await GenerateAsync(Request(52));

        var kept = result.Report.Categories.ToDictionary(category => category.Category, category => (category.KeptItems, category.KeptTokens > 0));
        Assert.Equal((50, true), kept[Vocab]);
        Assert.Equal((0, false), kept[Idiom]);
    }

    [Fact]
    public async Task Plan_with_a_journal_shows_only_what_is_left()
    {
        await GenerateAsync(Request(50));

        var plan = await Generator().PlanAsync(Request(52), new GenerationRunOptions { Journal = _journal });

        var vocab = Assert.Single(plan.Categories, category => category.Category == Vocab);
        Assert.Equal((52, 2, 50, null), (vocab.Sources, vocab.Offered, vocab.Kept, vocab.AskedAgainReason));
        var idiom = Assert.Single(plan.Categories, category => category.Category == Idiom);
        Assert.Equal((52, 0, "asked for again: the list it draws on has changed"), (idiom.Offered, idiom.Kept, idiom.AskedAgainReason));
    }

    // 0.7 is written 0,7 in German.
    [Fact]
    public async Task Journal_of_a_machine_in_one_culture_is_gone_on_with_in_another()
    {
        var (own, options) = (CultureInfo.CurrentCulture, new LearningItemGenerationOptions { ConfigureChatOptions = chat => chat.Temperature = 0.7f });
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            await GenerateAsync(Request(5), options);
            var calls = _client.Calls.Count;

            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            await GenerateAsync(Request(5), options);

            Assert.Equal(calls, _client.Calls.Count);
        }
        finally
        {
            CultureInfo.CurrentCulture = own;
        }
    }

    [Fact]
    public async Task Five_words_more_cost_one_call_for_these_five()
    {
        await GenerateAsync(Request(200, Vocab));
        var calls = _client.Calls.Count;

        var result = await GenerateAsync(Request(205, Vocab));

        Assert.Equal(calls + 1, _client.Calls.Count);
        Assert.Equal(Sources.Words(205).Skip(200).Select(word => word.Text), _client.Calls[^1].Rows);
        Assert.Equal(205, result.Items.Count);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task Edited_word_is_asked_for_and_the_others_are_not()
    {
        await GenerateAsync(Request(20, Vocab));
        var calls = _client.Calls.Count;
        var words = Sources.Words(20).ToArray();
        words[7] = words[7] with { Gloss = "another meaning" };

        await GenerateAsync(Request(20, Vocab) with { Sources = words });

        Assert.Equal(calls + 1, _client.Calls.Count);
        Assert.Equal([words[7].Text], _client.Calls[^1].Rows);
    }

    // That one word needs a reading changes the schema of its call; no other word's work is the worse for it.
    [Fact]
    public async Task Word_without_reading_beside_others_that_have_one_is_asked_for_alone()
    {
        await GenerateAsync(Request(20, Vocab));
        var calls = _client.Calls.Count;

        await GenerateAsync(Request(20, Vocab) with { Sources = [.. Sources.Words(20), new SourceItem { Text = "茶" }] });

        Assert.Equal(calls + 1, _client.Calls.Count);
        Assert.Equal(["茶"], _client.Calls[^1].Rows);
    }

    public static TheoryData<Func<GenerationRequest, GenerationRequest>, string> Changes => new()
    {
        { request => request with { ExamplesPerItem = 4 }, "asked for again: examples per item was '3' and is '4'" },
        { request => request with { InstructionLanguage = "de" }, "asked for again: instruction language was 'en' and is 'de'" },
        { request => request with { HouseStyle = "British spelling" }, "asked for again: house style changed" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Changed_request_asks_for_everything_again_and_says_why(Func<GenerationRequest, GenerationRequest> change, string reason)
    {
        await GenerateAsync(Request(20, Vocab));

        var plan = await Generator().PlanAsync(change(Request(20, Vocab)), new GenerationRunOptions { Journal = _journal });

        Assert.Equal((20, reason), (plan.Categories[0].Offered, plan.Categories[0].AskedAgainReason));
    }

    [Fact]
    public async Task Another_model_asks_for_everything_again_and_says_why()
    {
        await GenerateAsync(Request(20, Vocab));
        var other = new LearningItemGenerator(new FakeChatClient(ModelReplies.Good), new LearningItemGenerationOptions { ConfigureChatOptions = chat => chat.ModelId = "better-model" });

        var plan = await other.PlanAsync(Request(20, Vocab), new GenerationRunOptions { Journal = _journal });

        Assert.Equal("asked for again: model was 'fake-model' and is 'better-model'", plan.Categories[0].AskedAgainReason);
    }

    [Fact]
    public async Task Concurrency_batching_and_other_categories_change_no_key()
    {
        await GenerateAsync(Request(50, Vocab));
        var calls = _client.Calls.Count;

        await new LearningItemGenerator(_client, new LearningItemGenerationOptions { MaxConcurrency = 2, Batching = BatchingPreference.FewestCalls })
            .GenerateAsync(Request(50, Vocab), new GenerationRunOptions { Journal = _journal });

        Assert.Equal(calls, _client.Calls.Count);
    }

    // Wherever the first run ends, both together pay for little more than one, and have what one would have.
    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(17)]
    [InlineData(30)]
    [InlineData(45)]
    [InlineData(54)]
    public async Task Run_that_was_stopped_goes_on_where_it_was(int entries)
    {
        var whole = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Request(50));
        _journal.Room = entries;
        await Assert.ThrowsAsync<IOException>(() => GenerateAsync(Request(50)));
        _journal.Room = null;
        var kept = _journal.Entries.OfType<JournaledItem>().ToList();

        var result = await GenerateAsync(Request(50));

        Assert.Equal(whole.Items.Select(item => item.Item.Id), result.Items.Select(item => item.Item.Id));
        Assert.True(result.IsComplete);
        Assert.Equal(kept.Count, result.Report.Totals.KeptItems);
        Assert.All(kept, entry => Assert.Equal(entry.Item.Item.CreatedAt, Assert.Single(result.Items, item => item.Item.Id == entry.Item.Item.Id).Item.CreatedAt));
    }

    // Of 600 sources in two calls, one was answered: that it brought all it may says nothing of the other.
    [Fact]
    public async Task Calls_that_were_never_made_are_made_whatever_the_others_brought()
    {
        var request = Request(600, LearningItemCategory.Functional);
        var client = new FakeChatClient(call => ModelReplies.Items(Enumerable.Range(1, 12).Select(number => ModelReplies.Pattern(call, [number], $"目标{(char)(0x4E00 + number)}{call.Rows[0]}"))));
        _journal.Room = 13;
        await Assert.ThrowsAsync<IOException>(() => new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 1 }).GenerateAsync(request, new GenerationRunOptions { Journal = _journal }));
        _journal.Room = null;
        var before = client.Calls.Count;

        await new LearningItemGenerator(client).GenerateAsync(request, new GenerationRunOptions { Journal = _journal });

        Assert.True(client.Calls.Count > before);
    }

    [Fact]
    public async Task Call_made_again_that_has_nothing_to_add_leaves_its_rows_unused()
    {
        var first = new FakeChatClient(call => ModelReplies.Items([ModelReplies.Pattern(call, [1], "目标"), ModelReplies.Pattern(call, [2], "另外")]));
        _journal.Room = 2; // the settings and the first item
        await Assert.ThrowsAsync<IOException>(() => new LearningItemGenerator(first).GenerateAsync(Request(5, Idiom), new GenerationRunOptions { Journal = _journal }));
        _journal.Room = null;

        var result = await new LearningItemGenerator(new FakeChatClient(_ => """{"items":[]}""")).GenerateAsync(Request(5, Idiom), new GenerationRunOptions { Journal = _journal });

        Assert.Single(result.Items);
        Assert.Equal((1, 4), (result.Ledger.Count(Idiom, SourceOutcome.Covered), result.Ledger.Count(Idiom, SourceOutcome.Unused)));
    }

    [Fact]
    public async Task Run_that_is_cancelled_while_the_journal_is_read_is_cancelled_and_not_complete()
    {
        await GenerateAsync(Request(5, Vocab));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var exception = await Assert.ThrowsAsync<GenerationCanceledException>(() => Generator().GenerateAsync(Request(5, Vocab), new GenerationRunOptions { Journal = _journal }, cancelled.Token));

        Assert.Equal(5, exception.PartialResult.Ledger.Count(Vocab, SourceOutcome.Cancelled));
    }

    // The reply was read, and is paid for.
    [Fact]
    public async Task Consumer_that_goes_away_loses_nothing_that_had_come()
    {
        var generator = new LearningItemGenerator(_client, new LearningItemGenerationOptions { UseStreaming = false });
        await foreach (var update in generator.GenerateStreamingAsync(Request(6, Vocab), new GenerationRunOptions { Journal = _journal }))
        {
            if (update is ItemAccepted)
            {
                break;
            }
        }

        Assert.Equal(6, _journal.Entries.OfType<JournaledItem>().Count());
        Assert.Single(_journal.Entries.OfType<JournaledCall>());
    }

    // Its one source is covered by the first of its three items.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_that_is_left_after_its_first_item_is_made_again_for_the_others(bool byToken)
    {
        var request = Sources.Request([], LearningItemCategory.Cultural);
        using var cancellation = new CancellationTokenSource();
        using var hanging = new StreamChatClient(FirstThenNothingAsync);
        var options = new LearningItemGenerationOptions { ConfigureChatOptions = chat => chat.ModelId = "one for both" };
        var updates = new LearningItemGenerator(hanging, options).GenerateStreamingAsync(request, new GenerationRunOptions { Journal = _journal }, cancellation.Token);
        await foreach (var update in updates)
        {
            if (update is not ItemAccepted)
            {
                continue;
            }

            if (!byToken)
            {
                break;
            }

            await cancellation.CancelAsync();
        }

        using var whole = new FakeChatClient(Three);
        var result = await new LearningItemGenerator(whole, options).GenerateAsync(request, new GenerationRunOptions { Journal = _journal });

        Assert.Equal(3, result.Items.Count);
        Assert.Equal(1, result.Report.Totals.KeptItems);

        static string Three(SentCall call) => ModelReplies.Items(Enumerable.Range(0, 3).Select(number => ModelReplies.Pattern(call, [1], $"目标{(char)(0x4E00 + (number * 7))}")));

        static async IAsyncEnumerable<string> FirstThenNothingAsync(SentCall call, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var reply = Three(call);
            yield return reply[..(reply.IndexOf("},{", StringComparison.Ordinal) + 2)];
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    [Fact]
    public async Task Fault_of_a_consumer_is_its_own_whatever_the_journal_does()
    {
        var generator = new LearningItemGenerator(_client, new LearningItemGenerationOptions { UseStreaming = false });

        await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            await foreach (var update in generator.GenerateStreamingAsync(Request(6, Vocab), new GenerationRunOptions { Journal = _journal }))
            {
                if (update is ItemAccepted)
                {
                    _journal.Room = 2;
                    throw new TimeoutException("the consumer's own");
                }
            }
        });
    }

    // The request's topic is a source with the id "topic".
    [Fact]
    public async Task Word_with_the_id_of_the_topic_is_a_word()
    {
        var request = Request(3, Vocab, LearningItemCategory.Cultural) with { Sources = [.. Sources.Words(3), new SourceItem { Id = "topic", Text = "题目", Reading = "tímù" }] };
        var first = await GenerateAsync(request);
        var calls = _client.Calls.Count;

        var second = await GenerateAsync(request);

        Assert.Equal(calls, _client.Calls.Count);
        Assert.Equal(first.Items.Select(item => item.Item.Id), second.Items.Select(item => item.Item.Id));
        Assert.Equal(first.Ledger.Entries.Select(entry => LearningItemJson.Serialize(entry)), second.Ledger.Entries.Select(entry => LearningItemJson.Serialize(entry)));
    }

    [Fact]
    public async Task Nothing_is_shown_before_it_is_kept()
    {
        var run = new GenerationRunOptions { Journal = _journal };

        await foreach (var update in Generator().GenerateStreamingAsync(Request(50), run))
        {
            if (update is ItemAccepted accepted)
            {
                Assert.Contains(_journal.Entries.OfType<JournaledItem>(), entry => entry.Item.Item.Id == accepted.Item.Item.Id);
            }
        }
    }

    [Fact]
    public async Task Kept_items_are_told_apart()
    {
        await GenerateAsync(Request(5, Vocab));

        var updates = await Updates.ReadAsync(Generator().GenerateStreamingAsync(Request(6, Vocab), new GenerationRunOptions { Journal = _journal }));

        Assert.Equal(5, updates.OfType<ItemAccepted>().Count(update => update.IsKept));
        Assert.Equal(1, updates.OfType<ItemAccepted>().Count(update => !update.IsKept));
    }

    [Fact]
    public async Task Existing_item_is_neither_made_again_nor_taken_from_the_journal()
    {
        var first = await GenerateAsync(Request(5, Vocab));
        var edited = first.Items[2].Item with { Definition = "what a person wrote instead" };

        var result = await GenerateAsync(Request(5, Vocab) with { ExistingItems = [edited] });

        Assert.DoesNotContain(result.Items, item => item.Item.Id == edited.Id);
        Assert.Equal(1, result.Ledger.Count(Vocab, SourceOutcome.Existing));
        Assert.Equal(4, result.Items.Count);
    }

    // What failed or was rejected may well come right another time.
    [Fact]
    public async Task Source_that_was_lost_is_asked_for_again()
    {
        var rejecting = new FakeChatClient(call => ModelReplies.Good(call).Replace($"我说{Sources.Words(1)[0].Text}。", "I drink a cup of tea.", StringComparison.Ordinal));
        var first = await new LearningItemGenerator(rejecting).GenerateAsync(Request(5, Vocab), new GenerationRunOptions { Journal = _journal });
        Assert.Equal(1, first.Ledger.Count(Vocab, SourceOutcome.Rejected));

        var second = await GenerateAsync(Request(5, Vocab));

        Assert.True(second.IsComplete);
        Assert.Equal([Sources.Words(1)[0].Text], Assert.Single(_client.Calls).Rows);
    }

    public void Dispose() => _client.Dispose();

    private static GenerationRequest Request(int words, params LearningItemCategory[] categories) => Sources.Request(Sources.Words(words), categories.Length == 0 ? [Vocab, Idiom] : categories);

    private LearningItemGenerator Generator() => new(_client);

    private Task<GenerationResult> GenerateAsync(GenerationRequest request, LearningItemGenerationOptions? options = null) =>
        new LearningItemGenerator(_client, options).GenerateAsync(request, new GenerationRunOptions { Journal = _journal });
}
