using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing.Tests.Scripting;

/// <summary>Which reply a request gets.</summary>
public class ScriptTests
{
    [Fact]
    public async Task Requests_GetTheEnqueuedRepliesInOrder()
    {
        using var client = new ScriptedChatClient().Enqueue("one").Enqueue("two");

        Assert.Equal(2, client.RemainingReplies);
        Assert.Equal("one", (await client.GetResponseAsync("?")).Text);
        Assert.Equal(1, client.RemainingReplies);
        Assert.Equal("two", (await client.GetResponseAsync("?")).Text);
        Assert.Equal(0, client.RemainingReplies);
    }

    [Fact]
    public async Task ConditionThatIsTrue_GoesBeforeTheLineAndRepeatsItsLastReply()
    {
        using var client = new ScriptedChatClient()
            .Enqueue("in line")
            .When(request => request.Text.Contains("tea", StringComparison.Ordinal), ScriptedReply.Text("tea once"), ScriptedReply.Text("tea again"))
            .When(_ => true, ScriptedReply.Text("too late for tea"));

        Assert.Equal(["tea once", "tea again", "tea again"], [(await client.GetResponseAsync("tea")).Text, (await client.GetResponseAsync("tea")).Text, (await client.GetResponseAsync("tea")).Text]);
        Assert.Equal("too late for tea", (await client.GetResponseAsync("coffee")).Text);
        Assert.Equal(1, client.RemainingReplies);
    }

    [Fact]
    public async Task Otherwise_IsForRequestsThatNothingElseIsScriptedFor()
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.Text("again")).Enqueue("first");

        Assert.Equal(["first", "again", "again"], [(await client.GetResponseAsync("?")).Text, (await client.GetResponseAsync("?")).Text, (await client.GetResponseAsync("?")).Text]);
    }

    [Fact]
    public async Task ScriptThatRunsOut_SaysHowManyRepliesItHadAndWhatWasAsked()
    {
        using var client = new ScriptedChatClient().Enqueue("one").Enqueue("two");
        await client.GetResponseAsync("?");
        await client.GetResponseAsync("?");

        var exception = await Assert.ThrowsAsync<ScriptExhaustedException>(() => client.GetResponseAsync("?"));

        Assert.Equal((2, 3), (exception.ScriptedReplies, exception.Request.Number));
        Assert.StartsWith("The script has run out: 2 replies were scripted, and then came request 3", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, client.Requests.Count);
    }

    [Fact]
    public async Task ScriptThatRunsOutInARun_EndsItAtOnceAndIsItsFailure()
    {
        using var client = new ScriptedChatClient().Enqueue(ScriptedReply.RightItemsExcept("zut"));

        var result = await new LearningItemGenerator(client).GenerateAsync(Courses.French("merci", "zut"));

        var failure = Assert.IsType<ScriptExhaustedException>(Assert.Single(result.Failures).Exception);
        Assert.Contains("1 reply was scripted, and then came request 2: vocab for zut.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(2, client.Requests.Count);
        Assert.Equal("merci", Assert.Single(result.Items).Item.TargetItem);
    }

    [Fact]
    public async Task ManyRequestsAtOnce_GetEachReplyOnceAndAreAllRecorded()
    {
        const int count = 200;
        using var client = new ScriptedChatClient();
        foreach (var number in Enumerable.Range(1, count))
        {
            client.Enqueue($"{number}");
        }

        var replies = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(() => client.GetResponseAsync("?"))));

        Assert.Equal(count, replies.Select(reply => reply.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enumerable.Range(1, count), client.Requests.Select(request => request.Number));
    }

    [Fact]
    public void ScriptWithoutAReply_IsRefused()
    {
        using var client = new ScriptedChatClient();

        Assert.Throws<ArgumentException>(() => client.When(_ => true));
        Assert.Throws<ArgumentNullException>(() => client.When(_ => true, ScriptedReply.Text("?"), null!));
        Assert.Throws<ArgumentNullException>(() => client.Enqueue((ScriptedReply)null!));
        Assert.Throws<ArgumentNullException>(() => client.Otherwise(null!));
        Assert.Throws<ArgumentNullException>(() => client.Enqueue((string)null!));
    }

    [Fact]
    public void GetService_GivesItselfAndNothingElse()
    {
        using var client = new ScriptedChatClient();

        Assert.Same(client, client.GetService<ScriptedChatClient>());
        Assert.Same(client, client.GetService<IChatClient>());
        Assert.Null(client.GetService<ScriptedChatClient>("key"));
        Assert.Null(client.GetService<StandInChatClient>());
    }
}
