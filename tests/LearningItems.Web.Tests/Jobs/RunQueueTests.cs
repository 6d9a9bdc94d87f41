using System.Net;
using LearningItems.Web.Tests.Serving;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Web.Tests.Jobs;

/// <summary>So many runs at once; the others know their place, and each ends as its person says.</summary>
public sealed class RunQueueTests
{
    private const string Words = "mot,meaning\nmerci,thank you\n";

    [Fact]
    public async Task Runs_wait_in_their_order_and_move_up_where_one_leaves()
    {
        using var model = new HeldModel();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<IChatClient>(model), "MaxRuns=1", "MaxWaitingRuns=2");
        using var visitor = server.Visit();
        var lists = new List<string>();
        for (var count = 0; count < 4; count++)
        {
            lists.Add(await visitor.ListAsync(Words));
        }

        foreach (var list in lists.Take(3))
        {
            Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/start"));
        }

        using var full = await visitor.PostAsync($"{lists[3]}/start");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (full.StatusCode, full.Headers.RetryAfter is not null));
        Assert.Equal([null, 1, 2], await PositionsAsync(visitor, lists));
        Assert.Equal(HttpStatusCode.Conflict, await visitor.PressAsync($"{lists[0]}/start"));
        Assert.Equal(HttpStatusCode.Conflict, await visitor.PressAsync($"{lists[1]}/forget"));

        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{lists[1]}/cancel"));
        Assert.Equal([null, null, 1], await PositionsAsync(visitor, lists));
        Assert.Equal("cancelled", await visitor.StateAsync(lists[1]));

        model.Release();
        await visitor.WatchAsync(lists[0]);
        await visitor.WatchAsync(lists[2]);
        Assert.Equal(("finished", "finished"), (await visitor.StateAsync(lists[0]), await visitor.StateAsync(lists[2])));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_ends_and_may_be_begun_again()
    {
        using var model = new HeldModel();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<IChatClient>(model));
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);
        await visitor.PressAsync($"{list}/start");
        await model.Asked;

        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/cancel"));
        Assert.Equal("cancelled", (await visitor.WatchAsync(list))[^1].Data.GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.Conflict, await visitor.PressAsync($"{list}/cancel"));
        using var deck = await visitor.Http.GetAsync($"{list}/deck.apkg");
        Assert.Equal(HttpStatusCode.Conflict, deck.StatusCode);

        model.Release();
        await visitor.RunAsync(list);
        Assert.Equal("finished", await visitor.StateAsync(list));
        Assert.Empty(server.Log.Faults);
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_runs()
    {
        using var model = new HeldModel();
        var server = await WebServer.StartAsync(services => services.AddSingleton<IChatClient>(model));
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);
        await visitor.PressAsync($"{list}/start");
        await model.Asked;

        await server.DisposeAsync();

        Assert.Empty(server.Log.Faults);
    }

    private static async Task<IReadOnlyList<int?>> PositionsAsync(Visitor visitor, IEnumerable<string> lists)
    {
        var positions = new List<int?>();
        foreach (var list in lists.Take(3))
        {
            var standing = (await visitor.StandingAsync(list)).GetProperty("standing");
            positions.Add(standing.TryGetProperty("position", out var position) ? position.GetInt32() : null);
        }

        return positions;
    }
}
