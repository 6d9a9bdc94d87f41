using Deque.AxeCore.Playwright;
using LearningItems.Pages.Tests;
using LearningItems.Web.Tests.Serving;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LearningItems.Web.Tests.Browser;

/// <summary>The pages in a browser, from a list to a deck: no error, no request to elsewhere, good by keyboard and for screen readers.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task A_person_makes_a_deck_of_a_pasted_list()
    {
        using var model = new HeldModel();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<IChatClient>(model));
        await using var window = await chromium.OpenAsync();
        var (errors, elsewhere) = Watch(window, server.Address);
        var page = await window.NewPageAsync();
        await page.GotoAsync(server.Address.ToString());
        await AssertGoodAsync(page, "start");

        await page.FillAsync("[name=text]", "aa,chat,x1\nbb,chien,y2\ncc,pain,z3\n");
        await page.FillAsync("[name=language]", "fr");
        await page.FillAsync("[name=level]", "A1");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("no column that is surely the words");
        await AssertGoodAsync(page, "unsure");
        await page.SelectOptionAsync("#column1", "-");
        await page.SelectOptionAsync("#column2", "text");
        await page.SelectOptionAsync("#column3", "gloss");
        await page.ClickAsync("text=Read it so");

        await Assertions.Expect(page.Locator("#plan")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=words] tbody tr")).ToHaveCountAsync(3);
        await AssertGoodAsync(page, "plan");
        await page.FocusAsync("text=Make the items");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#standing")).ToContainTextAsync("Running");
        await AssertGoodAsync(page, "run");
        var address = page.Url;
        await page.GotoAsync($"{server.Address}"); // who leaves
        await page.GotoAsync(address); // may come back
        model.Release();
        await page.ClickAsync("text=Review the items");

        await Assertions.Expect(page.Locator("article.item")).ToHaveCountAsync(3);
        await AssertGoodAsync(page, "review");
        await page.Locator("article.item").Nth(0).Locator("text=Reject").ClickAsync();
        await Assertions.Expect(page.Locator("article.item").Nth(0).Locator(".verdict")).ToHaveTextAsync("Rejected");
        await page.Locator("article.item").Nth(1).Locator("summary").ClickAsync();
        await page.Locator("article.item").Nth(1).Locator("[name=definition]").FillAsync("as a person says it");
        await page.Locator("article.item").Nth(1).Locator("text=Save the edit").ClickAsync();
        await page.Locator("article.item").Nth(2).Locator("[name=comment]").FillAsync("shorter");
        await page.Locator("article.item").Nth(2).Locator("text=Ask again").ClickAsync();
        await Assertions.Expect(page.Locator("text=Make these anew: 1")).ToBeVisibleAsync();
        await AssertGoodAsync(page, "reviewed");

        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a.download >> text=Anki deck"));
        Assert.Equal(("deck-fr-A1.apkg", null), (download.SuggestedFilename, await download.FailureAsync()));
        await page.ClickAsync("text=The run");
        await page.ClickAsync("text=The page of the run");
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync("2 items");
        Assert.Empty(errors);
        Assert.Empty(elsewhere);
        Assert.Empty(server.Log.Faults);
    }

    [ChromiumFact]
    public async Task Items_are_shown_while_the_run_goes_on_and_the_page_turns_when_it_ends()
    {
        using var model = new HeldModel();
        await using var server = await WebServer.StartAsync(services => services.AddSingleton<IChatClient>(model), "MaxRuns=1");
        using var visitor = server.Visit();
        var list = await visitor.ListAsync("mot,meaning\nmerci,thank you\npain,bread\n");
        await visitor.PressAsync($"{list}/start");
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        var told = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.ExposeFunctionAsync<string>("shown", target => told.TrySetResult(target)); // the page turns soon after: what it showed is told here
        await page.GotoAsync(new Uri(server.Address, list).ToString());
        await Assertions.Expect(page.Locator("#standing")).ToContainTextAsync("Running");
        await page.EvaluateAsync("() => new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => shown(node.querySelector('h3').textContent)))).observe(document.getElementById('arriving'), { childList: true })");

        model.Release();

        Assert.Contains(await told.Task, (string[])["merci", "pain"]);
        await Assertions.Expect(page.Locator("text=Review the items")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public Task Pages_fit_a_phone() => AssertPagesAreGoodAsync(390, ColorScheme.Light);

    [ChromiumFact]
    public Task Pages_fit_a_dark_room() => AssertPagesAreGoodAsync(1_200, ColorScheme.Dark);

    private async Task AssertPagesAreGoodAsync(int width, ColorScheme scheme)
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();
        var list = await visitor.ListAsync("mot,meaning\nmerci,thank you\npain,bread\n");
        var run = await visitor.ListAsync("mot,meaning\nmerci,thank you\npain,bread\n");
        await visitor.RunAsync(run);
        await using var window = await chromium.OpenAsync(width, scheme);
        var page = await window.NewPageAsync();

        foreach (var path in new[] { "/", list, run, $"{run}/review", "/lists/none" })
        {
            await page.GotoAsync(new Uri(server.Address, path).ToString());
            await AssertGoodAsync(page, $"{path} {width} {scheme}");
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{path} is wider than {width}");
        }
    }

    private static (List<string> Errors, List<string> Elsewhere) Watch(IBrowserContext window, Uri address)
    {
        var (errors, elsewhere) = (new List<string>(), new List<string>());

        // A list that cannot be read is answered with 422, which the browser calls an error of the page's own.
        window.Console += (_, message) => errors.AddRange(message.Type is "error" or "warning" && !message.Text.Contains("422", StringComparison.Ordinal) ? [message.Text] : []);
        window.WebError += (_, error) => errors.Add(error.Error);
        window.Request += (_, request) => elsewhere.AddRange(request.Url.StartsWith("data:", StringComparison.Ordinal) || new Uri(request.Url).Authority == address.Authority ? [] : [request.Url]);
        return (errors, elsewhere);
    }

    private static async Task AssertGoodAsync(IPage page, string name)
    {
        var faults = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical");
        Assert.Empty(faults.Select(fault => $"{name} {fault.Id}: {fault.Nodes[0].Html} ({fault.Help})"));
    }
}
