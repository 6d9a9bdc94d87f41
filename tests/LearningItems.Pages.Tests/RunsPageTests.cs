using Deque.AxeCore.Playwright;
using LearningItems.Generation.Files;
using LearningItems.Generation.Testing;
using Microsoft.Playwright;

namespace LearningItems.Pages.Tests;

/// <summary>The common page of several runs in a browser: their items beside each other, each in its own language, filtered by run.</summary>
public sealed class RunsPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task Shows_the_items_of_all_runs_and_filters_them_by_run()
    {
        var directory = Directory.CreateTempSubdirectory("learning-items-runs-");
        try
        {
            var path = Path.Combine(directory.FullName, "runs.html");
            await RunsPage.WriteAsync(
                [
                    new NamedResult { Name = "fr <b>", Result = GenerationResults.Of(GeneratedItems.Of("merci"), GeneratedItems.Of("pain")) },
                    new NamedResult { Name = "ar", Result = GenerationResults.Of(GeneratedItems.Of("كتاب", "ar", "A1")) },
                ],
                path);
            await using var window = await ReviewWindow.OpenAsync(chromium, new Uri(path).AbsoluteUri);

            await Assertions.Expect(window.Page.Locator("#count")).ToHaveTextAsync("3 items");
            Assert.Equal("ar", await window.Page.Locator("article[aria-posinset='3'] h3").GetAttributeAsync("lang"));
            await window.Page.SelectOptionAsync("#run-name", "0");
            await Assertions.Expect(window.Page.Locator("#count")).ToHaveTextAsync("2 of 3 items");
            await Assertions.Expect(window.Page.Locator("article[aria-posinset='1'] .meta").First).ToContainTextAsync("fr <b> · vocab");
            Assert.Empty((await window.Page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(fault => $"{fault.Id}: {fault.Nodes[0].Html}"));
            Assert.Empty(window.Errors);
            Assert.Equal([new Uri(path).AbsoluteUri], window.Requests.Where(request => !request.StartsWith("data:", StringComparison.Ordinal)));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
