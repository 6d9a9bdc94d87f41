using System.Threading.Channels;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>While more than 16 MB wait for the reader of a run, replies are not read on, and no time-out runs.</summary>
public sealed class EventBacklogTests
{
    private static readonly PreparedRun Run = Prepared.Of(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

    [Fact]
    public async Task Who_tells_waits_until_the_reader_has_taken_enough()
    {
        var backlog = Full();

        var waiting = backlog.RoomAsync(CancellationToken.None);
        Assert.False(waiting.IsCompleted);
        backlog.Take(Draft());

        await waiting;
        Assert.False(backlog.IsFull);
        Assert.True(backlog.RoomAsync(CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_waits_is_let_go_when_the_run_ends()
    {
        using var stop = new CancellationTokenSource();
        var waiting = Full().RoomAsync(stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Reply_is_not_read_on_and_neither_time_out_runs_meanwhile()
    {
        var (clock, backlog, pieces) = (new VirtualTimeProvider(), Full(), 0);
        var client = new StreamChatClient((call, _) => PiecesAsync(call));
        var options = new LearningItemGenerationOptions();
        var environment = new RunEnvironment(client, options, new GenerationLimits(timeProvider: clock), new DraftInspector([], []), clock, () => 0, NullLogger.Instance);
        var attempt = new CallAttempt(environment, new BudgetMeter(budget: null, shared: null, prices: null), Channel.CreateUnbounded<CallEvent>().Writer, backlog);
        var prompt = Run.Prompts.Build(Run.Calls[0]);
        var call = new OutgoingCall(Run.Calls[0], prompt, new DraftIntake(Run, environment.Inspector, Run.Calls[0], prompt.Hash), new ChatOptions { ResponseFormat = prompt.ResponseFormat }, new CallMeter());

        var reading = attempt.AnswerAsync(call, CancellationToken.None);
        while (!backlog.HoldsBack)
        {
            await Task.Yield();
        }

        clock.Advance(options.CallTimeout + options.StallTimeout);
        Assert.Equal((1, false), (pieces, reading.IsCompleted));
        backlog.Take(Draft());

        var reply = await reading;
        Assert.Equal((3, null), (reply.Items, reply.BrokenBy));

        async IAsyncEnumerable<string> PiecesAsync(SentCall sent)
        {
            await Task.CompletedTask;
            var text = ModelReplies.Good(sent);
            pieces++;
            yield return text[..50];
            pieces++;
            yield return text[50..];
        }
    }

    private static EventBacklog Full()
    {
        var backlog = new EventBacklog();
        backlog.Add(Draft());
        return backlog;
    }

    private static DraftArrived Draft()
    {
        var ask = Run.Calls[0].Asks[0];
        var context = new DraftContext(new LearningItemDraft(), ask.Work.Strategy, Run.Course, []);
        return new DraftArrived(Run.Calls[0], new InspectedDraft(ask, context, [], Feature: null, [], Length: 3_000_000, new Provenance(Model: null, PromptHash: string.Empty)), default);
    }
}
