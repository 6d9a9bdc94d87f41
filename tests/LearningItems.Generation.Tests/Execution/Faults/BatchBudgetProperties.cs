using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>What is planned and what is sent stays within the model's limits, whatever they are.</summary>
public class BatchBudgetProperties
{
    private const double Longest = 1.8; // of the expected length, as a planned call states its highest
    private const int Envelope = 8;

    [Fact]
    public void Planned_batches_hold_every_offered_source_once_within_both_budgets() =>
        Prop.ForAll(AnyLimits.ToArbitrary(), limits =>
        {
            var run = PreparedRequest.Prepare(limits.Request, new StrategySet([]), limits.Options).ToRun();

            foreach (var work in run.Works)
            {
                var carried = run.Calls.SelectMany(batch => batch.Asks).Where(ask => ask.Work == work).SelectMany(ask => ask.Sources).ToList();
                Assert.Equal(work.Offered.Count, carried.Count);
                Assert.Equal(work.Offered.ToHashSet(), carried.ToHashSet());
            }

            Assert.All(run.Calls, batch => AssertWithin(batch.ToPlannedCall(), limits.Options));
        }).Check(Repeatable.Cases(300));

    [Fact]
    public void Follow_ups_stay_within_both_budgets() =>
        Prop.ForAll(AnyLimits.ToArbitrary(), RandomRun.Any, (limits, random) =>
        {
            var clock = new OrderedTimeProvider();
            var generator = new LearningItemGenerator(random.Client(clock), limits.Options, timeProvider: clock) { Random = clock.NextDouble };
            var updates = clock.Read(generator.GenerateStreamingAsync(limits.Request));

            Assert.All(updates.OfType<CallStarted>(), started => AssertWithin(started.Call, limits.Options));
        }).Check(Repeatable.Cases(60));

    [Fact]
    public void Follow_up_of_many_sources_stays_within_the_output_limit_before_anything_is_learned()
    {
        var clock = new StrikingTimeProvider();
        var options = new LearningItemGenerationOptions { MaxOutputTokens = 512, MaxConcurrency = 10 };
        var client = new FaultyChatClient((number, _) => number <= 10 ? Fault.EmptyReply : Fault.None, clock);

        var updates = new LearningItemGenerator(client, options, timeProvider: clock)
            .GenerateStreamingAsync(Sources.Request(Sources.Words(80), LearningItemCategory.Vocab)).ToBlockingEnumerable().ToList();

        Assert.All(updates.OfType<CallStarted>(), started => AssertWithin(started.Call, options));
    }

    private static Gen<Limits> AnyLimits =>
        from words in Gen.Choose(1, 320)
        from points in Gen.Choose(0, 60)
        from categories in Gen.SubListOf(LearningItemCategory.BuiltIn.ToArray())
        from batching in Gen.Elements(Enum.GetValues<BatchingPreference>())
        from input in Gen.Elements(2_000, 2_500, 5_000, 100_000)
        from output in Gen.Elements(512, 1_000, 4_000, 8_192)
        from concurrency in Gen.Choose(1, 12)
        select new Limits(
            Sources.Request([.. Sources.Words(words), .. Sources.GrammarPoints(points)], [.. categories.DefaultIfEmpty(LearningItemCategory.Vocab)]),
            new LearningItemGenerationOptions
            {
                Batching = batching,
                MaxInputTokens = input,
                MaxOutputTokens = output,
                MaxConcurrency = concurrency,
                ClassifyFailure = ProviderException.Classify,
                StallTimeout = OrderedTimeProvider.Stall,
            });

    // One row, and one category of pattern work, is the least a call can ask for.
    private static void AssertWithin(PlannedCall call, LearningItemGenerationOptions options)
    {
        Assert.InRange(call.MaxOutputTokens, 1, options.MaxOutputTokens);
        if (call.SourceIds.Count > 1)
        {
            Assert.InRange(call.InputTokens, 1, options.MaxInputTokens);
        }

        var isOnePerSource = call.Items.Low == call.SourceIds.Count;
        if (isOnePerSource ? call.SourceIds.Count > 1 : call.Categories.Count > 1)
        {
            Assert.InRange((call.OutputTokens.High - (Envelope * call.Categories.Count)) / Longest, 0, (0.8 * options.MaxOutputTokens) + call.Categories.Count);
        }
    }

    private sealed record Limits(GenerationRequest Request, LearningItemGenerationOptions Options);
}
