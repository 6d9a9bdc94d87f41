using System.Net;
using LearningItems.Generation;
using LearningItems.Generation.Testing;
using LearningItems.Web.Tests.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Web.Tests.Jobs;

/// <summary>What a person decides reaches the next run and the deck.</summary>
public sealed class ReviewTests
{
    private const string Words = "mot,meaning\nmerci,thank you\npain,bread\n";

    [Fact]
    public async Task Items_that_are_asked_for_again_are_the_request_of_the_next_run()
    {
        var generator = new StubLearningItemGenerator();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<ILearningItemGenerator>(generator));
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);
        Assert.Equal(HttpStatusCode.Conflict, await visitor.PressAsync($"{list}/anew"));
        await visitor.RunAsync(list);
        var item = (await visitor.ItemsAsync(list))[0];

        await visitor.PressAsync($"{list}/review/{item.Id}", new Dictionary<string, string> { ["decision"] = "ask_again", ["comment"] = "shorter, please" });
        Assert.Contains("Make these anew: 1", await visitor.Http.GetStringAsync($"{list}/review"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/anew"));
        await visitor.WatchAsync(list);

        var again = Assert.Single(generator.Requests[^1].Reviewed!.AskedAgain);
        Assert.Equal((item.Id, "shorter, please"), (again.Item.Item.Id, again.Comment));
        Assert.Single(generator.Requests[^1].Reviewed!.Items);
        Assert.Equal("finished", await visitor.StateAsync(list));
    }

    [Theory]
    [InlineData("decision", "burn", HttpStatusCode.BadRequest)]
    [InlineData("definition", "", HttpStatusCode.BadRequest)]
    [InlineData("definition", "long", HttpStatusCode.BadRequest)]
    public async Task A_decision_that_cannot_be_is_refused(string field, string value, HttpStatusCode expected)
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);
        await visitor.RunAsync(list);
        var item = (await visitor.ItemsAsync(list))[0];
        var form = new Dictionary<string, string> { ["decision"] = "edit", ["definition"] = "good", [field] = value == "long" ? new string('x', 1_001) : value };

        Assert.Equal(expected, await visitor.PressAsync($"{list}/review/{item.Id}", form));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.PressAsync($"{list}/review/{Guid.Empty}", new Dictionary<string, string> { ["decision"] = "accept" }));
    }
}
