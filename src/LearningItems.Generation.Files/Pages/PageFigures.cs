using System.Globalization;
using static LearningItems.Generation.Files.ResultPage;

namespace LearningItems.Generation.Files;

/// <summary>The figures of a run, as its report has them.</summary>
internal static class PageFigures
{
    // A list of thousands of words that were not got says no more than its beginning, and ledger.csv has them all.
    private const int MostMissing = 200;
    private const int MostOfMessage = 300;

    public static IEnumerable<string> Header(GenerationResult result)
    {
        var (report, totals) = (result.Report, result.Report.Totals);
        return
        [
            "<header>",
            $"<h1><bdi>{Html($"{report.Language} {report.Level}")}</bdi>: {Number(totals.Items)} learning items</h1>",
            $"<p class=\"lead\">{(report.Complete ? "<span class=\"good\">Complete</span>" : "<span class=\"bad\">Incomplete</span>: under Coverage stands what is missing")}{ByModel(report)}.</p>",
            "<dl class=\"figures\">",
            Figure("Items", Number(totals.Items), totals.KeptItems is > 0 and var kept ? $"{Number(kept)} of them kept from before" : null),
            Figure("Sources taught", $"{Number(totals.Covered)} of {Number(totals.Sources)}", "counted in each category"),
            Figure("Calls", Number(totals.Calls), Loop(report, loop => $"a loop: {Number(loop.Calls)}")),
            Figure("Tokens in", Number(totals.InputTokens), Loop(report, loop => $"a loop: {Number(loop.InputTokens)}")),
            Figure("Tokens out", Number(totals.OutputTokens), totals.WastedTokens > 0 ? $"{Number(totals.WastedTokens)} of them wasted" : null),
            .. totals.Cost is { } cost ? [Figure("Cost", Money(cost), Loop(report, loop => loop.Cost is { } other ? $"a loop: at least {Money(other)}" : null))] : (string[])[],
            Figure("Time", Seconds(report.Duration), report.FirstItem is { } first ? $"first item after {Seconds(first)}" : null),
            "</dl>",
            .. report.Loop is null ? (string[])[] : ["<p class=\"lead\">A loop is one call for each source and category, reckoned from this run's own prompts and replies. It was not sent.</p>"],
            "<nav aria-label=\"Parts of this page\"><ul><li><a href=\"#items\">Items</a></li><li><a href=\"#rejected\">Rejected drafts</a></li><li><a href=\"#coverage\">Coverage</a></li><li><a href=\"#run\">The run</a></li></ul></nav>",
            "</header>",
        ];
    }

    public static IEnumerable<string> Coverage(GenerationResult result)
    {
        var missing = result.Ledger.Entries.Where(IsMissing).ToList();
        return
        [
            "<section aria-labelledby=\"coverage\">",
            "<h2 id=\"coverage\">Coverage</h2>",
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Coverage\"><table><caption>What became of the sources, in each category</caption><thead><tr><th>Category</th><th class=\"n\">Sources</th><th class=\"n\">Taught</th><th class=\"n\">Not needed</th><th class=\"n\">Missing</th><th class=\"n\">Items</th><th class=\"n\">Rejected</th><th>Remark</th></tr></thead><tbody>",
            .. result.Report.Categories.Select(category => Row(category, missing.Count(entry => entry.Category == category.Category))),
            "</tbody></table></div>",
            .. missing.Count == 0 ? ["<p>Nothing is missing.</p>"] : Missing(missing),
            "</section>",
        ];
    }

    public static IEnumerable<string> Run(GenerationResult result) =>
    [
        "<section aria-labelledby=\"run\">",
        "<h2 id=\"run\">The run</h2>",
        "<div id=\"timeline\"><p>Its calls over time; orange ones asked again, red ones failed.</p></div>",
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"What each category took\"><table><caption>What each category took</caption><thead><tr><th>Category</th><th class=\"n\">Calls</th><th class=\"n\">Requests</th><th class=\"n\">Tokens in</th><th class=\"n\">of a cache</th><th class=\"n\">Tokens out</th><th class=\"n\">wasted</th></tr></thead><tbody>",
        .. result.Report.Categories.Append(null).Select(category => category is null ? Row("all", result.Report.Totals) : Row(Named(category.Category), category)),
        "</tbody></table></div>",
        .. result.Failures.Count == 0 ? (string[])[] : Failures(result.Failures),
        "</section>",
    ];

    private static string Row(CategoryReport category, int missing) =>
        $"<tr><th scope=\"row\">{Named(category.Category)}</th><td class=\"n\">{Number(category.Sources)}</td><td class=\"n\">{Number(category.Covered)}</td><td class=\"n\">{Number(category.Sources - category.Covered - missing)}</td><td class=\"n{(missing > 0 ? " bad" : string.Empty)}\">{Number(missing)}</td><td class=\"n\">{Number(category.Items)}</td><td class=\"n\">{Number(category.Rejected.Values.Sum())}</td><td>{Html(category.Reason)}</td></tr>";

    private static string Row(string name, GenerationFigures figures) =>
        $"<tr><th scope=\"row\">{name}</th><td class=\"n\">{Number(figures.Calls)}</td><td class=\"n\">{Number(figures.Attempts)}</td><td class=\"n\">{Number(figures.InputTokens)}</td><td class=\"n\">{Number(figures.CachedInputTokens)}</td><td class=\"n\">{Number(figures.OutputTokens)}</td><td class=\"n\">{Number(figures.WastedTokens)}</td></tr>";

    private static IEnumerable<string> Missing(List<LedgerEntry> missing) =>
    [
        $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"What is missing\"><table><caption>Missing{(missing.Count > MostMissing ? $": the first {MostMissing} of {Number(missing.Count)}; ledger.csv has all" : string.Empty)}</caption><thead><tr><th>Source</th><th>Category</th><th>What happened</th></tr></thead><tbody>",
        .. missing.Take(MostMissing).Select(entry => $"<tr><td dir=\"auto\">{Html(entry.SourceText)}</td><td>{Named(entry.Category)}</td><td>{Html(Outcome(entry))}</td></tr>"),
        "</tbody></table></div>",
    ];

    private static IEnumerable<string> Failures(IReadOnlyList<FailedCall> failures) =>
    [
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Calls that failed\"><table><caption>Calls that failed</caption><thead><tr><th class=\"n\">Call</th><th>Category</th><th>Why</th><th>Made good</th></tr></thead><tbody>",
        .. failures.Select(failure => $"<tr><td class=\"n\">{failure.CallNumber}</td><td>{Named(failure.Category)}</td><td>{Html(Beginning(failure.Exception.Message))}</td><td>{(failure.Recovered ? "yes, by later calls" : "<span class=\"bad\">no</span>")}</td></tr>"),
        "</tbody></table></div>",
    ];

    // Servers answer with whole pages.
    private static string Beginning(string message) => message.Length <= MostOfMessage ? message : message[..(char.IsHighSurrogate(message[MostOfMessage - 1]) ? MostOfMessage - 1 : MostOfMessage)] + "…";

    private static string Figure(string name, string figure, string? remark) => $"<div><dt>{name}</dt><dd>{figure}{(remark is null ? string.Empty : $"<small>{remark}</small>")}</dd></div>";

    private static string? Loop(GenerationReport report, Func<LoopReport, string?> figure) => report.Loop is { Calls: > 0 } loop ? figure(loop) : null;

    private static string ByModel(GenerationReport report) => report switch
    {
        { Provider: { } provider, Model: { } model } => $". Written by {Html(model)} of {Html(provider)}",
        { Model: { } model } => $". Written by {Html(model)}",
        _ => string.Empty,
    };

    private static string Named(LearningItemCategory category) => Html(category.Value.Replace('_', ' '));

    private static string Outcome(LedgerEntry entry) => entry.Detail is { Length: > 0 } detail ? $"{Words(entry.Outcome)}: {detail}" : Words(entry.Outcome);

    private static string Words(SourceOutcome outcome) => outcome switch
    {
        SourceOutcome.BudgetExhausted => "the budget was used up",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    private static bool IsMissing(LedgerEntry entry) => entry.Outcome
        is SourceOutcome.Rejected or SourceOutcome.Refused or SourceOutcome.Failed or SourceOutcome.BudgetExhausted or SourceOutcome.Cancelled;

    public static string Money(decimal cost) => cost.ToString(cost < 1 ? "0.####" : "0.00", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time < TimeSpan.FromMinutes(2)
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s");
}
