using System.Net;
using LearningItems.Web.Tests.Serving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Web.Tests.Jobs;

/// <summary>Lists and results are held for a while, and so many of them.</summary>
public sealed class HeldListsTests
{
    private const string Words = "mot,meaning\nmerci,thank you\n";

    [Fact]
    public async Task A_list_is_held_for_a_while_after_it_was_last_asked_for()
    {
        var time = new FakeTimeProvider();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<TimeProvider>(time), "Retention=01:00:00");
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);

        time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("read", await visitor.StateAsync(list));
        time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("read", await visitor.StateAsync(list));
        time.Advance(TimeSpan.FromMinutes(61));
        using var gone = await visitor.Http.GetAsync(list);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Where_there_is_no_room_a_list_that_was_only_looked_at_goes_and_a_result_stays()
    {
        var time = new FakeTimeProvider();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<TimeProvider>(time), "MaxJobs=2");
        using var visitor = server.Visit();
        var paid = await visitor.ListAsync(Words);
        await visitor.RunAsync(paid);
        time.Advance(TimeSpan.FromMinutes(1));
        var looked = await visitor.ListAsync(Words);
        time.Advance(TimeSpan.FromMinutes(1));

        var another = await visitor.ListAsync(Words);
        using var gone = await visitor.Http.GetAsync(looked);
        Assert.Equal((HttpStatusCode.NotFound, "finished"), (gone.StatusCode, await visitor.StateAsync(paid)));

        await visitor.RunAsync(another);
        using var full = await visitor.UploadAsync(Words);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (full.StatusCode, full.Headers.RetryAfter is not null));

        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{paid}/forget"));
        await visitor.ListAsync(Words);
    }
}
