using LearningItems.Web.Endpoints;
using LearningItems.Web.Jobs;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Pages;

/// <summary>How a run stands. The script keeps it fresh; without script the page is loaded again by itself.</summary>
internal static class RunParts
{
    public static Html Of(Job job, FormToken token) => Html.Of(
        $"""
        <section aria-labelledby="run" id="watch" data-events="{(job.Standing.IsActive ? $"/lists/{job.Id}/events" : string.Empty)}" data-language="{job.Settings.Language}" data-told="{job.Settings.InstructionLanguage}">
        <h2 id="run">The run</h2>
        <p id="standing" role="status" aria-live="polite" dir="auto">{Words(job.Standing)}</p>
        {(job.Standing.IsActive ? Active(job, token) : Ended(job, token))}
        </section>
        """);

    /// <summary>The standing in a sentence; the script has the same ones.</summary>
    public static Html Words(JobStanding standing) => standing.State switch
    {
        JobState.Waiting => Html.Of($"Waiting for its turn: place {standing.Position ?? 1}."),
        JobState.Running => Html.Of($"Running: {standing.Items} items, {standing.CallsDone} of {standing.CallsPlanned} calls."),
        _ => Html.Of($"{standing.Message}"),
    };

    private static Html Active(Job job, FormToken token) => Html.Of(
        $"""
        <progress id="progress" max="{Math.Max(1, job.Standing.CallsPlanned).ToString(System.Globalization.CultureInfo.InvariantCulture)}" value="{job.Standing.CallsDone.ToString(System.Globalization.CultureInfo.InvariantCulture)}" aria-label="Calls that are done"></progress>
        <p class="lead">You may leave: the run goes on, and this address leads back to it.</p>
        {ListPage.Button(job, "cancel", "Cancel the run", token)}
        <noscript><p>Without script, <a href="/lists/{job.Id}">load this page again</a> to see how it stands.</p></noscript>
        <p class="lead" id="shown"></p>
        <div id="arriving" role="list" aria-label="Items as they come"></div>
        """);

    private static Html Ended(Job job, FormToken token) => Html.Of(
        $"""
        {(job.Standing.HasResult ? Result(job) : Html.Empty)}
        {(job.Standing.CanStart ? ListPage.Button(job, "start", "Run it again", token) : Html.Empty)}
        {ListPage.Button(job, "forget", "Forget this list", token)}
        """);

    private static Html Result(Job job) => Html.Of(
        $"""
        <p><a class="main" href="/lists/{job.Id}/review">Review the items</a></p>
        <p><a href="/lists/{job.Id}/report">The page of the run</a>: figures, all items, coverage, rejected drafts</p>
        {Downloads(job)}
        """);

    /// <summary>What a person takes away.</summary>
    public static Html Downloads(Job job) => Html.Of(
        $"""
        <p>Download: {FileEndpoints.Formats.Select(format => Html.Of($"<a class=\"download\" href=\"/lists/{job.Id}/deck.{format.Extension}\" download>{format.Name}</a> "))}</p>
        """);
}
