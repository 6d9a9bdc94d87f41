using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

/// <summary>What holds of each format whatever the texts of items are.</summary>
internal static class HostileExport
{
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    private static readonly string[] Elements = ["RUBY", "RP", "RT", "UL", "LI", "SPAN", "BR", "A"];

    /// <summary>Checks a file of one item that has a text everywhere.</summary>
    public static async Task AssertIsTextAsync(string text, ExportFormat format)
    {
        var item = Exports.Of(text);
        switch (format)
        {
            case ExportFormat.AnkiText:
                AssertAnkiText(await Exports.TextAsync([item], format), text);
                break;
            case ExportFormat.AnkiPackage:
                using (var package = await OpenedPackage.OfAsync([item], new ExportOptions { DeckName = text }))
                {
                    Assert.Equal(["{}"], package.Texts("SELECT tags FROM col"));
                    AssertNote([.. Assert.Single(package.Notes()).Values], text);
                    AssertTags(Assert.Single(package.Texts("SELECT tags FROM notes")).Trim());
                }

                break;
            case ExportFormat.Csv:
                AssertCsv(await Exports.TextAsync([item], format));
                break;
            case ExportFormat.Json:
                Assert.Equal($"[\n{LearningItemJson.Serialize(item)}\n]\n", await Exports.TextAsync([item], format));
                break;
            case ExportFormat.JsonLines:
                Assert.Equal(LearningItemJson.Serialize(item) + "\n", await Exports.TextAsync([item], format));
                break;
            default:
                AssertHtml(await Exports.TextAsync([item], format, new ExportOptions { DeckName = text }), text);
                break;
        }
    }

    private static void AssertAnkiText(string file, string text)
    {
        var rows = DelimitedReader.Read(file, "\t").SkipWhile(record => record.Cells![0].StartsWith('#')).ToList();
        var cells = Assert.Single(rows).Cells!;
        Assert.Equal(15, cells.Length);
        AssertNote(cells[2..^1], text);
        AssertTags(cells[^1]);
        Assert.Equal(1, file.Split('\n').Count(line => line.StartsWith("#separator:", StringComparison.Ordinal)));
    }

    private static void AssertNote(string[] fields, string text)
    {
        var seen = Seen(text);
        Assert.All(fields, field =>
        {
            // What Anki would play or set, and what stands between fields.
            Assert.DoesNotContain('[', field);
            Assert.DoesNotContain(field, c => char.IsControl(c));
            AssertHarmless(new HtmlParser().ParseDocument(field).Body!);
        });
        Assert.Equal(seen.Length == 0 ? "–" : seen, Seen(new HtmlParser().ParseDocument(fields[0]).Body!.TextContent));
        Assert.Equal(seen, Seen(new HtmlParser().ParseDocument(fields[2].Replace("<br>", " ", StringComparison.Ordinal)).Body!.TextContent));
    }

    private static void AssertTags(string tags) =>
        Assert.All(tags.Split(' '), tag => Assert.Matches("^[^\\s\"]+$", tag));

    private static void AssertCsv(string file)
    {
        // As it is meant, and as a spreadsheet reads it whose separator is another.
        foreach (var separator in new[] { ",", ";", "\t" })
        {
            var cells = DelimitedReader.Read(file, separator).SelectMany(record => record.Cells ?? []).ToList();
            Assert.DoesNotContain(cells, cell => cell.TrimStart('"', ' ').Length > 0 && FormulaSigns.Contains(cell.TrimStart('"', ' ')[0], StringComparison.Ordinal));
        }

        var rows = DelimitedReader.Read(file, ",").ToList();
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal(17, row.Cells!.Length));
    }

    private static void AssertHtml(string file, string text)
    {
        var page = new HtmlParser().ParseDocument(file);
        var article = Assert.Single(page.QuerySelectorAll("article"));
        Assert.Equal(["META", "META", "META", "META", "LINK", "TITLE", "STYLE"], page.Head!.Children.Select(child => child.TagName));
        Assert.Equal(["HEADER", "MAIN"], page.Body!.Children.Select(child => child.TagName));
        Assert.Empty(article.QuerySelectorAll("script, style, img, a, iframe, form"));
        Assert.All(article.QuerySelectorAll("*"), AssertAttributes);
        Assert.Equal(Seen(text), Seen(article.QuerySelector("p")!.TextContent));
    }

    private static void AssertHarmless(IElement body) => Assert.All(body.QuerySelectorAll("*"), element =>
    {
        Assert.Contains(element.TagName, Elements);
        AssertAttributes(element);
    });

    private static void AssertAttributes(IElement element) => Assert.All(element.Attributes, attribute =>
    {
        Assert.Contains(attribute.Name, (string[])["lang", "dir", "class", "href"]);
        Assert.True(attribute.Name != "href" || attribute.Value.StartsWith("http", StringComparison.Ordinal), attribute.Value);
    });

    /// <summary>The signs of a text that are seen, without spaces: those are joined and trimmed.</summary>
    private static string Seen(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune) && !System.Text.Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString()));
}
