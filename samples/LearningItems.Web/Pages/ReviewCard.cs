using LearningItems.Generation;
using LearningItems.Web.Endpoints;
using LearningItems.Web.Jobs;

namespace LearningItems.Web.Pages;

/// <summary>An item with what a person may decide about it.</summary>
internal static class ReviewCard
{
    public static Html Of(Job job, ReviewDecisions decisions, GeneratedItem generated, Html token)
    {
        var (verdict, decision) = (decisions.VerdictOf(generated), decisions.Of(generated.Item.Id));
        var item = decision?.Item ?? generated.Item;
        return Html.Of(
            $"""
            <article class="item" role="listitem" id="i{item.Id}">
            <h2 class="target" lang="{item.Language}" dir="auto">{item.TargetItem}</h2><span class="meta">{Reading(item)}{item.Category.Value.Replace('_', ' ')}</span>
            <p dir="auto" lang="{job.Settings.InstructionLanguage}">{item.Definition}</p>
            <ul>{item.Examples.Select(example => Html.Of($"<li><bdi lang=\"{item.Language}\">{example.Text}</bdi>{(example.Translation.Length > 0 ? Html.Of($" – <bdi>{example.Translation}</bdi>") : Html.Empty)}</li>"))}</ul>
            {generated.Warnings.Select(warning => Html.Of($"<p class=\"warning\">Look at this: <bdi>{warning.Message}</bdi></p>"))}
            <form method="post" action="/lists/{job.Id}/review/{item.Id}" enctype="multipart/form-data" aria-label="Decision on {item.TargetItem}">
            {token}
            <p class="verdict">{Words(verdict)}{(decision?.Comment is { } said && verdict != ReviewVerdict.Undecided ? Html.Of($" <bdi>{said}</bdi>") : Html.Empty)}</p>
            <p class="buttons"><button name="{DecisionForm.Button}" value="accept">Accept</button> <button class="quiet" name="{DecisionForm.Button}" value="reject">Reject</button> <button class="quiet" name="{DecisionForm.Button}" value="ask_again">Ask again</button> {(verdict == ReviewVerdict.Undecided ? Html.Empty : Html.Of($"<button class=\"quiet\" name=\"{DecisionForm.Button}\" value=\"undecided\">Undo</button>"))}</p>
            <label>Comment, which the model is told <textarea name="{DecisionForm.Comment}" rows="1" maxlength="500"></textarea></label>
            </form>
            <details><summary>Edit</summary><form method="post" action="/lists/{job.Id}/review/{item.Id}" enctype="multipart/form-data" aria-label="Edit {item.TargetItem}">{token}{Editor(item)}</form></details>
            </article>
            """);
    }

    private static Html Editor(LearningItem item) => Html.Of(
        $"""
        <label>Definition <textarea name="{DecisionForm.Definition}" rows="2" maxlength="1000">{item.Definition}</textarea></label>
        <label>Reading <input name="{DecisionForm.Reading}" maxlength="1000" autocomplete="off" value="{item.Romanization}"></label>
        {item.Examples.Select(example => Html.Of($"<label>Example <input name=\"{DecisionForm.Example}\" maxlength=\"1000\" autocomplete=\"off\" value=\"{example.Text}\"></label><label>Its translation <input name=\"{DecisionForm.Translation}\" maxlength=\"1000\" autocomplete=\"off\" value=\"{example.Translation}\"></label>"))}
        <p><button class="quiet" name="{DecisionForm.Button}" value="edit">Save the edit</button></p>
        """);

    private static Html Reading(LearningItem item) => string.IsNullOrEmpty(item.Romanization) ? Html.Empty : Html.Of($"<bdi lang=\"{item.Language}-Latn\">{item.Romanization}</bdi> · ");

    private static Html Words(ReviewVerdict verdict) => verdict switch
    {
        ReviewVerdict.Accepted => new("<span class=\"good\">Accepted</span>"),
        ReviewVerdict.Edited => new("<span class=\"good\">Edited</span>"),
        ReviewVerdict.Rejected => new("<span class=\"bad\">Rejected</span>"),
        ReviewVerdict.AskAgain => new("<span class=\"warning\">To be made anew</span>"),
        _ => new("Undecided"),
    };
}
