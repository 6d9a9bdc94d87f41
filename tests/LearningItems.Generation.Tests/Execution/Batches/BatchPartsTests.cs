using LearningItems.Generation.Execution;
using LearningItems.Generation.Journal;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>How calls are shared out to batches, written down and read again, and when it is worth to look at batches.</summary>
public class BatchPartsTests
{
    private static readonly GenerationRequest Request = Sources.Request(Sources.Words(1_000), LearningItemCategory.Vocab);

    private static readonly CategoryWork Work = Prepared.Work(Request, LearningItemCategory.Vocab);

    [Fact]
    public void Calls_fill_a_batch_to_its_last_byte()
    {
        var parts = new BatchParts(new BatchLimits(50, 200)).Of(Enumerable.Range(1, 5).Select(number => Measured(number, rows: 1, bytes: 100)));

        Assert.Equal([2, 2, 1], parts.Select(part => part.Count));
    }

    // Our journals take lines of 16 MB.
    [Fact]
    public void No_batch_is_longer_than_a_line_that_a_journal_can_read()
    {
        var parts = new BatchParts(new BatchLimits(50_000, 200_000_000)).Of(Enumerable.Range(1, 100).Select(number => Measured(number, rows: 1_000, bytes: 100))).ToList();

        Assert.Equal(Enumerable.Range(1, 100), parts.SelectMany(part => part).Select(call => call.Call.Number));
        Assert.All(parts, part => Assert.InRange(part.Sum(call => call.JournalBytes), 1, 8_000_000));
    }

    [Fact]
    public void Call_that_is_read_again_is_the_follow_up_it_was_with_the_room_it_had()
    {
        var options = new LearningItemGenerationOptions();
        var prepared = PreparedRequest.Prepare(Request, new StrategySet([]), options);
        var calls = new BatchedCalls(prepared.ToRun(), prepared.Keys(new RunModel(options, null), null));
        var ask = Work.Ask([.. Work.Accountable.Take(3)]) with { Round = 2, OutputFactor = 16 };

        var read = calls.Read(calls.Write(new Call(7, [ask], 100, new TokenRange(10, 20), 512) { IsFollowUp = true }, "id", "hash"), number: 9)!;

        Assert.Equal((9, true, 512), (read.Number, read.IsFollowUp, read.MaxOutputTokens));
        Assert.Equal((2, 16, 3), (read.Asks[0].Round, read.Asks[0].OutputFactor, read.Asks[0].Sources.Count));
    }

    [Fact]
    public void Of_several_batches_the_one_that_may_end_first_says_when_to_look()
    {
        var now = DateTimeOffset.UnixEpoch.AddDays(1);

        Assert.Equal(now.AddMinutes(2), LookAgain.At([Open(now.AddHours(-5)), Open(now.AddMinutes(-8))], now));
    }

    private static MeasuredCall Measured(int number, int rows, long bytes) =>
        new(new Call(number, [Work.Ask([.. Work.Accountable.Take(rows)])], 100, new TokenRange(10, 20), 512), "hash", bytes, Model: null);

    private static OpenBatch Open(DateTimeOffset at) => new(new JournaledBatch { Key = $"{at:O}", At = at, Requests = [] }) { Id = "batch" };
}
