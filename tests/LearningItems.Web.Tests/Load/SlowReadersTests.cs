using System.Net;
using LearningItems.Generation;
using LearningItems.Generation.Testing;
using LearningItems.Web.Jobs;
using LearningItems.Web.Tests.Serving;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace LearningItems.Web.Tests.Load;

/// <summary>Who reads slowly, or not at all, holds neither memory nor the run; who leaves in the middle of a download leaves nothing behind.</summary>
[Collection(nameof(Alone))]
public sealed class SlowReadersTests(ITestOutputHelper output)
{
    private const int Megabyte = 1024 * 1024;
    private const int Readers = 50;
    private const int Items = 2_000;

    // The buffers of fifty connections, both ends, and the events that are kept.
    private const long MostHeld = 24 * Megabyte;

    [Fact]
    public async Task Readers_that_do_not_read_hold_neither_the_run_nor_its_events()
    {
        using var unobserved = new Unobserved();

        // What a run of long texts tells: many times of what connections and events may hold.
        await using var server = await WebServer.StartAsync(replace: null);
        using var visitor = server.Visit();
        var list = await visitor.ListAsync("mot,meaning\nmerci,thank you\n");
        var job = server.Get<JobStore>().Get(list.Split('/')[^1]);
        var before = Unobserved.Held();
        var readers = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => visitor.Http.GetAsync($"{list}/events", HttpCompletionOption.ResponseHeadersRead)));
        var text = new string('x', 50_000);

        for (var told = 0; told < 4_000; told++)
        {
            job.Events.Tell(JobEvents.Update, $"\"{told}{text}\"");
        }

        var held = Unobserved.Held() - before;
        output.WriteLine($"{Readers} readers that do not read, {4_000L * text.Length / Megabyte:N0} MB told: {held / 1024:N0} KB held");
        Assert.InRange(held, long.MinValue, MostHeld);

        job.Events.Close();
        var rest = await Task.WhenAll(readers.Select(reader => reader.Content.ReadAsStringAsync()));
        Assert.All(rest, stream => Assert.Contains("\"3999x", stream, StringComparison.Ordinal)); // who comes back to reading gets to the end
        foreach (var reader in readers)
        {
            reader.Dispose();
        }

        Assert.Empty(unobserved.Collect());
        Assert.Empty(server.Log.Faults);
    }

    [Fact]
    public async Task Downloads_that_are_left_leave_nothing_behind()
    {
        using var unobserved = new Unobserved();
        var items = Enumerable.Range(0, Items).Select(number => GeneratedItems.Of($"mot{number}").With(item => item with { Definition = new string('x', 500) })).ToArray();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<ILearningItemGenerator>(new StubLearningItemGenerator(GenerationResults.Of(items))));
        using var visitor = server.Visit();
        var list = await visitor.ListAsync("mot,meaning\nmerci,thank you\n");
        await visitor.RunAsync(list);
        var whole = await visitor.Http.GetByteArrayAsync($"{list}/deck.jsonl");
        Assert.InRange(whole.Length, Megabyte, 10 * Megabyte);
        var before = Unobserved.Held();

        for (var round = 0; round < 50; round++)
        {
            using var response = await visitor.Http.GetAsync($"{list}/deck.jsonl", HttpCompletionOption.ResponseHeadersRead);
            await using var stream = await response.Content.ReadAsStreamAsync();
            Assert.Equal((HttpStatusCode.OK, 100), (response.StatusCode, await stream.ReadAtLeastAsync(new byte[100], 100)));
        }

        var held = Unobserved.Held() - before;
        output.WriteLine($"50 downloads left: {held / 1024:N0} KB held");
        Assert.InRange(held, long.MinValue, MostHeld);
        Assert.Equal(whole, await visitor.Http.GetByteArrayAsync($"{list}/deck.jsonl"));
        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/forget"));
        Assert.Empty(unobserved.Collect());
        Assert.Empty(server.Log.Faults);
    }
}
