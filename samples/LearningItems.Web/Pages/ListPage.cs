using LearningItems.Web.Jobs;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Pages;

/// <summary>The page of a list: how it is read and what it costs, then how its run stands.</summary>
internal static class ListPage
{
    public static PageResult Of(Job job, FormToken token)
    {
        var isBefore = job.Standing.State is JobState.Unreadable or JobState.Read;
        var title = $"{job.Settings.Language} {job.Settings.Level}";
        return new PageResult(title, Html.Of(
            $"""
            <h1><bdi>{title}</bdi>{(job.List.Words > 0 ? Html.Of($": {job.List.Words} {(job.List.Words == 1 ? "word" : "words")}") : Html.Empty)}</h1>
            {(isBefore ? Before(job, token) : RunParts.Of(job, token))}
            """));
    }

    private static Html Before(Job job, FormToken token) => Html.Of(
        $"""
        {ReadingParts.Refusal(job.List)}
        {ReadingParts.Words(job.List, job.Settings.Language)}
        {ReadingParts.Remarks(job.List)}
        {(job.List.Columns.Count == 0 ? Html.Empty : ColumnParts.Of(job, token))}
        {(job.List.Plan is { } plan ? PlanParts.Of(plan) : Html.Empty)}
        {(job.List.Refusal is null ? Button(job, "start", "Make the items", token) : Html.Empty)}
        {Button(job, "forget", "Forget this list", token)}
        """);

    /// <summary>A form of one button.</summary>
    public static Html Button(Job job, string action, string text, FormToken token) => Html.Of(
        $"""<form class="button" method="post" action="/lists/{job.Id}/{action}" enctype="multipart/form-data">{token.Field()}<button{(action is "start" or "anew" ? Html.Empty : new Html(" class=\"quiet\""))}>{text}</button></form>""");
}
