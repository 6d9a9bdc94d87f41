using LearningItems.Generation.Execution;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>Which call leaves next, and that none of the sources that wait is forgotten on the way.</summary>
public class CallQueueTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Fact]
    public void Source_that_finds_no_room_in_a_call_of_the_plan_is_asked_for_afterwards()
    {
        var run = Prepared.Of(Sources.Request(Sources.Words(60), Vocab));
        var queue = new CallQueue(run, new LearningItemGenerationOptions { MaxInputTokens = run.Calls[0].InputTokens });
        var first = queue.Next(idle: 1)!;
        queue.AskAgain(Vocab, Waiting(first.Sources[0]));

        var second = queue.Next(idle: 1)!;
        Assert.Same(second, Assert.Single(queue.Fit(second)));
        End(queue, [first, second, .. Planned(queue)]);

        Assert.Equal([first.Sources[0]], queue.Next(idle: 1)!.Sources);
    }

    [Fact]
    public void Source_that_goes_along_brings_the_room_it_is_to_have()
    {
        var (run, queue) = Queue(60);
        var first = queue.Next(idle: 1)!;
        queue.AskAgain(Vocab, Waiting(first.Sources[0]) with { OutputFactor = 4 });

        var joined = Assert.Single(queue.Fit(queue.Next(idle: 1)!));

        Assert.Contains(first.Sources[0], joined.Sources);
        Assert.InRange(joined.MaxOutputTokens, 2 * run.Calls[1].MaxOutputTokens, int.MaxValue);
    }

    // They go along with the calls of the plan, which costs no prompt.
    [Fact]
    public void Sources_that_wait_get_no_call_of_their_own_while_calls_of_the_plan_are_to_leave()
    {
        var (run, queue) = Queue(480);
        var first = queue.Next(idle: 10)!;
        first.Sources.Take(6).ToList().ForEach(source => queue.AskAgain(Vocab, Waiting(source)));

        Assert.Same(run.Calls[1], queue.Next(idle: 9));
    }

    [Fact]
    public void Follow_up_waits_for_every_part_of_a_call_that_was_split_and_then_leaves()
    {
        var run = PreparedRequest.Prepare(Sources.Request(Sources.Words(40), Vocab), new StrategySet([]), new LearningItemGenerationOptions(), concurrency: 1).ToRun();
        var queue = new CallQueue(run, new LearningItemGenerationOptions());
        queue.Learned.Note(Vocab, outputTokens: 40 * 400, items: 40);
        var parts = queue.Fit(queue.Next(idle: 1)!);
        Assert.Equal(2, parts.Count);
        queue.AskAgain(Vocab, Waiting(parts[0].Sources[0]));

        End(queue, [parts[0], .. Planned(queue).Except([parts[1]])]);
        Assert.Null(queue.Next(idle: 1));

        queue.Ended(parts[1]);
        Assert.Equal([parts[0].Sources[0]], queue.Next(idle: 1)!.Sources);
    }

    [Fact]
    public void Odd_number_of_sources_is_asked_for_in_two_halves_all_the_same()
    {
        var (run, queue) = Queue(60);
        var ask = run.Calls[0].Asks[0];
        var rows = ask.Sources.Take(7).Select(Waiting).ToList();

        queue.Split(ask, rows);

        Assert.Equal([4, 3], [queue.Next(idle: 1)!.Sources.Count, queue.Next(idle: 1)!.Sources.Count]);
        Assert.Same(run.Calls[0], queue.Next(idle: 1));
    }

    [Fact]
    public void Halves_keep_the_room_that_the_whole_had()
    {
        var (run, queue) = Queue(60);
        var ask = run.Calls[0].Asks[0];

        queue.Split(ask.WithRoom(), [.. ask.Sources.Take(2).Select(Waiting)]);

        Assert.Equal(4, Assert.Single(queue.Next(idle: 1)!.Asks).OutputFactor);
    }

    private static (PreparedRun Run, CallQueue Queue) Queue(int words)
    {
        var run = Prepared.Of(Sources.Request(Sources.Words(words), Vocab));
        return (run, new CallQueue(run, new LearningItemGenerationOptions()));
    }

    private static PooledSource Waiting(Source source) => new(source, Rejection: null, Fault: null);

    private static List<Call> Planned(CallQueue queue)
    {
        var planned = new List<Call>();
        while (queue.Next(idle: 1) is { } next)
        {
            planned.Add(next);
        }

        return planned;
    }

    private static void End(CallQueue queue, IEnumerable<Call> calls)
    {
        foreach (var call in calls)
        {
            queue.Ended(call);
        }
    }
}
