namespace LearningItems.Generation.Files;

/// <summary>The items as a table, for readers without script.</summary>
internal static class PageTable
{
    public static IEnumerable<string> WithoutScript(IEnumerable<GeneratedItem> items) =>
        items.Select(Row).Prepend("<noscript><table><caption>Items</caption><thead><tr><th>Target</th><th>Reading</th><th>Definition</th><th>Example</th></tr></thead><tbody>").Append("</tbody></table></noscript>");

    private static string Row(GeneratedItem generated)
    {
        var item = generated.Item;
        var language = ResultPage.Html(item.Language);
        return $"<tr><td lang=\"{language}\" dir=\"auto\">{ResultPage.Html(item.TargetItem)}</td><td>{ResultPage.Html(item.Romanization)}</td><td dir=\"auto\">{ResultPage.Html(item.Definition)}</td><td lang=\"{language}\" dir=\"auto\">{ResultPage.Html(item.Examples is [var first, ..] ? first.Text : null)}</td></tr>";
    }
}
