using Deque.AxeCore.Playwright;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.LoopbackModel;
using LearningItems.Pages.Tests;
using Microsoft.Playwright;

namespace LearningItems.Fleet.Tests.Browser;

/// <summary>The operator's page in a browser: by keyboard, without an error or a request to elsewhere, good for screen readers.</summary>
[Collection(PostgresCollection.Name)]
public sealed class JobPageTests(PostgresServer server, Chromium chromium) : IClassFixture<Chromium>
{
    [FleetFact(NeedsBrowser = true)]
    public async Task An_operator_enqueues_a_course_watches_it_and_retries_what_is_parked_by_keyboard()
    {
        var isBroken = true;
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions { Faults = [new FaultRule(_ => isBroken, new Fault.ServerError())] }, "--Generation:MaxRetries=0");
        var host = await fleet.AddAsync(slots: 1);
        await fleet.Jobs.EnqueueAsync(new FleetJob { Id = "poison", Tenant = "<b>school</b>", Request = await TestFleet.RequestAsync(words: 5), MaxAttempts = 1 });
        await Waiting.UntilAsync("the job is parked", async () => (await fleet.Jobs.GetAsync("poison"))!.State == FleetJobState.Parked);
        await using var window = await chromium.OpenAsync();
        var errors = new List<string>();
        window.WebError += (_, error) => errors.Add(error.Error);
        window.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        window.Request += (_, request) => errors.AddRange(request.Url.StartsWith(host.Address.ToString(), StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) ? [] : [request.Url]);
        var page = await window.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());

        var parked = page.Locator("tbody tr", new PageLocatorOptions { HasText = "poison" });
        await Assertions.Expect(parked).ToContainTextAsync("5 sources failed");
        await Assertions.Expect(parked).ToContainTextAsync("<b>school</b>");
        Assert.Empty((await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id));
        isBroken = false;
        await parked.Locator("text=Retry").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(parked).ToContainTextAsync("finished", new LocatorAssertionsToContainTextOptions { Timeout = 60_000 });

        await page.FocusAsync("#sample [name=tenant]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2, new LocatorAssertionsToHaveCountOptions { Timeout = 60_000 });
        await fleet.FinishedAsync(2);
        await Assertions.Expect(page.Locator("text=Deck")).ToHaveCountAsync(2, new LocatorAssertionsToHaveCountOptions { Timeout = 60_000 });
        Assert.Empty((await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id));
        Assert.Empty(errors);
    }
}
