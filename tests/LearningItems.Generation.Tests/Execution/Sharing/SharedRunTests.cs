using LearningItems.Generation.Tests.Execution.Opinions;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace LearningItems.Generation.Tests.Execution.Sharing;

/// <summary>Runs with one store of items pay for a word once, one after the other and at the same time.</summary>
public sealed class SharedRunTests : IDisposable
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;
    private static readonly IReadOnlyList<SourceItem> Words = Sources.Words(24);

    private readonly HurriedTimeProvider _clock = new();
    private readonly FakeLogger<LearningItemGenerator> _log = new();
    private readonly FakeChatClient _client;
    private readonly InMemoryItemStore _store;

    public SharedRunTests()
    {
        _client = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5), _clock, cancellationToken);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        _store = new InMemoryItemStore(_clock);
    }

    // Two lessons of twenty words, of which they share sixteen.
    private static IReadOnlyList<SourceItem> First => [.. Words.Take(20)];

    private static IReadOnlyList<SourceItem> Second => [.. Words.Skip(4)];

    private IEnumerable<string> Paid => _client.Calls.SelectMany(call => call.Rows);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Second_lesson_pays_for_what_is_new_in_it()
    {
        await RunAsync(First);

        var second = await RunAsync(Second);

        Assert.Equal(24, Paid.Count());
        Assert.True(second.IsComplete);
        Assert.Equal((20, 16), (second.Report.Totals.Covered, second.Report.Totals.KeptItems));
    }

    [Fact]
    public async Task Lessons_at_the_same_time_pay_for_each_word_once()
    {
        var results = await _clock.RunAsync([GenerateAsync(First), GenerateAsync(Second)]);

        Assert.Equal(Words.Select(word => word.Text).Order(StringComparer.Ordinal), Paid.Order(StringComparer.Ordinal));
        Assert.All(results, result => Assert.Equal((true, 20), (result.IsComplete, result.Items.Count)));
        Assert.Equal(16, results.Sum(result => result.Report.Totals.KeptItems));
    }

    // Two runs gave two words that are written alike one definition; a run that has both words cannot stand both items.
    [Fact]
    public async Task Item_that_cannot_stand_beside_those_of_the_run_is_asked_for()
    {
        IReadOnlyList<SourceItem> words = [new() { Text = "行", Gloss = "to walk", Reading = "xíng" }, new() { Text = "行", Gloss = "row", Reading = "háng" }];
        var asked = 0;
        using var client = new FakeChatClient((call, _) => Task.FromResult(FakeChatClient.Reply(++asked <= words.Count ? ModelReplies.Good(call) : ModelReplies.Good(call).Replace("number 1", "in another sense", StringComparison.Ordinal))));
        Task<GenerationResult> RunAsync(params SourceItem[] sources) =>
            new LearningItemGenerator(client, timeProvider: _clock).GenerateAsync(Sources.Request(sources, Vocab), new GenerationRunOptions { ItemStore = _store });
        await RunAsync(words[0]);
        await RunAsync(words[1]);

        var both = await RunAsync([.. words]);

        Assert.True(both.IsComplete);
        Assert.Equal(3, client.Calls.Count);
        Assert.Single(client.Calls[2].Rows);
        Assert.Contains("(háng): row", client.Calls[2].User, StringComparison.Ordinal);
        Assert.Equal((1, 2), (both.Report.Totals.KeptItems, both.Items.Count));
    }

    // The item is the same answer; whose it is comes from the run that reuses it.
    [Fact]
    public async Task Shared_item_takes_on_id_level_and_file_of_the_run_that_reuses_it()
    {
        var made = await RunAsync([Words[0] with { Id = "a1", SourceFile = "one.csv" }]);
        var own = Words[0] with { Id = "b7", SourceFile = "two.csv", Level = ProficiencyLevel.Parse("HSK2") };

        var reused = Assert.Single((await RunAsync([own])).Items);

        using var client = new FakeChatClient(ModelReplies.Good);
        var alone = Assert.Single((await new LearningItemGenerator(client, timeProvider: _clock).GenerateAsync(Sources.Request([own], Vocab))).Items);
        Assert.Single(_client.Calls);
        Assert.Equal(LearningItemJson.Serialize(alone with { Item = alone.Item with { CreatedAt = default } }), LearningItemJson.Serialize(reused with { Item = reused.Item with { CreatedAt = default } }));
        Assert.NotEqual(Assert.Single(made.Items).Item.Id, reused.Item.Id);
        Assert.Equal("two.csv", reused.Item.SourceFile);
        Assert.Equal("HSK2", reused.Item.LevelMin);
    }

    [Fact]
    public async Task What_shapes_the_answer_is_not_shared()
    {
        await RunAsync([Words[0]]);

        await RunAsync([Words[0] with { Gloss = "another word" }]);
        await RunAsync([Words[0]], request => request with { Level = ProficiencyLevel.Parse("HSK3") });
        await RunAsync([Words[0]], request => request with { InstructionLanguage = "de" });

        Assert.Equal(4, _client.Calls.Count);
    }

    [Fact]
    public async Task Item_that_a_person_wants_anew_is_not_taken_from_the_store()
    {
        var made = await RunAsync(First);
        var wish = new ReviewDecision { Id = made.Items[0].Item.Id, Decision = ReviewVerdict.AskAgain, Comment = "too hard" };

        await RunAsync(First, request => new ReviewDecisions([wish]).ToRequest(request, made));

        Assert.Equal([made.Items[0].Item.TargetItem], _client.Calls[^1].Rows);
        Assert.Equal(21, Paid.Count());
    }

    [Fact]
    public async Task Items_drawn_from_many_sources_are_not_shared()
    {
        await RunAsync(First, request => request with { Categories = [Idiom] });

        await RunAsync(First, request => request with { Categories = [Idiom] });

        Assert.Equal(2, _client.Calls.Count);
        Assert.Equal(0, _store.Count);
    }

    [Fact]
    public async Task Plan_shows_what_the_store_has_and_claims_nothing()
    {
        await RunAsync(First);
        var generator = Generator();

        var plan = await generator.PlanAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = _store });

        var vocab = Assert.Single(plan.Categories);
        Assert.Equal((20, 4, 16, 0), (vocab.Sources, vocab.Offered, vocab.Kept, vocab.Awaited));
        await RunAsync(Second);
        Assert.Equal(24, Paid.Count());
    }

    // The call of the first is on its way when the second begins, and comes to nothing.
    [Fact]
    public async Task What_another_run_fails_to_bring_is_taken_over()
    {
        using var failing = new FakeChatClient(async (_, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), _clock, cancellationToken);
            throw new HttpRequestException("no", null, System.Net.HttpStatusCode.Unauthorized);
        });
        var first = new LearningItemGenerator(failing, timeProvider: _clock).GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = _store });

        var results = await _clock.RunAsync([first, GenerateAsync(Second)]);

        Assert.False(results[0].IsComplete);
        Assert.Equal((true, 20, 0), (results[1].IsComplete, results[1].Items.Count, results[1].Report.Totals.KeptItems));
        Assert.Equal(20, Paid.Count());
        Assert.Equal(Second.Skip(16).Select(word => word.Text), _client.Calls[0].Rows);
    }

    // Its call has ended, and it is to have another.
    [Fact]
    public async Task Word_that_a_run_asks_for_again_is_left_to_that_run()
    {
        var word = First[10].Text;
        using var forgetful = new FakeChatClient(async (call, cancellationToken) =>
        {
            var isAgain = call.Rows is [var only] && only == word;
            await Task.Delay(TimeSpan.FromSeconds(isAgain ? 60 : 5), _clock, cancellationToken);
            return FakeChatClient.Reply(isAgain ? ModelReplies.Good(call) : ModelReplies.Items(call.Rows.Select((row, index) => ModelReplies.OnePerSource(index + 1, row).With(item => item["reading"] = ModelReplies.Reading(row))).Where(item => item["word"]!.GetValue<string>() != word)));
        });
        var first = new LearningItemGenerator(forgetful, timeProvider: _clock).GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = _store });

        var results = await _clock.RunAsync([first, GenerateAsync(Second)]);

        Assert.All(results, result => Assert.Equal((true, 20), (result.IsComplete, result.Items.Count)));
        Assert.DoesNotContain(word, Paid);
    }

    [Fact]
    public async Task Second_opinion_waits_for_the_items_that_others_bring()
    {
        using var reviewer = new FakeChatClient(ReviewedRun.AllRight);
        using var slow = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(40), _clock, cancellationToken);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        var first = new LearningItemGenerator(slow, timeProvider: _clock).GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = _store });
        var reviewed = new LearningItemGenerator(_client, timeProvider: _clock, secondOpinion: new SecondOpinion(reviewer)).GenerateAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = _store });

        await _clock.RunAsync([first, reviewed]);

        Assert.Equal(20, Assert.Single(reviewer.Calls).Rows.Count);
    }

    // A process that was killed claimed them: it neither brings them nor gives them back.
    [Fact]
    public async Task Claim_of_a_run_that_died_is_taken_over_when_it_lapses()
    {
        await ClaimAsync(First);

        var result = await RunAsync(Second);

        Assert.Equal((true, 20), (result.IsComplete, result.Items.Count));
        Assert.Equal([4, 16], _client.Calls.Select(call => call.Rows.Count));
        Assert.InRange(_clock.Elapsed, _store.Lease, TimeSpan.MaxValue);
        Assert.Contains(_log.Collector.GetSnapshot(), line => line.Message == "The run waits for 16 sources that other runs are asking for.");
    }

    [Fact]
    public async Task Plan_of_a_run_tells_what_others_are_asking_for()
    {
        await ClaimAsync(First);
        GenerationPlan? plan = null;

        await foreach (var update in Generator().GenerateStreamingAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = _store }))
        {
            plan = ((RunStarted)update).Plan;
            break;
        }

        var vocab = Assert.Single(plan!.Categories);
        Assert.Equal((20, 4, 0, 16), (vocab.Sources, vocab.Offered, vocab.Kept, vocab.Awaited));
    }

    [Fact]
    public async Task Run_that_takes_longer_than_a_lease_keeps_its_claims()
    {
        using var slow = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromMinutes(25), _clock, cancellationToken);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        var patient = new LearningItemGenerationOptions { CallTimeout = TimeSpan.FromHours(1), StallTimeout = TimeSpan.FromHours(1) };
        var first = new LearningItemGenerator(slow, patient, timeProvider: _clock).GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = _store });

        var results = await _clock.RunAsync([first, GenerateAsync(Second)]);

        Assert.Equal(4, Paid.Count());
        Assert.All(results, result => Assert.Equal((true, 20), (result.IsComplete, result.Items.Count)));
    }

    // What is due while nobody takes updates is done before anything else.
    [Fact]
    public async Task Run_whose_consumer_was_slow_once_keeps_its_claims()
    {
        using var slow = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromMinutes(25), _clock, cancellationToken);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        });
        var patient = new LearningItemGenerationOptions { CallTimeout = TimeSpan.FromHours(1), StallTimeout = TimeSpan.FromHours(1) };
        var first = TakeSlowlyAsync(new LearningItemGenerator(slow, patient, timeProvider: _clock).GenerateStreamingAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = _store }));

        await _clock.RunAsync([first, CountAsync(GenerateAsync(Second))]);

        Assert.Equal(4, Paid.Count());

        static async Task<int> CountAsync(Task<GenerationResult> run) => (await run).Items.Count;

        async Task<int> TakeSlowlyAsync(IAsyncEnumerable<GenerationUpdate> updates)
        {
            var accepted = 0;
            await foreach (var update in updates)
            {
                accepted += update is ItemAccepted ? 1 : 0;
                await Task.Delay(update is CallStarted ? TimeSpan.FromMinutes(5) : TimeSpan.Zero, _clock);
            }

            return accepted;
        }
    }

    [Fact]
    public async Task What_a_consumer_saw_before_it_left_is_paid_for_once()
    {
        using var quick = new FakeChatClient(ModelReplies.Good);
        var seen = string.Empty;
        await foreach (var update in new LearningItemGenerator(quick, timeProvider: _clock).GenerateStreamingAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = _store }))
        {
            if (update is ItemAccepted { Item.Item.TargetItem: var word })
            {
                seen = word; // of whichever call came first
                break;
            }
        }

        await RunAsync(First);

        Assert.NotEmpty(seen);
        Assert.DoesNotContain(seen, Paid);
    }

    [Fact]
    public async Task Without_a_budget_for_calls_a_run_still_gets_what_others_bring()
    {
        var rich = GenerateAsync(First);
        var poor = Generator().GenerateAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = _store, Budget = new GenerationBudget { MaxTokens = 1 } });

        var result = (await _clock.RunAsync([rich, poor]))[1];

        Assert.Equal((16, 4), (result.Ledger.Count(Vocab, SourceOutcome.Covered), result.Ledger.Count(Vocab, SourceOutcome.BudgetExhausted)));
    }

    // Of six hundred words the store gives up five hundred, and then itself.
    [Fact]
    public async Task No_source_is_lost_when_a_store_fails_between_two_questions()
    {
        using var quick = new FakeChatClient(ModelReplies.Good);
        var store = new TouchyItemStore(_store) { Holds = 2, FailingClaim = 4 };

        var result = Assert.Single(await _clock.RunAsync([new LearningItemGenerator(quick, timeProvider: _clock).GenerateAsync(Sources.Request(Sources.Words(600), Vocab), new GenerationRunOptions { ItemStore = store })]));

        Assert.Equal(600, result.EnsureComplete().Items.Count);
    }

    [Fact]
    public async Task Item_that_has_gone_from_the_store_since_the_plan_is_asked_for()
    {
        await RunAsync(First);
        var store = new TouchyItemStore(_store) { LosesWhatItHas = true };

        var result = Assert.Single(await _clock.RunAsync([Generator().GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = store })]));

        Assert.Equal((true, 20, 0), (result.IsComplete, result.Items.Count, result.Report.Totals.KeptItems));
        Assert.Equal(40, Paid.Count());
    }

    [Fact]
    public async Task Claims_of_a_question_without_an_answer_are_given_back()
    {
        var store = new TouchyItemStore(_store) { FailingClaim = 1, ClaimsBeforeItFails = true };
        await Assert.ThrowsAsync<IOException>(() => Generator().GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = store }));

        Assert.Equal(20, (await ClaimAsync(First)).Claimed.Count);
    }

    [Fact]
    public async Task Consumer_that_leaves_gives_its_claims_back()
    {
        await foreach (var update in Generator().GenerateStreamingAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = _store }))
        {
            break;
        }

        Assert.Equal(20, (await ClaimAsync(First)).Claimed.Count);
    }

    [Fact]
    public async Task Cancelled_while_it_waits_a_run_ends_with_what_it_has()
    {
        await ClaimAsync(First);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(1), _clock);

        var waiting = Assert.ThrowsAsync<GenerationCanceledException>(() =>
            Generator().GenerateAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = _store }, cancellation.Token));

        var result = Assert.Single(await _clock.RunAsync([waiting])).PartialResult;
        Assert.Equal(4, result.Items.Count);
        Assert.Equal(16, result.Ledger.Count(Vocab, SourceOutcome.Cancelled));
    }

    [Fact]
    public async Task Journal_keeps_what_was_shared_so_that_it_stands_without_the_store()
    {
        var journal = new MemoryJournal();
        await RunAsync(First);
        await _clock.RunAsync([Generator().GenerateAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = _store, Journal = journal })]);
        var calls = _client.Calls.Count;

        var again = await _clock.RunAsync([Generator().GenerateAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { Journal = journal })]);

        Assert.Equal(calls, _client.Calls.Count);
        Assert.Equal(20, Assert.Single(again).Items.Count);
    }

    [Fact]
    public async Task What_a_journal_kept_before_there_was_a_store_is_shared()
    {
        var journal = new MemoryJournal();
        await _clock.RunAsync([Generator().GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { Journal = journal })]);
        await _clock.RunAsync([Generator().GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { Journal = journal, ItemStore = _store })]);

        await RunAsync(Second);

        Assert.Equal(24, Paid.Count());
    }

    [Fact]
    public async Task Store_that_cannot_be_asked_ends_a_run_before_anything_is_paid()
    {
        var broken = new TouchyItemStore(_store) { FailingClaim = 1 };

        await Assert.ThrowsAsync<IOException>(() => Generator().GenerateAsync(Sources.Request(First, Vocab), new GenerationRunOptions { ItemStore = broken }));

        Assert.Empty(_client.Calls);
    }

    [Fact]
    public async Task Store_that_fails_later_ends_the_sharing_and_not_the_run()
    {
        await ClaimAsync(First);
        var broken = new TouchyItemStore(_store) { FailsToKeep = true };

        var result = Assert.Single(await _clock.RunAsync([Generator().GenerateAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = broken })]));

        Assert.Equal((true, 20), (result.IsComplete, result.Items.Count));
        var line = Assert.Single(_log.Collector.GetSnapshot(), line => line.Id.Id == 24);
        Assert.Equal((LogLevel.Warning, "disk full"), (line.Level, line.Exception!.Message));
    }

    [Fact]
    public async Task Store_that_comes_back_has_in_the_end_what_was_made_meanwhile()
    {
        await ClaimAsync(First);
        var store = new TouchyItemStore(_store) { FailingClaim = 2 };

        var result = Assert.Single(await _clock.RunAsync([Generator().GenerateAsync(Sources.Request(Second, Vocab), new GenerationRunOptions { ItemStore = store })]));

        Assert.True(result.IsComplete);
        Assert.Equal(20, _store.Count);
    }

    private LearningItemGenerator Generator() => new(_client, timeProvider: _clock, logger: _log);

    private Task<GenerationResult> GenerateAsync(IReadOnlyList<SourceItem> words) =>
        Generator().GenerateAsync(Sources.Request(words, Vocab), new GenerationRunOptions { ItemStore = _store });

    private async Task<GenerationResult> RunAsync(IReadOnlyList<SourceItem> words, Func<GenerationRequest, GenerationRequest>? change = null)
    {
        var request = Sources.Request(words, Vocab);
        return Assert.Single(await _clock.RunAsync([Generator().GenerateAsync(change?.Invoke(request) ?? request, new GenerationRunOptions { ItemStore = _store })]));
    }

    /// <summary>Claims words as another run would that never ends.</summary>
    private async Task<ItemClaims> ClaimAsync(IReadOnlyList<SourceItem> words)
    {
        var noting = new TouchyItemStore(_store) { Owner = "dead" };
        await foreach (var update in Generator().GenerateStreamingAsync(Sources.Request(words, Vocab), new GenerationRunOptions { ItemStore = noting }))
        {
            break;
        }

        return noting.LastClaims!;
    }
}
