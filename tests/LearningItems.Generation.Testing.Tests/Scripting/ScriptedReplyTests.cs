using System.Net;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing.Tests.Scripting;

/// <summary>What a reply brings, whole and as a stream.</summary>
public class ScriptedReplyTests
{
    [Fact]
    public async Task Chunks_ComeOneByOneAndAreOneTextAsAWhole()
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.Chunks("mer", "ci").WithUsage(12, 3).WithFinishReason(ChatFinishReason.Length).WithModelId("m"));

        var whole = await client.GetResponseAsync("?");
        var updates = await client.GetStreamingResponseAsync("?").ToListAsync();

        Assert.Equal(["mer", "ci", string.Empty], updates.Select(update => update.Text));
        Assert.All([whole, updates.ToChatResponse()], response =>
        {
            Assert.Equal(("merci", "m"), (response.Text, response.ModelId));
            Assert.Equal(ChatFinishReason.Length, response.FinishReason);
            Assert.Equal((12, 3, 15), (response.Usage!.InputTokenCount, response.Usage.OutputTokenCount, response.Usage.TotalTokenCount));
        });
        Assert.Equal([false, true], client.Requests.Select(request => request.IsStreaming));
    }

    [Fact]
    public async Task ReplyWithoutMore_IsFinishedAndSaysNothingOfUsageAndModel()
    {
        using var client = new ScriptedChatClient().Enqueue("merci");

        var response = await client.GetResponseAsync("?");

        Assert.Equal((ChatFinishReason.Stop, null, null), (response.FinishReason, response.Usage, response.ModelId));
    }

    [Fact]
    public async Task From_AnswersWhatWasAsked()
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.From(request => $"{request.Number} {request.Text}"));

        Assert.Equal("1 tea?", (await client.GetResponseAsync("tea?")).Text);
    }

    [Fact]
    public async Task BrokenStream_BringsSoManyChunksAndThrows()
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.Chunks("a", "b", "c").BreakingAfter(2));
        var read = new List<string>();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var update in client.GetStreamingResponseAsync("?"))
            {
                read.Add(update.Text);
            }
        });
        await Assert.ThrowsAsync<IOException>(() => client.GetResponseAsync("?"));

        Assert.Equal(["a", "b"], read);
    }

    [Fact]
    public async Task Failure_ThrowsTheException()
    {
        var exception = new TimeZoneNotFoundException();
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.Failure(exception));

        Assert.Same(exception, await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => client.GetResponseAsync("?")));
        Assert.Same(exception, await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => client.GetStreamingResponseAsync("?").ToListAsync().AsTask()));
    }

    [Fact]
    public async Task HttpError_TellsStatusAndWait()
    {
        using var client = new ScriptedChatClient().Enqueue(ScriptedReply.HttpError(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(20)));

        var exception = await Assert.ThrowsAsync<ScriptedHttpException>(() => client.GetResponseAsync("?"));

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(20)), (exception.StatusCode, exception.RetryAfter));
    }

    [Fact]
    public async Task Delay_IsWaitedForOnTheClientsClock()
    {
        var time = new InstantTimeProvider();
        using var client = new ScriptedChatClient(time).Otherwise(ScriptedReply.Text("late").After(TimeSpan.FromSeconds(30)));

        Assert.Equal("late", (await client.GetResponseAsync("?")).Text);
        Assert.Equal("late", (await client.GetStreamingResponseAsync("?").ToListAsync()).ToChatResponse().Text);

        Assert.Equal([TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30)], time.Waits);
    }

    [Fact]
    public async Task Cancelled_DoesNotReply()
    {
        using var client = new ScriptedChatClient(new InstantTimeProvider()).Otherwise(ScriptedReply.Text("late").After(TimeSpan.FromHours(1)));
        using var cancellation = new CancellationTokenSource();
        var reply = client.GetResponseAsync("?", cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reply);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetStreamingResponseAsync("?", cancellationToken: cancellation.Token).ToListAsync().AsTask());
    }

    [Fact]
    public void NegativeDelayOrNumberOfChunks_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ScriptedReply.Text("?").After(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScriptedReply.Text("?").BreakingAfter(-1));
    }
}
