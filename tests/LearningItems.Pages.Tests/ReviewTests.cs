using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using LearningItems.Generation;
using LearningItems.Generation.Testing;
using Microsoft.Playwright;

namespace LearningItems.Pages.Tests;

/// <summary>A whole review in a browser, by keyboard, against the program that serves it.</summary>
public sealed partial class ReviewTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Long = new('長', 10_000);

    private static readonly GeneratedItem[] Items =
    [
        GeneratedItems.Of("merci"), GeneratedItems.Of("pain"), GeneratedItems.Of("eau"), GeneratedItems.Of("sel"), GeneratedItems.Of("thé"),
        GeneratedItems.Of("lait").With(item => item with { TargetItem = "<script>document.title='run'</script>", Definition = "=cmd()\u202E\u2066" + Long, Romanization = "<img src=x onerror=alert(1)>" }),
    ];

    [ChromiumFact]
    public async Task Whole_review_by_keyboard_is_kept_byte_by_byte_and_shown_again()
    {
        using var served = await ServeAsync();
        await using (var window = await ReviewWindow.OpenAsync(chromium, served.Address))
        {
            await Assertions.Expect(window.Page.Locator("#tally")).ToContainTextAsync("6 undecided · 0 accepted");
            await window.PressAsync("j", "a");
            await window.StandsAsync(1, "Accepted");
            await Assertions.Expect(window.Current).ToHaveAttributeAsync("aria-posinset", "2");

            await window.PressAsync("e");
            await window.Page.Locator("textarea[name=target_item]").FillAsync("du pain <b>");
            await window.Page.Locator("textarea[name=translation0]").FillAsync("bread\nplease");
            await window.PressAsync("Control+Enter");
            await window.StandsAsync(2, "Edited");

            await window.PressAsync("j", "r");
            await window.StandsAsync(3, "Rejected");
            await window.PressAsync("g");
            await window.Page.Keyboard.TypeAsync("too hard – 太难");
            await window.PressAsync("Control+Enter");
            await window.StandsAsync(4, "To ask again");

            await window.PressAsync("j", "a");
            await window.StandsAsync(5, "Accepted");
            await window.PressAsync("u");
            await window.StandsAsync(5, "Undecided");
            await window.SaysAsync("Undone: thé");
            await Assertions.Expect(window.Page.Locator("#tally")).ToContainTextAsync("2 undecided · 1 accepted · 1 edited · 1 rejected · 1 to ask again");
            Assert.Empty(window.Errors);
            Assert.All(window.Requests.Where(request => !request.StartsWith("data:", StringComparison.Ordinal)), request => Assert.StartsWith(served.Address, request, StringComparison.Ordinal));
        }

        var edited = Items[1].Item with { TargetItem = "du pain <b>", Examples = [Items[1].Item.Examples[0] with { Translation = "bread please" }, .. Items[1].Item.Examples.Skip(1)] };
        await KeptAsync(served, [
                Line(0, "accepted"), Line(1, "edited", item: edited), Line(2, "rejected"), Line(3, "ask_again", comment: "too hard – 太难"), Line(4, "accepted"), Line(4, "undecided"),
            ]);
        await ShowsAgainAsync(served);
    }

    [ChromiumFact]
    public async Task Accepting_what_was_edited_keeps_the_edit_alone_and_with_all_that_the_filter_shows()
    {
        using var served = await ServeAsync();
        await using var window = await ReviewWindow.OpenAsync(chromium, served.Address);
        await window.PressAsync("j", "e");
        await window.Page.Locator("textarea[name=definition]").FillAsync("thanks");
        await window.PressAsync("Control+Enter");
        await window.StandsAsync(1, "Edited");
        await window.PressAsync("a");
        await window.StandsAsync(1, "Accepted");

        await window.Page.Locator("#text").FillAsync("thanks");
        await Assertions.Expect(window.Page.Locator("#count")).ToHaveTextAsync("1 of 6 items");
        await window.Page.Locator("#text").FillAsync(string.Empty);
        await Assertions.Expect(window.Page.Locator("#count")).ToHaveTextAsync("6 items");
        await window.Page.Locator("#all-rejected").PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator(".to-count")).ToHaveTextAsync("6 items, 1 of them decided already");
        await window.Page.Keyboard.TypeAsync("no");
        await window.PressAsync("Control+Enter");
        await window.SaysAsync("Rejected: 6 items");
        await window.PressAsync("u");
        await window.SaysAsync("Undone: 6 items");
        await window.StandsAsync(1, "Accepted");

        var thanks = Items[0].Item with { Definition = "thanks" };
        await KeptAsync(served, [
                Line(0, "edited", item: thanks), Line(0, "accepted", item: thanks),
                Line(0, "rejected", "no", thanks), .. Enumerable.Range(1, 5).Select(index => Line(index, "rejected", "no")),
                Line(0, "accepted", item: thanks), .. Enumerable.Range(1, 5).Select(index => Line(index, "undecided")),
            ]);
    }

    [ChromiumFact]
    public async Task Server_that_is_gone_is_said_and_the_edit_stays_until_it_is_kept()
    {
        using var served = await ServeAsync();
        await using var window = await ReviewWindow.OpenAsync(chromium, served.Address);
        await window.PressAsync("j", "e");
        await window.Page.Locator("textarea[name=definition]").FillAsync("thanks");
        await served.KillAsync();

        await window.PressAsync("Control+Enter");
        await window.SaysAsync("Not saved: the program that serves this page does not answer");
        await window.StandsAsync(1, "Undecided");
        await window.Page.Locator("#text").FillAsync("pain");
        await Assertions.Expect(window.Page.Locator("#count")).ToHaveTextAsync("1 of 6 items");
        await window.Page.Locator("#text").FillAsync(string.Empty);
        await Assertions.Expect(window.Page.Locator("#count")).ToHaveTextAsync("6 items");
        await Assertions.Expect(window.Page.Locator("textarea[name=definition]")).ToHaveValueAsync("thanks");
        await served.StartAgainAsync();
        await window.Page.Locator("textarea[name=definition]").PressAsync("Control+Enter");

        await window.StandsAsync(1, "Edited");
        await Assertions.Expect(window.Page.Locator(".entry")).ToHaveCountAsync(0);
        await KeptAsync(served, [Line(0, "edited", item: Items[0].Item with { Definition = "thanks" })]);
    }

    [ChromiumFact]
    public async Task Refused_edit_stays_open_with_the_reason_and_escape_leaves_it()
    {
        using var served = await ServeAsync();
        await using var window = await ReviewWindow.OpenAsync(chromium, served.Address);
        await window.PressAsync("j", "e");
        await window.Page.Locator("textarea[name=definition]").FillAsync(" ");
        await window.PressAsync("Control+Enter");

        await Assertions.Expect(window.Page.Locator(".entry [role=alert]")).ToContainTextAsync("definition is empty");
        await window.PressAsync("Escape");
        await Assertions.Expect(window.Page.Locator(".entry")).ToHaveCountAsync(0);
        Assert.Equal("1", await window.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-posinset')"));
        Assert.False(File.Exists(served.Log));
    }

    [ChromiumFact]
    public async Task Keys_decide_on_the_item_that_has_the_focus_and_a_held_key_decides_once()
    {
        using var served = await ServeAsync();
        await using var window = await ReviewWindow.OpenAsync(chromium, served.Address);
        await window.PressAsync("a");
        await window.SaysAsync("J goes to the first item");
        await window.PressAsync("j");
        await window.Page.Locator("article[aria-posinset='4'] button[data-act=g]").FocusAsync();
        await window.Page.Keyboard.DownAsync("r");
        await window.Page.Keyboard.DownAsync("r");
        await window.Page.Keyboard.DownAsync("r");
        await window.Page.Keyboard.UpAsync("r");
        await window.StandsAsync(4, "Rejected");
        await window.PressAsync("j", "j", "k", "a"); // after the rejection the fifth; then the sixth, and back

        await window.StandsAsync(5, "Accepted");
        await KeptAsync(served, [Line(3, "rejected"), Line(4, "accepted")]);
    }

    [ChromiumFact]
    public async Task Decisions_one_after_the_other_are_one_a_item()
    {
        using var served = await ServeAsync();
        await using var window = await ReviewWindow.OpenAsync(chromium, served.Address);

        await window.PressAsync("j");
        await window.Page.EvaluateAsync("() => { for (let press = 0; press < 3; press++) { document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true })); } }");

        await window.StandsAsync(3, "Accepted");
        await KeptAsync(served, [Line(0, "accepted"), Line(1, "accepted"), Line(2, "accepted")]);
    }

    [ChromiumFact]
    public async Task Filter_by_decision_and_what_it_shows_is_decided_together()
    {
        using var served = await ServeAsync();
        await using var window = await ReviewWindow.OpenAsync(chromium, served.Address);
        await window.PressAsync("j", "r");
        await window.StandsAsync(1, "Rejected");
        await window.Page.FocusAsync("#standing");
        await window.Page.SelectOptionAsync("#standing", "undecided");
        await Assertions.Expect(window.Page.Locator("#count")).ToHaveTextAsync("5 of 6 items");
        await window.PressAsync("Tab"); // out of the choice, where letters choose
        await window.PressAsync("j", "r");
        await window.StandsAsync(1, "Rejected"); // stays where it is until the filter is asked again
        await window.Page.Locator("#all-accepted").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".to-count")).ToHaveTextAsync("4 items");
        await window.PressAsync("Enter");

        await window.SaysAsync("Accepted: 4 items");
        await KeptAsync(served, [Line(0, "rejected"), Line(1, "rejected"), .. Enumerable.Range(2, 4).Select(index => Line(index, "accepted"))]);
    }

    [ChromiumFact]
    public async Task Works_for_screen_readers_with_forms_open_in_light_and_dark_wide_and_narrow()
    {
        using var served = await ServeAsync();
        foreach (var (width, scheme) in new List<(int, ColorScheme)> { (1_200, ColorScheme.Light), (1_200, ColorScheme.Dark), (390, ColorScheme.Light) })
        {
            await using var window = await ReviewWindow.OpenAsync(chromium, served.Address, width, scheme);
            await window.PressAsync("j", "r");
            await window.StandsAsync(1, "Rejected");
            await window.PressAsync("e");
            await window.Page.Locator("#all-ask_again").ClickAsync();

            var faults = (await window.Page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical");

            Assert.Empty(faults.Select(fault => $"{width} {scheme} {fault.Id}: {fault.Nodes[0].Html} ({fault.Help})"));
            Assert.True(await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"the page is wider than {width}");
            Assert.Equal("polite", await window.Page.Locator("#status").GetAttributeAsync("aria-live"));
        }
    }

    private async Task ShowsAgainAsync(ReviewProcess served)
    {
        await served.KillAsync();
        await File.AppendAllTextAsync(served.Log, "{\"id\":\"6f1d"); // as a crash leaves it
        await served.StartAgainAsync();
        await using var window = await ReviewWindow.OpenAsync(chromium, served.Address);
        await window.StandsAsync(1, "Accepted");
        await window.StandsAsync(2, "Edited");
        await window.StandsAsync(3, "Rejected");
        await window.StandsAsync(4, "To ask again");
        await window.StandsAsync(5, "Undecided");

        await Assertions.Expect(window.Page.Locator("article[aria-posinset='2'] h3")).ToHaveTextAsync("du pain <b>");
        await Assertions.Expect(window.Page.Locator("article[aria-posinset='4']")).ToContainTextAsync("Comment: too hard – 太难");
        var hostile = window.Page.Locator("article[aria-posinset='6']");
        await Assertions.Expect(hostile.Locator("h3")).ToContainTextAsync("<script>document.title='run'</script>");
        await Assertions.Expect(hostile).ToContainTextAsync("=cmd()\u202E\u2066" + Long);
        Assert.Equal("fr A1: learning items", await window.Page.TitleAsync());
        Assert.Equal(0, await window.Page.Locator("article img, article script, article b").CountAsync());
        Assert.Empty(window.Errors);
    }

    private static async Task<ReviewProcess> ServeAsync()
    {
        var result = GenerationResults.Of(Items);
        return await ReviewProcess.StartAsync(await WrittenPage.OfAsync(result));
    }

    // As it stands in the file, but for the time, which the clock of the server says.
    private static string Line(int index, string decision, string? comment = null, LearningItem? item = null) =>
        $"{{\"id\":\"{Items[index].Item.Id}\",\"decision\":\"{decision}\"{(comment is null ? string.Empty : $",\"comment\":{LearningItemJson.Serialize(comment)}")}{(item is null ? string.Empty : $",\"item\":{LearningItemJson.Serialize(item)}")},\"at\":TIME}}";

    private static async Task KeptAsync(ReviewProcess served, string[] lines)
    {
        var text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(served.Log));
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Equal(lines, text[..^1].Split('\n').Select(line => Time().Replace(line, "\"at\":TIME}")));
    }

    [GeneratedRegex(@"""at"":""\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00""\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Time();
}
