using System.Globalization;
using LearningItems.Generation;
using LearningItems.Web.Jobs;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Pages;

/// <summary>The items of a result, so many on a page, each with the buttons of a decision.</summary>
internal static class ReviewPage
{
    private const int ItemsOnPage = 40;

    /// <summary>The page on which an item stands, from 1.</summary>
    public static int PageOf(GenerationResult result, Guid itemId) =>
        1 + (Math.Max(0, result.Items.ToList().FindIndex(item => item.Item.Id == itemId)) / ItemsOnPage);

    public static PageResult Of(Job job, GenerationResult result, int page, FormToken token)
    {
        var pages = Math.Max(1, (result.Items.Count + ItemsOnPage - 1) / ItemsOnPage);
        var shown = Math.Clamp(page, 1, pages);
        var decisions = job.Review.Decisions;
        var again = result.Items.Count(item => decisions.VerdictOf(item) == ReviewVerdict.AskAgain);
        var field = token.Field();
        return new PageResult($"Review of {job.Settings.Language} {job.Settings.Level}", Html.Of(
            $"""
            <h1>Review: {result.Items.Count} items</h1>
            <p class="lead"><a href="/lists/{job.Id}">The run</a> · {Counts(result, decisions)}</p>
            {RunParts.Downloads(job)}
            {(again > 0 ? ListPage.Button(job, "anew", $"Make these anew: {again.ToString(CultureInfo.InvariantCulture)}", token) : Html.Empty)}
            {Pager(job, shown, pages)}
            <div role="list" aria-label="Items">
            {result.Items.Skip((shown - 1) * ItemsOnPage).Take(ItemsOnPage).Select(item => ReviewCard.Of(job, decisions, item, field))}
            </div>
            {Pager(job, shown, pages)}
            """));
    }

    private static Html Counts(GenerationResult result, ReviewDecisions decisions)
    {
        var counts = result.Items.CountBy(decisions.VerdictOf).ToDictionary();
        return Html.Of(
            $"{counts.GetValueOrDefault(ReviewVerdict.Accepted)} accepted, {counts.GetValueOrDefault(ReviewVerdict.Edited)} edited, {counts.GetValueOrDefault(ReviewVerdict.Rejected)} rejected, {counts.GetValueOrDefault(ReviewVerdict.AskAgain)} to be made anew");
    }

    private static Html Pager(Job job, int shown, int pages) => pages == 1
        ? Html.Empty
        : Html.Of(
            $"""
            <p>Page {shown} of {pages} {(shown > 1 ? Link(job, shown - 1, "Before") : Html.Empty)} {(shown < pages ? Link(job, shown + 1, "Next") : Html.Empty)}</p>
            """);

    private static Html Link(Job job, int page, string text) => Html.Of($"<a href=\"/lists/{job.Id}/review?page={page.ToString(CultureInfo.InvariantCulture)}\">{text}</a>");
}
