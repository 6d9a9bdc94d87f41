using AngleSharp.Html.Parser;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class HtmlSheetTests
{
    [Fact]
    public async Task Items_stand_by_category_in_the_order_of_the_categories()
    {
        var page = new HtmlParser().ParseDocument(await Exports.TextAsync([.. Exports.Mixed.Reverse()], ExportFormat.Html, new ExportOptions { DeckName = "Week 1" }));

        Assert.Equal("Week 1", page.Title);
        Assert.Equal(["vocab 2", "grammar 1", "proverb 1"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(["كِتَاب (kitāb)", "爱 (ài)", "A 是 B", "A 是 B"], page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
    }

    [Fact]
    public async Task Target_and_examples_are_marked_with_their_language_and_find_their_own_direction()
    {
        var page = new HtmlParser().ParseDocument(await Exports.TextAsync(Exports.Mixed, ExportFormat.Html));

        var arabic = page.QuerySelectorAll("article")[1];
        Assert.Equal("kitāb", arabic.QuerySelector("h3[lang=ar][dir=auto] ruby > rt[lang=ar-Latn]")!.TextContent);
        Assert.Equal(["هذا كتاب.", "كتابي", "كتب"], arabic.QuerySelectorAll("li > span[lang=ar][dir=auto]").Select(example => example.TextContent));
        Assert.Equal(["This is a book."], arabic.QuerySelectorAll("li > .translation").Select(translation => translation.TextContent));
    }

    [Fact]
    public async Task Page_needs_no_script_and_asks_nothing_of_the_network()
    {
        var page = new HtmlParser().ParseDocument(await Exports.TextAsync([Exports.Love with { MediaUrls = ["https://example.org/a.png"] }], ExportFormat.Html));

        Assert.Empty(page.QuerySelectorAll("script, img, audio, video, iframe, object, embed, base, link[rel=stylesheet]"));
        Assert.StartsWith("default-src 'none'; ", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("@page", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_without_items_is_a_page()
    {
        var page = new HtmlParser().ParseDocument(await Exports.TextAsync([], ExportFormat.Html));

        Assert.Equal("0 learning items", page.QuerySelector(".lead")!.TextContent);
    }
}
