using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Sharing;

/// <summary>Jobs of any words begin, fail and are cancelled at any time on one store: nobody waits for ever, and no word is answered twice.</summary>
public sealed class SharedRunProperties
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly IReadOnlyList<SourceItem> Words = Sources.Words(60);

    [Fact]
    public void Jobs_on_one_store_pay_for_no_word_twice() =>
        Prop.ForAll(Arb.From(Job.Generator.NonEmptyListOf()), jobs => RunAsync([.. jobs.Take(6)]).GetAwaiter().GetResult()).Check(Repeatable.Cases(TestCounts.AreFull ? 300 : 12));

    private static async Task RunAsync(IReadOnlyList<Job> jobs)
    {
        var clock = new HurriedTimeProvider();
        var store = new InMemoryItemStore(clock);
        var answered = new ConcurrentBag<string>();

        var results = await clock.RunAsync(jobs.Select(job => RunAsync(job, clock, store, answered)));

        Assert.Equal(answered.Count, answered.Distinct().Count());
        Assert.All(jobs.Zip(results), run => Assert.True(run.First.IsDisturbed || run.Second!.IsComplete, "an undisturbed job is incomplete"));
        Assert.All(jobs.Zip(results), run => Assert.True(run.First.IsDisturbed || run.Second!.Items.Count == run.First.Sources.Count, "an undisturbed job lacks items"));
        Assert.Equal(answered.Count, store.Count);

        // Nothing is claimed any more.
        using var client = new FakeChatClient(ModelReplies.Good);
        await foreach (var update in new LearningItemGenerator(client, timeProvider: clock).GenerateStreamingAsync(Sources.Request(Words, Vocab), new GenerationRunOptions { ItemStore = store }))
        {
            var vocab = Assert.Single(((RunStarted)update).Plan.Categories);
            Assert.Equal((0, store.Count), (vocab.Awaited, vocab.Kept));
            break;
        }
    }

    private static async Task<GenerationResult?> RunAsync(Job job, HurriedTimeProvider clock, InMemoryItemStore store, ConcurrentBag<string> answered)
    {
        using var client = new FakeChatClient(async (call, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(job.Answers), clock, cancellationToken);
            return job.Fails ? throw new HttpRequestException("no", null, System.Net.HttpStatusCode.Unauthorized) : FakeChatClient.Reply(ModelReplies.Good(call));
        });
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = 2, CallTimeout = TimeSpan.FromHours(2), StallTimeout = TimeSpan.FromHours(2) }, timeProvider: clock);
        using var cancellation = job.CancelAfter is { } after ? new CancellationTokenSource(TimeSpan.FromSeconds(after), clock) : new CancellationTokenSource();
        await Task.Delay(TimeSpan.FromSeconds(job.Delay), clock);
        GenerationResult? result;
        try
        {
            result = await generator.GenerateAsync(Sources.Request(job.Sources, Vocab), new GenerationRunOptions { ItemStore = store }, cancellation.Token);
        }
        catch (GenerationCanceledException cancelled)
        {
            result = cancelled.PartialResult;
        }

        foreach (var item in result.Items.Where(item => IsPaidFor(item, client)))
        {
            answered.Add(item.Item.TargetItem);
        }

        return result;
    }

    private static bool IsPaidFor(GeneratedItem item, FakeChatClient client) => client.Calls.Any(call => call.Rows.Contains(item.Item.TargetItem));

    public sealed record Job(int From, int Count, int Delay, int Answers, bool Fails, int? CancelAfter)
    {
        public static Gen<Job> Generator { get; } =
            from first in Gen.Choose(0, 50)
            from count in Gen.Choose(1, 60)
            from delay in Gen.Elements(0, 1, 20, 700)
            from answers in Gen.Elements(1, 5, 60, 1_500)
            from fails in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            from cancel in Gen.Frequency((4, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 2_000).Select(after => (int?)after)))
            select new Job(first, count, delay, answers, fails, cancel);

        public bool IsDisturbed => Fails || CancelAfter is not null;

        public IReadOnlyList<SourceItem> Sources => [.. Words.Skip(From).Take(Count)];
    }
}
