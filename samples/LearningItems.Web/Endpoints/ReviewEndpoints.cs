using LearningItems.Generation;
using LearningItems.Web.Jobs;
using LearningItems.Web.Lists;
using LearningItems.Web.Pages;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Endpoints;

/// <summary>A person goes through the items of a result: one decision a form.</summary>
internal static class ReviewEndpoints
{
    public static void MapReview(this IEndpointRouteBuilder app)
    {
        app.MapGet("/lists/{id}/review", GetAsync);
        app.MapPost("/lists/{id}/review/{itemId:guid}", PostAsync).WithCheckedForm();
    }

    private static async Task<IResult> GetAsync(string id, JobStore jobs, ReadingTurns turns, FormToken token, CancellationToken cancellationToken, int page = 1)
    {
        var job = jobs.Get(id);
        return ReviewPage.Of(job, await ResultOfAsync(job, turns, cancellationToken), page, token);
    }

    private static async Task<IResult> PostAsync(string id, Guid itemId, HttpContext http, JobStore jobs, ReadingTurns turns, TimeProvider time, CancellationToken cancellationToken)
    {
        var job = jobs.Get(id);
        var result = await ResultOfAsync(job, turns, cancellationToken);
        var item = result.Items.FirstOrDefault(generated => generated.Item.Id == itemId)
            ?? throw new RefusedException(StatusCodes.Status404NotFound, "The result has no item of this id; it may have been made anew since.");
        if (job.Standing.IsActive)
        {
            throw RefusedException.Conflict("Items are being made anew; decide when that is done.");
        }

        var edited = job.Review.Decisions.Of(itemId)?.Item ?? item.Item;
        job.Review.Decide(DecisionForm.Decision(http.Request.Form, edited, time.GetUtcNow()));
        return new SeeOther($"/lists/{id}/review?page={ReviewPage.PageOf(result, itemId)}#i{itemId}");
    }

    private static Task<GenerationResult> ResultOfAsync(Job job, ReadingTurns turns, CancellationToken cancellationToken) => job.Standing.HasResult
        ? job.Files.UseAsync(() => turns.TakeAsync(() => job.Files.ReadResultAsync(cancellationToken), cancellationToken), cancellationToken)
        : throw RefusedException.Conflict("The list has no result yet.");
}
