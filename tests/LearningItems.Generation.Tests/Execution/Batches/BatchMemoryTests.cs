using System.Diagnostics;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>A large run takes a few rounds of batches, and holds neither prompts nor replies.</summary>
[Collection(nameof(Alone))]
public sealed class BatchMemoryTests(ITestOutputHelper output) : IDisposable
{
    // Of a call the engine holds its rows, of a source its key: a prompt of 40 rows has 6 KB, a reply 30.
    private const long MostBytesPerSource = 6_000;

    private static readonly int Sources = TestCounts.AreFull ? 20_000 : 2_000;

    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Memory_of_a_large_run_is_that_of_its_keys()
    {
        var small = await RunAsync(Sources / 10);
        var large = await RunAsync(Sources);

        Assert.InRange(large.Rounds, 1, 3);
        Assert.InRange(large.HeldRequests, 0, 2);
        Assert.InRange(large.HeldReplies, 0, 2);
        Assert.InRange((large.Submitting - small.Submitting) / (Sources - (Sources / 10)), long.MinValue, MostBytesPerSource); // less than nothing where what other tests left goes meanwhile
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private async Task<Measured> RunAsync(int sources)
    {
        var watch = Stopwatch.StartNew();
        var request = Fakes.Sources.Request(Fakes.Sources.Words(sources), LearningItemCategory.Vocab, LearningItemCategory.Idiom);
        GC.Collect();
        GC.WaitForPendingFinalizers(); // of tests before, which hold much until then
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var provider = new FiledBatchProvider(Path.Combine(_directory, $"{sources}.requests"), new BatchLimits(200, 2_000_000)) { Before = before };
        using var client = new FakeChatClient(_ => throw new InvalidOperationException("asked at once"));
        var time = new FakeTimeProvider();
        var generator = new BatchedLearningItemGenerator(new LearningItemGenerator(client, timeProvider: time), provider);
        using var journal = FileGenerationJournal.Open(Path.Combine(_directory, $"{sources}.jsonl"));
        var (rounds, waiting) = (0, 0L);
        while (true)
        {
            var taken = provider.Batches;
            var advance = await generator.AdvanceAsync(request, new GenerationRunOptions { Journal = journal });
            if (advance.Result is { } result)
            {
                Assert.True(result.IsComplete);
                var measured = provider.Measured with { Rounds = rounds };
                output.WriteLine(FormattableString.Invariant(
                    $"{sources:N0} sources: {result.Report.Totals.Calls} calls in {provider.Batches} batches of {rounds} rounds, {result.Items.Count:N0} items; {provider.Bytes / 1e6:F1} MB of prompts; live while submitting {measured.Submitting / 1e6:F1} MB, while reading {measured.Reading / 1e6:F1} MB, between looks {waiting / 1e6:F1} MB; {measured.HeldRequests} requests and {measured.HeldReplies} replies held; {watch.Elapsed.TotalSeconds:F0} s"));
                return measured;
            }

            rounds += provider.Batches > taken ? 1 : 0;
            await Task.Yield(); // off the stack of the step, which holds what it worked with
            waiting = Math.Max(waiting, GC.GetTotalMemory(forceFullCollection: true) - before);
            time.Advance(advance.LookAgainAt!.Value - time.GetUtcNow());
        }
    }
}
