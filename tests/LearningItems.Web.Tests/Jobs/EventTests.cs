using System.Net;
using LearningItems.Web.Jobs;
using LearningItems.Web.Tests.Serving;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Web.Tests.Jobs;

/// <summary>Who watches may leave and come back; what is kept for that is bounded.</summary>
public sealed class EventTests
{
    private static readonly string Words = "mot,meaning\n" + string.Concat(Enumerable.Range(0, 60).Select(number => $"mot{(char)('a' + (number / 26))}{(char)('a' + (number % 26))},a thing {number}\n"));

    [Fact]
    public async Task A_run_goes_on_without_its_watcher_who_comes_back_to_what_was_not_read()
    {
        using var model = new HeldModel();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<IChatClient>(model));
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);
        await visitor.PressAsync($"{list}/start");
        using (var left = await visitor.Http.GetAsync($"{list}/events", HttpCompletionOption.ResponseHeadersRead))
        {
            Assert.Equal("text/event-stream", left.Content.Headers.ContentType?.MediaType);
        }

        model.Release();
        var all = await visitor.WatchAsync(list);
        var rest = await visitor.WatchAsync(list, after: all[40].Id);
        var nothing = await visitor.WatchAsync(list, after: all[^1].Id);

        Assert.Equal(all.Skip(41).Select(told => told.Id), rest.Select(told => told.Id));
        Assert.Empty(nothing);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{list}/events");
        request.Headers.Add("Last-Event-ID", all[^1].Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var done = await visitor.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, done.StatusCode); // a browser does not come again
    }

    [Theory]
    [InlineData(3L)]
    [InlineData(999_999L)]
    [InlineData(null)]
    public async Task Who_missed_what_is_no_longer_kept_begins_with_how_the_run_stands(long? read)
    {
        await using var server = await WebServer.StartAsync(replace: null, "KeptEvents=10");
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);
        await visitor.RunAsync(list);

        var told = await visitor.WatchAsync(list, read);

        Assert.Equal(("snapshot", 60, 11), (told[0].Kind, told[0].Data.GetProperty("items").GetInt32(), told.Count));
    }

    [Fact]
    public async Task More_watchers_than_the_server_takes_are_told_to_come_later()
    {
        using var model = new HeldModel();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<IChatClient>(model), "MaxWatchers=1");
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);
        await visitor.PressAsync($"{list}/start");

        using var first = await visitor.Http.GetAsync($"{list}/events", HttpCompletionOption.ResponseHeadersRead);
        using var second = await visitor.Http.GetAsync($"{list}/events", HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        Assert.NotNull(second.Headers.RetryAfter);
        model.Release();
    }

    [Fact]
    public void Events_are_kept_up_to_a_number_and_up_to_a_length()
    {
        var (many, long_) = (new JobEvents(most: 5), new JobEvents(most: 1_000));
        for (var count = 0; count < 100; count++)
        {
            many.Tell(JobEvents.Update, "{}");
            long_.Tell(JobEvents.Update, new string('x', 100_000));
        }

        Assert.Equal([96, 97, 98, 99, 100], many.After(null, 1_000).Events.Select(told => told.Id));
        Assert.InRange(All(long_).Sum(told => told.Data.Length), 100_000, 600_000);
    }

    // Who stops reading holds what it took.
    [Fact]
    public void Of_long_events_few_are_taken_at_once_and_one_however_long_it_is()
    {
        var events = new JobEvents(most: 100);
        foreach (var length in new[] { 30_000, 30_000, 30_000, 200_000, 10 })
        {
            events.Tell(JobEvents.Update, new string('x', length));
        }

        Assert.Equal([1, 2], events.After(0, 100).Events.Select(told => told.Id));
        Assert.Equal([3], events.After(2, 100).Events.Select(told => told.Id));
        Assert.Equal([4], events.After(3, 100).Events.Select(told => told.Id));
        Assert.Equal([5], events.After(4, 100).Events.Select(told => told.Id));
    }

    private static IEnumerable<JobEvent> All(JobEvents events)
    {
        for (var batch = events.After(null, 1_000); batch.Events.Count > 0; batch = events.After(batch.Events[^1].Id, 1_000))
        {
            foreach (var told in batch.Events)
            {
                yield return told;
            }
        }
    }
}
