namespace LearningItems.Generation.Files;

/// <summary>The parts of a page that its script fills.</summary>
internal static class PageParts
{
    public static IEnumerable<string> Items(bool isReview = false, IReadOnlyList<string>? more = null) =>
    [
        "<section aria-labelledby=\"items\">",
        "<h2 id=\"items\" tabindex=\"-1\">Items</h2>",
        "<form class=\"filters\" role=\"search\" aria-label=\"Filter the items\">",
        "<label class=\"text\">Text <input type=\"search\" id=\"text\" autocomplete=\"off\" aria-keyshortcuts=\"/\"></label>",
        Select("category", "Category", "all"),
        Select("level", "Level", "all"),
        "<label>Warning <select id=\"warning\"><option value=\"\">all</option><option value=\"*\">any warning</option></select></label>",
        .. more ?? [],
        .. isReview ? [PageReview.Filter] : (string[])[],
        "<p class=\"count\" id=\"count\" role=\"status\" aria-live=\"polite\"></p>",
        "</form>",
        .. isReview ? PageReview.Actions : [],
        $"<p class=\"lead\">Keys: J and K move, / goes to the text{(isReview ? PageReview.Keys : string.Empty)}.</p>",
        "<div id=\"list\" role=\"list\" aria-label=\"Items\"></div>",
        .. isReview ? [PageReview.Status] : (string[])[],
        "</section>",
    ];

    public static IEnumerable<string> Rejected(GenerationResult result) =>
    [
        "<section aria-labelledby=\"rejected\">",
        "<h2 id=\"rejected\">Rejected drafts</h2>",
        result.Rejected.Count == 0
            ? "<p>None: every draft passed the checks.</p>"
            : $"<p>{ResultPage.Number(result.Rejected.Count)} drafts failed a check. What they were for was asked for again; under Coverage stands what was not got in the end.</p>",
        "<div id=\"rejected-list\" role=\"list\" aria-label=\"Rejected drafts\"></div>",
        "</section>",
    ];

    public static IEnumerable<string> Footer(bool isReview = false) =>
        [$"<footer><p>Made by LearningItems.Generation. {(isReview ? "Decisions go to the program that serves this page, and nothing goes anywhere else." : "This file asks nothing of the network.")}</p></footer>"];

    public static string Select(string id, string label, string all) => $"<label>{label} <select id=\"{id}\"><option value=\"\">{all}</option></select></label>";
}
