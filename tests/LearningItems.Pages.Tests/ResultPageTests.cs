using System.Globalization;
using Deque.AxeCore.Playwright;
using LearningItems.Generation;
using LearningItems.Generation.Testing;
using Microsoft.Playwright;

namespace LearningItems.Pages.Tests;

/// <summary>The page of a run in a browser: it asks nothing of the network, shows what the files have, and is good by keyboard and for screen readers.</summary>
public sealed class ResultPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 90).Select(number => $"词{(char)(0x4E00 + number)}")];

    [ChromiumFact]
    public async Task Opens_without_an_error_or_a_request_and_shows_the_figures_of_the_report()
    {
        using var written = await WrittenPage.OfRunAsync(words: Words);
        await using var window = await chromium.OpenAsync();
        var (errors, requests) = (new List<string>(), new List<string>());
        window.Console += (_, message) => errors.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        window.WebError += (_, error) => errors.Add(error.Error);
        window.Request += (_, request) => requests.Add(request.Url);

        var page = await OpenAsync(window, written);

        Assert.Empty(errors);
        Assert.Equal([written.Address], requests.Where(request => !request.StartsWith("data:", StringComparison.Ordinal)));
        var totals = written.Result.Report.Totals;
        var figures = await page.Locator(".figures dd").AllInnerTextsAsync();
        foreach (var (figure, number) in figures.Zip([totals.Items, totals.Covered, totals.Calls, totals.InputTokens, totals.OutputTokens]))
        {
            Assert.StartsWith(number.ToString("N0", CultureInfo.InvariantCulture), figure, StringComparison.Ordinal);
        }

        Assert.Equal($"{totals.Items} items", await page.InnerTextAsync("#count"));
        Assert.Equal(written.Result.Report.Calls.Count, await page.Locator("#timeline rect").CountAsync());
    }

    [ChromiumFact]
    public async Task Filters_by_category_and_text_over_readings_and_examples()
    {
        using var written = await WrittenPage.OfRunAsync(words: Words);
        await using var window = await chromium.OpenAsync();
        var page = await OpenAsync(window, written);

        await page.SelectOptionAsync("#category", "cultural");
        Assert.StartsWith("3 of ", await page.InnerTextAsync("#count"), StringComparison.Ordinal);
        Assert.Equal(3, await page.Locator("#list article").CountAsync());

        await page.SelectOptionAsync("#category", string.Empty);
        var word = written.Result.Items.First(item => item.Item.Category == LearningItemCategory.Vocab).Item.TargetItem;
        await page.FillAsync("#text", word);
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("1 of ");
        Assert.StartsWith(word, await page.InnerTextAsync("#list h3:not(.group)"), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Keys_move_over_all_items_those_included_that_are_not_drawn_yet()
    {
        using var written = await WrittenPage.OfRunAsync(words: Words);
        await using var window = await chromium.OpenAsync();
        var page = await OpenAsync(window, written);

        for (var moves = 0; moves < 60; moves++)
        {
            await page.Keyboard.PressAsync("j");
        }

        await page.Keyboard.PressAsync("K");
        Assert.Equal("59", await page.Locator("article[aria-current=true]").GetAttributeAsync("aria-posinset"));
        Assert.Equal("59", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-posinset')"));
        await page.Keyboard.PressAsync("/");
        Assert.Equal("text", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [ChromiumFact]
    public async Task Everything_that_the_filter_shows_is_printed()
    {
        using var written = await WrittenPage.OfRunAsync(words: Words);
        await using var window = await chromium.OpenAsync();
        var page = await OpenAsync(window, written);

        await page.EvaluateAsync("window.dispatchEvent(new Event('beforeprint'))");

        Assert.Equal(written.Result.Items.Count, await page.Locator("#list article").CountAsync());
    }

    [ChromiumFact]
    public async Task Works_for_screen_readers_in_light_and_dark_wide_and_narrow()
    {
        using var written = await WrittenPage.OfRunAsync(words: Words);
        foreach (var (width, scheme) in new[] { (1_200, ColorScheme.Light), (1_200, ColorScheme.Dark), (390, ColorScheme.Light) })
        {
            await using var window = await chromium.OpenAsync(width, scheme);
            var page = await OpenAsync(window, written);

            var faults = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical");

            Assert.Empty(faults.Select(fault => $"{width} {scheme} {fault.Id}: {fault.Nodes[0].Html} ({fault.Help})"));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"the page is wider than {width}");
        }
    }

    [ChromiumFact]
    public async Task Texts_run_in_the_direction_of_their_script()
    {
        using var written = await WrittenPage.OfAsync(GenerationResults.Of(GeneratedItems.Of("كتاب", "ar", "A1"), GeneratedItems.Of("قلم", "ar", "A1")));
        await using var window = await chromium.OpenAsync();
        var page = await OpenAsync(window, written);

        Assert.Equal(("ar", "rtl"), (await page.Locator("#list h3[lang]").First.GetAttributeAsync("lang"), await page.Locator("#list h3[lang]").First.EvaluateAsync<string>("node => getComputedStyle(node).direction")));
    }

    [ChromiumFact]
    public async Task Without_script_a_table_has_the_items()
    {
        using var written = await WrittenPage.OfRunAsync(words: Words);
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        var session = await window.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setScriptExecutionDisabled", new Dictionary<string, object> { ["value"] = true });
        await page.GotoAsync(written.Address);

        Assert.Equal(written.Result.Items.Count, await page.Locator("noscript tbody tr").CountAsync());
    }

    private static async Task<IPage> OpenAsync(IBrowserContext window, WrittenPage written)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(written.Address);
        return page;
    }
}
