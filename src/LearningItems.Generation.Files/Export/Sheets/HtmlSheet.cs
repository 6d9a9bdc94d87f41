namespace LearningItems.Generation.Files;

/// <summary>Items as a sheet to print: a file without script that asks nothing of the network, by category.</summary>
internal static class HtmlSheet
{
    // What a result's page looks like, and what a sheet has beside it.
    private static readonly string Style = PageAssets.Style + EmbeddedText.Read("Export.Assets.sheet.css");

    public static IEnumerable<string> Of(string name, IReadOnlyList<LearningItem> items)
    {
        var groups = items.GroupBy(item => item.Category).OrderBy(group => Place(group.Key)).ToList();
        return
        [
            .. Head(name),
            $"<header><h1 dir=\"auto\">{Markup.OneLine(name)}</h1><p class=\"lead\">{ResultPage.Number(items.Count)} learning items</p></header>",
            "<main>",
            .. groups.SelectMany(Section),
            "</main>",
            "</body>",
            "</html>",
        ];
    }

    private static IEnumerable<string> Head(string name) =>
    [
        "<!doctype html>",
        "<html lang=\"en\">",
        "<head>",
        "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src '{PageHead.HashOf(Style)}'\">",
        "<meta name=\"referrer\" content=\"no-referrer\">",
        "<link rel=\"icon\" href=\"data:,\">",
        $"<title>{Markup.OneLine(name)}</title>",
        $"<style>{Style}</style>",
        "</head>",
        "<body class=\"sheet\">",
    ];

    private static IEnumerable<string> Section(IGrouping<LearningItemCategory, LearningItem> group) =>
    [
        "<section>",
        $"<h2>{Markup.OneLine(group.Key == default ? "other" : group.Key.Value.Replace('_', ' '))} <small>{ResultPage.Number(group.Count())}</small></h2>",
        .. group.Select(Item),
        "</section>",
    ];

    private static string Item(LearningItem item)
    {
        var language = Markup.OneLine(item.Language);
        var target = $"<h3 lang=\"{language}\" dir=\"auto\">{Markup.Ruby(item.TargetItem, item.Romanization, item.Language)}</h3>";
        var meta = $"<span class=\"meta\">{string.Join(" · ", new[] { item.Pos, ItemLevel.Of(item) }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(Markup.OneLine))}</span>";
        return $"<article class=\"item\">{target}{meta}<p dir=\"auto\">{Markup.Text(item.Definition)}</p>{Aliases(item, language)}{Examples(item, language)}</article>";
    }

    private static string Aliases(LearningItem item, string language) =>
        item.Aliases.Count == 0 ? string.Empty : $"<p class=\"translation\" lang=\"{language}\" dir=\"auto\">{Markup.OneLine(string.Join("; ", item.Aliases))}</p>";

    private static string Examples(LearningItem item, string language) => item.Examples.Count == 0
        ? string.Empty
        : $"<ul>{string.Concat(item.Examples.Select(example => $"<li><span lang=\"{language}\" dir=\"auto\">{Markup.Text(example.Text)}</span>{Translation(example)}</li>"))}</ul>";

    private static string Translation(LearningItemExample example) =>
        example.Translation.Length == 0 ? string.Empty : $" <span class=\"translation\" dir=\"auto\">{Markup.Text(example.Translation)}</span>";

    // In the order of the categories; an application's own ones come last, each where its first item was.
    private static int Place(LearningItemCategory category) => LearningItemCategory.BuiltIn.TakeWhile(known => known != category).Count();
}
