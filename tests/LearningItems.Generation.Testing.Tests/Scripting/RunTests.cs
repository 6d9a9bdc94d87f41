using System.Net;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing.Tests.Scripting;

/// <summary>Runs of the library over a script: what the library makes of each fault, told by what it asked.</summary>
public class RunTests
{
    private readonly InstantTimeProvider _time = new();

    [Fact]
    public async Task WordThatAReplyForgets_IsAskedForAlone()
    {
        using var client = new ScriptedChatClient().Enqueue(ScriptedReply.RightItemsExcept("zut")).Enqueue(ScriptedReply.RightItems());

        var result = await RunAsync(client, "merci", "zut", "pain");

        Assert.True(result.IsComplete);
        Assert.Equal(["merci", "zut", "pain"], client.Requests[0].Words);
        Assert.Equal(["zut"], client.Requests[1].Words);
    }

    [Fact]
    public async Task RateLimit_IsWaitedForAsLongAsItAsks()
    {
        using var client = new ScriptedChatClient().Enqueue(ScriptedReply.HttpError(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(42))).Otherwise(ScriptedReply.RightItems());

        var result = await RunAsync(client, "merci");

        Assert.True(result.IsComplete);
        Assert.Contains(TimeSpan.FromSeconds(42), _time.Waits);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task StatusThatEndsARun_IsUnderstoodByTheLibraryItself(HttpStatusCode status)
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.HttpError(status));

        var result = await RunAsync(client, "merci");

        Assert.Equal(status, Assert.IsType<ScriptedHttpException>(Assert.Single(result.Failures).Exception).StatusCode);
        Assert.Single(client.Requests);
    }

    [Fact]
    public async Task StreamThatBreaks_KeepsWhatCameAndAsksForTheRest()
    {
        const string merci = """{"items":[{"row":1,"word":"merci","definition":"thank you; at any time","examples":["Merci beaucoup.","Non, merci.","Merci !"],"gender":null,"plural":null},""";
        using var client = new ScriptedChatClient().Enqueue(ScriptedReply.Chunks(merci, """{"row":2,"wo""", """rd":"pain" """).BreakingAfter(2)).Otherwise(ScriptedReply.RightItems());

        var result = await RunAsync(client, "merci", "pain");

        Assert.Equal(["thank you; at any time", "gloss of pain (“pain”, vocab)"], result.Items.Select(item => item.Item.Definition));
        Assert.Equal(["pain"], client.Requests[1].Words);
    }

    [Fact]
    public async Task Refusal_IsTheSourcesOutcome()
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.Text(string.Empty).WithFinishReason(ChatFinishReason.ContentFilter));

        var result = await RunAsync(client, "merci");

        Assert.Equal(SourceOutcome.Refused, Assert.Single(result.Ledger.Entries).Outcome);
    }

    [Fact]
    public async Task UsageAndModel_AreInTheReport()
    {
        using var client = new ScriptedChatClient().Enqueue(ScriptedReply.RightItems().WithUsage(100, 20).WithModelId("some-model"));

        var report = (await RunAsync(client, "merci")).Report;

        Assert.Equal((100, 20, "some-model"), (report.Totals.InputTokens, report.Totals.OutputTokens, report.Model));
    }

    [Theory]
    [InlineData(429, 42, ChatFailureKind.RateLimited)]
    [InlineData(503, 42, ChatFailureKind.Transient)]
    [InlineData(408, 42, ChatFailureKind.Transient)]
    [InlineData(401, 42, null)]
    [InlineData(429, null, null)]
    public void Classify_UnderstandsStatusesThatAskForAWait(int status, int? seconds, ChatFailureKind? kind)
    {
        var wait = seconds is { } given ? TimeSpan.FromSeconds(given) : (TimeSpan?)null;

        Assert.Equal(kind is { } known ? new ChatFailure(known, wait) : null, ScriptedFailures.Classify(new ScriptedHttpException((HttpStatusCode)status, wait)));
    }

    private Task<GenerationResult> RunAsync(ScriptedChatClient client, params string[] words) =>
        new LearningItemGenerator(client, new LearningItemGenerationOptions().AddScriptedFailures(), timeProvider: _time).GenerateAsync(Courses.French(words));
}
