using System.Diagnostics;
using LearningItems.Generation.Testing;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LearningItems.Pages.Tests;

/// <summary>A page of twenty thousand items works, and says how long it took: docs/page.md has the figures.</summary>
public sealed class LongListTests(Chromium chromium, ITestOutputHelper output) : IClassFixture<Chromium>
{
    private const int Count = 20_000;

    [ChromiumFact]
    public async Task Opens_filters_and_goes_to_its_end()
    {
        using var written = await WrittenPage.OfAsync(GenerationResults.Of([.. Enumerable.Range(0, Count).Select(number => GeneratedItems.Of($"mot{number}"))]));
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();

        var watch = Stopwatch.StartNew();
        await page.GotoAsync(written.Address);
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync("20,000 items");
        output.WriteLine($"open: {watch.ElapsedMilliseconds} ms");
        var filtering = await page.EvaluateAsync<double>("() => { const began = performance.now(); document.getElementById('text').value = 'mot1999'; learningItems.filter(); document.body.offsetHeight; return performance.now() - began; }");
        output.WriteLine($"filter: {filtering:0} ms");

        Assert.Equal("11 of 20,000 items", await page.InnerTextAsync("#count"));
        await page.EvaluateAsync("() => { document.getElementById('text').value = ''; learningItems.filter(); learningItems.select(19999); }");
        Assert.Equal("20000", await page.Locator("article[aria-current=true]").GetAttributeAsync("aria-posinset"));
        Assert.InRange(await page.Locator("#list article").CountAsync(), 1, 1_000);

        var files = written.Directory.GetFiles().ToDictionary(file => file.Name, file => file.Length);
        output.WriteLine($"page: {files["report.html"] / (double)files["items.jsonl"]:0.00} x items.jsonl");
        Assert.InRange(files["report.html"], 1, 4 * files["items.jsonl"]);
    }
}
