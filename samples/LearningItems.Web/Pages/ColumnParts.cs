using LearningItems.Generation.Files;
using LearningItems.Web.Jobs;
using LearningItems.Web.Lists;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Pages;

/// <summary>The columns of a list as they were read, to be corrected.</summary>
internal static class ColumnParts
{
    public static Html Of(Job job, FormToken token) => Html.Of(
        $"""
        <section aria-labelledby="columns"><h2 id="columns">Columns</h2>
        <form class="stack" method="post" action="/lists/{job.Id}/columns" enctype="multipart/form-data">
        {token.Field()}
        {(job.List.SuggestedColumns is null ? Html.Empty : Html.Of($"<p class=\"lead\">It is not sure which column has the words. What is chosen below is likely; look at it.</p>"))}
        <div class="scroll" tabindex="0" role="region" aria-label="Columns"><table><thead><tr><th>Column</th><th>Begins with</th><th>Is</th></tr></thead><tbody>
        {job.List.Columns.Select((column, index) => Row(job.List, column, index + 1))}
        </tbody></table></div>
        <p><button class="quiet">Read it so</button></p>
        </form></section>
        """);

    private static Html Row(ListView list, WordListColumn column, int number)
    {
        var name = ColumnForm.NameOf(number);
        var chosen = ColumnForm.Suggested(list.SuggestedColumns, number) ?? column.Field ?? "-";
        return Html.Of(
            $"""
            <tr><th scope="row"><label for="{name}"><bdi>{(column.Header.Length > 0 ? column.Header : $"column {number}")}</bdi></label></th>
            <td dir="auto">{string.Join(" · ", column.Samples)}</td>
            <td><select id="{name}" name="{name}">{ColumnForm.Fields.Select(field => Option(field, chosen))}</select></td></tr>
            """);
    }

    private static Html Option((string Field, string Name) field, string chosen) =>
        Html.Of($"<option value=\"{field.Field}\"{(field.Field == chosen ? Selected : Html.Empty)}>{field.Name}</option>");

    private static Html Selected { get; } = new(" selected");
}
