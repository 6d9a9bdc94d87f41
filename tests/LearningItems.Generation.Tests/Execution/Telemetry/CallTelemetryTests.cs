using System.Net;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Telemetry;

/// <summary>How each call ended, how often it was sent and how long it took, as its span and the instruments tell it alike.</summary>
public class CallTelemetryTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly LearningItemCategory Idiom = LearningItemCategory.Idiom;
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("answered")]
    [InlineData("cut")]
    [InlineData("refused")]
    [InlineData("failed")]
    public async Task Call_tells_how_it_ended(string outcome)
    {
        using var listener = new Listener("ended " + outcome);
        using var client = Client("ended " + outcome, (call, _) => outcome == "failed" ? throw new IOException("gone") : Task.FromResult(outcome switch
        {
            "cut" => Ended(ModelReplies.Good(call)[..^1], ChatFinishReason.Length),
            "refused" => Ended(string.Empty, ChatFinishReason.ContentFilter),
            _ => FakeChatClient.Reply(ModelReplies.Good(call)),
        }));

        await Generator(client).GenerateAsync(Request(Vocab));

        AssertFirstCall(listener, Vocab, outcome);
    }

    [Fact]
    public async Task Call_that_is_cancelled_tells_so()
    {
        using var listener = new Listener("cancelled");
        using var cancellation = new CancellationTokenSource();
        using var client = Client("cancelled", async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();
            return FakeChatClient.Reply(string.Empty);
        });

        await Assert.ThrowsAsync<GenerationCanceledException>(() => Generator(client).GenerateAsync(Request(Vocab), cancellationToken: cancellation.Token));

        AssertFirstCall(listener, Vocab, "cancelled");
    }

    // One waits for its next attempt while another finds the key refused.
    [Fact]
    public async Task Call_that_is_halted_with_its_run_tells_so()
    {
        using var listener = new Listener("halted");
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var client = Client("halted", async (call, token) =>
        {
            if (call.Category == "vocab")
            {
                throw new IOException("gone");
            }

            await waits.Task.WaitAsync(AtOnce, token);
            throw new HttpRequestException("no", null, HttpStatusCode.Unauthorized);
        });
        var generator = new LearningItemGenerator(client, timeProvider: new VirtualTimeProvider());

        await foreach (var update in generator.GenerateStreamingAsync(Request(Vocab, Idiom)))
        {
            if (update is CallRetrying)
            {
                waits.SetResult();
            }
        }

        AssertFirstCall(listener, Vocab, "halted");
        AssertFirstCall(listener, Idiom, "failed");
    }

    [Fact]
    public async Task Every_attempt_is_counted_and_a_call_once()
    {
        using var listener = new Listener("attempts");
        var attempts = 0;
        using var client = Client("attempts", (call, _) => ++attempts < 3 ? throw new IOException("gone") : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));

        await Generator(client, retries: 3).GenerateAsync(Request(Vocab));

        Assert.Equal(3, Assert.Single(Calls(listener)).GetTagItem("learning_items.call.attempts"));
        Assert.Equal((3, 1), (Sum(listener, "learning_items.attempts"), Sum(listener, "learning_items.calls")));
    }

    [Fact]
    public async Task Call_that_asks_again_is_told_from_one_that_was_planned()
    {
        using var listener = new Listener("again");
        var calls = 0;
        using var client = Client("again", (call, _) => Task.FromResult(FakeChatClient.Reply(++calls == 1 ? ModelReplies.Items([ModelReplies.OnePerSource(1, call.Rows[0])]) : ModelReplies.Good(call))));

        await Generator(client).GenerateAsync(Request(Vocab));

        Assert.Equal(
            [(1, false, 3), (2, true, 2)],
            Calls(listener).Select(span => ((int)span.GetTagItem("learning_items.call.number")!, (bool)span.GetTagItem("learning_items.call.follow_up")!, (int)span.GetTagItem("learning_items.source.count")!)).Order());
    }

    // Seventeen seconds pass, on the run's own clock: those the provider asked for before the second attempt.
    [Fact]
    public async Task Durations_are_those_of_the_runs_clock_waits_included()
    {
        using var listener = new Listener("durations");
        var attempts = 0;
        using var client = Client("durations", (call, _) => ++attempts == 1 ? throw new IOException("gone") : Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))));
        var options = new LearningItemGenerationOptions { ClassifyFailure = _ => new ChatFailure(ChatFailureKind.Transient, TimeSpan.FromSeconds(17)) };

        await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(Request(Vocab));

        Assert.Equal(17, Assert.Single(listener.Measured, measured => measured.Name == "learning_items.call.duration").Value);
        Assert.Equal(17, Assert.Single(listener.Measured, measured => measured.Name == "learning_items.time_to_first_item").Value);
        var run = Assert.Single(listener.Spans, span => span.OperationName == "learning_items.run");
        var category = Assert.Single(listener.Spans, span => span.OperationName == "learning_items.category");
        Assert.Equal(run.StartTimeUtc.AddSeconds(17), category.StartTimeUtc + category.Duration);
    }

    private static void AssertFirstCall(Listener listener, LearningItemCategory category, string outcome)
    {
        var span = Assert.Single(Calls(listener), span => Equals(span.GetTagItem("learning_items.category"), category.Value) && span.GetTagItem("learning_items.call.follow_up") is false);
        Assert.Equal(outcome, span.GetTagItem("learning_items.outcome"));
        Assert.Contains(listener.Measured, measured => measured.Name == "learning_items.calls" && Is(measured, category, outcome));
        Assert.Contains(listener.Measured, measured => measured.Name == "learning_items.call.duration" && Is(measured, category, outcome));
    }

    private static bool Is(Listener.Measurement measured, LearningItemCategory category, string outcome) =>
        Equals(measured.Tags["learning_items.category"], category.Value) && Equals(measured.Tags["learning_items.outcome"], outcome);

    private static IEnumerable<System.Diagnostics.Activity> Calls(Listener listener) => listener.Spans.Where(span => span.OperationName == "learning_items.call");

    private static double Sum(Listener listener, string name) => listener.Measured.Where(measured => measured.Name == name).Sum(measured => measured.Value);

    private static ChatResponse Ended(string text, ChatFinishReason reason)
    {
        var reply = FakeChatClient.Reply(text);
        reply.FinishReason = reason;
        return reply;
    }

    private static GenerationRequest Request(params LearningItemCategory[] categories) => Sources.Request(Sources.Words(3), categories);

    private static FakeChatClient Client(string provider, Func<SentCall, CancellationToken, Task<ChatResponse>> answer) => new(answer) { Metadata = new ChatClientMetadata(provider, null, "fake-model") };

    private static LearningItemGenerator Generator(FakeChatClient client, int retries = 0) =>
        new(client, new LearningItemGenerationOptions { MaxRetries = retries }, timeProvider: new InstantTimeProvider());
}
