using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>Whenever a run is cancelled, it ends at once, keeps what it has, accounts for the rest and leaves nothing running.</summary>
public class CancellationProperties
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(10); // on a machine that is busy; it takes milliseconds

    private static Arbitrary<int> AnyMoment => Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 150)).ToArbitrary();

    [Fact]
    public void Stream_that_is_cancelled_ends_with_what_it_had() =>
        Prop.ForAll(RandomRun.Any, AnyMoment, (random, moment) =>
        {
            var (updates, client, wasCancelled) = ReadAsync(random, moment).WaitAsync(AtOnce).GetAwaiter().GetResult();

            var finished = Assert.IsType<RunFinished>(updates[^1]);
            client.AssertIdle();
            Assert.Equal(updates.OfType<ItemAccepted>().Count(), finished.Report.Totals.Items);
            LedgerProperties.AssertLedger(random.Request, Collect(updates));
            Assert.Equal(wasCancelled, updates.Count > moment);
        }).Check(Repeatable.Cases(100));

    [Fact]
    public void Stream_that_is_left_leaves_nothing_running() =>
        Prop.ForAll(RandomRun.Any, AnyMoment, (random, moment) =>
        {
            var client = LeaveAsync(random, moment).WaitAsync(AtOnce).GetAwaiter().GetResult();
            client.AssertIdle();
        }).Check(Repeatable.Cases(100));

    [Fact]
    public void Cancelled_run_throws_with_what_was_accepted() =>
        Prop.ForAll(RandomRun.Any, AnyMoment, (random, moment) =>
        {
            using var source = new CancellationTokenSource();
            var clock = new StrikingTimeProvider();
            var inner = random.Client(clock);
            var client = new FaultyChatClient((number, call) =>
            {
                if (number > moment % 12)
                {
                    source.Cancel();
                }

                return random.Faults[number % random.Faults.Count];
            }, clock)
            { IsHard = inner.IsHard, MostRows = inner.MostRows };
            var run = new LearningItemGenerator(client, Options(random), timeProvider: clock).GenerateAsync(random.Request, cancellationToken: source.Token).WaitAsync(AtOnce);

            var result = source.IsCancellationRequested || !run.IsCompletedSuccessfully ? Partial(run) : run.Result;

            client.AssertIdle();
            LedgerProperties.AssertLedger(random.Request, result);
            Assert.Equal(result.Items.Count, result.Report.Totals.Items);
        }).Check(Repeatable.Cases(100));

    [Theory]
    [InlineData(true, Fault.Hang)]
    [InlineData(false, Fault.Hang)]
    [InlineData(true, Fault.HangHalfWay)]
    [InlineData(false, Fault.HangHalfWay)]
    public async Task Client_that_ignores_its_token_does_not_hold_a_cancelled_run_up(bool streaming, Fault fault)
    {
        using var source = new CancellationTokenSource();
        var clock = new StrikingTimeProvider { Reach = TimeSpan.Zero };
        var client = new FaultyChatClient((number, _) => number == 1 ? Fault.None : fault, clock) { IgnoresToken = true };
        var run = new LearningItemGenerator(client, FaultyRun.Options(streaming), timeProvider: clock)
            .GenerateAsync(Sources.Request(Sources.Words(200), LearningItemCategory.Vocab), cancellationToken: source.Token);
        while (client.Calls.Count < 2)
        {
            await Task.Delay(5);
        }

        await source.CancelAsync();
        var exception = await Assert.ThrowsAsync<GenerationCanceledException>(() => run.WaitAsync(AtOnce));

        Assert.InRange(exception.PartialResult.Items.Count, 40, 60); // the first call's, and half of the second's where it streams
        Assert.Equal(200, exception.PartialResult.Ledger.Entries.Count);
        Assert.Equal(2, client.Calls.Count);
    }

    private static LearningItemGenerationOptions Options(RandomRun random)
    {
        var options = FaultyRun.Options(random.Streaming);
        (options.MaxConcurrency, options.Batching) = (random.Concurrency, random.Batching);
        return options;
    }

    private static GenerationResult Partial(Task<GenerationResult> run)
    {
        try
        {
            return run.GetAwaiter().GetResult();
        }
        catch (GenerationCanceledException exception)
        {
            return exception.PartialResult;
        }
    }

    private static GenerationResult Collect(IReadOnlyList<GenerationUpdate> updates) => Updates.Replay(updates).ToGenerationResultAsync().GetAwaiter().GetResult();

    private static async Task<(IReadOnlyList<GenerationUpdate> Updates, FaultyChatClient Client, bool WasCancelled)> ReadAsync(RandomRun random, int moment)
    {
        using var source = new CancellationTokenSource();
        var clock = new StrikingTimeProvider();
        var client = random.Client(clock);
        var updates = new List<GenerationUpdate>();
        try
        {
            await foreach (var update in new LearningItemGenerator(client, Options(random), timeProvider: clock).GenerateStreamingAsync(random.Request, cancellationToken: source.Token))
            {
                updates.Add(update);
                if (updates.Count > moment)
                {
                    await source.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            return (updates, client, true);
        }

        return (updates, client, updates.Count > moment);
    }

    private static async Task<FaultyChatClient> LeaveAsync(RandomRun random, int moment)
    {
        var clock = new StrikingTimeProvider();
        var client = random.Client(clock);
        var read = 0;
        await foreach (var _ in new LearningItemGenerator(client, Options(random), timeProvider: clock).GenerateStreamingAsync(random.Request))
        {
            if (++read > moment)
            {
                break;
            }
        }

        return client;
    }
}
