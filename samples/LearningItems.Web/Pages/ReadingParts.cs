using LearningItems.Generation.Files;
using LearningItems.Web.Lists;

namespace LearningItems.Web.Pages;

/// <summary>What was made of a list: its first words, what was left out, what to look at.</summary>
internal static class ReadingParts
{
    public static Html Refusal(ListView list) => list.Refusal is null ? Html.Empty : Html.Of($"""<p class="bad" role="alert" dir="auto">{list.Refusal}</p>""");

    public static Html Words(ListView list, string language) => list.First.Count == 0
        ? Html.Empty
        : Html.Of(
            $"""
            <section aria-labelledby="words"><h2 id="words">The first words</h2>
            <p class="lead">Read as {list.Form}.</p>
            <div class="scroll" tabindex="0" role="region" aria-label="The first words"><table><thead><tr><th>Word</th><th>Reading</th><th>Meaning</th></tr></thead><tbody>
            {list.First.Select(word => Row(word, language))}
            </tbody></table></div></section>
            """);

    public static Html Remarks(ListView list) => list.DroppedRows == 0 && list.Remarks.Count == 0
        ? Html.Empty
        : Html.Of(
            $"""
            <section aria-labelledby="remarks"><h2 id="remarks">To look at</h2><ul>
            {list.Remarks.Select(remark => Html.Of($"<li class=\"warning\" dir=\"auto\">{remark}</li>"))}
            {(list.DroppedRows > 0 ? Html.Of($"<li class=\"warning\">{list.DroppedRows} rows are left out.</li>") : Html.Empty)}
            {list.Dropped.Select(Row)}
            </ul></section>
            """);

    private static Html Row(FirstWord word, string language) => Html.Of(
        $"""<tr><td lang="{language}" dir="auto">{word.Text}</td><td lang="{language}-Latn" dir="auto">{word.Reading}</td><td dir="auto">{word.Gloss}</td></tr>""");

    private static Html Row(DroppedRow row) => Html.Of($"<li>Line {row.Line}: <bdi>{row.Reason}</bdi></li>");
}
