using System.Net;
using System.Text.Json;
using LearningItems.Web.Tests.Serving;

namespace LearningItems.Web.Tests.Http;

/// <summary>From a list to a deck, by HTTP alone.</summary>
public sealed class WholeWayTests
{
    private const string Words = "mot,meaning\nmerci,thank you\npain,bread\nchat,cat\n";

    [Fact]
    public async Task A_list_is_read_run_reviewed_and_downloaded_as_it_was_reviewed()
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();

        var list = await visitor.ListAsync(Words);
        var read = await visitor.StandingAsync(list);
        Assert.Equal((3, "text", "gloss"), (read.GetProperty("words").GetInt32(), read.GetProperty("columns")[0].GetProperty("field").GetString(), read.GetProperty("columns")[1].GetProperty("field").GetString()));
        Assert.True(read.GetProperty("calls").GetInt32() > 0);

        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/start"));
        var told = await visitor.WatchAsync(list);
        Assert.Equal("snapshot", told[0].Kind);
        Assert.Equal("finished", told[^1].Data.GetProperty("state").GetString());
        Assert.Equal(["chat", "merci", "pain"], Targets(told).Order(StringComparer.Ordinal));

        var items = await visitor.ItemsAsync(list);
        var (first, second) = (items[0], items[1]);
        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/review/{first.Id}", new Dictionary<string, string> { ["decision"] = "reject" }));
        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/review/{second.Id}", new Dictionary<string, string> { ["decision"] = "edit", ["definition"] = "as a person says it" }));

        var reviewed = await visitor.ItemsAsync(list);
        Assert.Equal(items.Select(item => item.Id).Where(id => id != first.Id), reviewed.Select(item => item.Id));
        Assert.Equal("as a person says it", reviewed.Single(item => item.Id == second.Id).Definition);
        Assert.StartsWith("PK", await visitor.Http.GetStringAsync($"{list}/deck.apkg"), StringComparison.Ordinal); // a package is an archive
        var page = await visitor.Http.GetStringAsync($"{list}/report");
        Assert.Contains("as a person says it", page, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Id.ToString(), page, StringComparison.Ordinal);
        Assert.Empty(server.Log.Faults);
    }

    [Fact]
    public async Task A_list_of_which_the_columns_are_not_sure_comes_back_with_them_and_is_read_as_a_person_says()
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();

        using var refused = await visitor.UploadAsync("aa,chat,x1\nbb,chien,y2\n");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        Assert.Equal(["aa", "bb"], problem.RootElement.GetProperty("columns")[0].GetProperty("samples").EnumerateArray().Select(sample => sample.GetString()));
        var list = problem.RootElement.GetProperty("list").GetString()!;

        Assert.Equal(HttpStatusCode.Conflict, await visitor.PressAsync($"{list}/start"));
        Assert.Equal(HttpStatusCode.SeeOther, await visitor.PressAsync($"{list}/columns", new Dictionary<string, string> { ["column1"] = "-", ["column2"] = "text", ["column3"] = "gloss" }));
        Assert.Contains(">chien</td>", await visitor.Http.GetStringAsync(list), StringComparison.Ordinal);

        await visitor.RunAsync(list);
        Assert.Equal(HttpStatusCode.Conflict, await visitor.PressAsync($"{list}/columns"));
        Assert.Equal(["chat", "chien"], (await visitor.ItemsAsync(list)).Select(item => item.TargetItem));
    }

    [Fact]
    public async Task What_a_list_says_is_text_on_every_page()
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();
        const string Hostile = "<script>alert(1)</script>";

        var list = await visitor.ListAsync($"mot,{Hostile}\n\"a<img src=x onerror=alert(2)>b\",\"{Hostile}\"\nmerci,\"\"\"><svg onload=alert(3)>\"\n", new Dictionary<string, string>(Visitor.French) { ["topic"] = "\"><script>alert(4)</script>" });
        await visitor.PressAsync($"{list}/columns", new Dictionary<string, string> { ["column1"] = "text", ["column2"] = "gloss" });
        List<string> pages = [await visitor.Http.GetStringAsync(list)];
        await visitor.RunAsync(list);
        pages.AddRange(await visitor.Http.GetStringAsync(list), await visitor.Http.GetStringAsync($"{list}/review"));

        Assert.All(pages, page => Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, page => Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase));
        Assert.All(pages, page => Assert.DoesNotContain("<svg", page, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string?> Targets(IEnumerable<WatchedEvent> told) =>
        told.Where(told => told.Kind == "update" && told.Data.GetProperty("kind").GetString() == "item_accepted").Select(told => told.Data.GetProperty("item").GetProperty("item").GetProperty("target_item").GetString());
}
