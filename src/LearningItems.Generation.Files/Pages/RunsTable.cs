using static LearningItems.Generation.Files.ResultPage;

namespace LearningItems.Generation.Files;

/// <summary>What several runs made and took, a row each, and all of it together.</summary>
internal static class RunsTable
{
    public static IEnumerable<string> Of(IReadOnlyList<NamedResult> runs) =>
    [
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"The runs\"><table><caption>The runs</caption><thead><tr><th>Run</th><th>Language</th><th>Level</th><th class=\"n\">Items</th>"
            + "<th class=\"n\">with warnings</th><th class=\"n\">Rejected drafts</th><th class=\"n\">Calls</th><th class=\"n\">Tokens in</th><th class=\"n\">Tokens out</th><th class=\"n\">Cost</th><th>Complete</th></tr></thead><tbody>",
        .. runs.Select(run => Row(
            $"<td><bdi>{Html(run.Result.Report.Language)}</bdi></td><td><bdi>{Html(run.Result.Report.Level.ToString())}</bdi></td>",
            run.Name,
            [run],
            run.Result.Report.Complete ? "<span class=\"good\">yes</span>" : "<span class=\"bad\">no</span>")),
        "</tbody><tfoot>",
        Row("<td></td><td></td>", "all", runs, $"{Number(runs.Count(run => run.Result.Report.Complete))} of {Number(runs.Count)}"),
        "</tfoot></table></div>",
    ];

    private static string Row(string course, string name, IReadOnlyList<NamedResult> runs, string complete)
    {
        var totals = runs.Select(run => run.Result.Report.Totals).ToList();
        long[] figures =
        [
            runs.Sum(run => (long)run.Result.Items.Count),
            runs.Sum(run => (long)run.Result.Items.Count(item => item.Warnings.Count > 0)),
            runs.Sum(run => (long)run.Result.Rejected.Count),
            totals.Sum(total => (long)total.Calls),
            totals.Sum(total => total.InputTokens),
            totals.Sum(total => total.OutputTokens),
        ];
        return $"<tr><th scope=\"row\"><bdi>{Html(name)}</bdi></th>{course}{string.Concat(figures.Select(figure => $"<td class=\"n\">{Number(figure)}</td>"))}<td class=\"n\">{Cost(totals)}</td><td>{complete}</td></tr>";
    }

    // Of runs without prices nobody knows it: a sum of the others would say less than it was.
    private static string Cost(List<GenerationFigures> totals) => totals.Count(total => total.Cost is not null) switch
    {
        0 => "not known",
        var known when known < totals.Count => $"at least {PageFigures.Money(totals.Sum(total => total.Cost ?? 0))}",
        _ => PageFigures.Money(totals.Sum(total => total.Cost ?? 0)),
    };
}
