using LearningItems.Web.Configuration;
using LearningItems.Web.Jobs;
using LearningItems.Web.Lists;
using LearningItems.Web.Pages;
using LearningItems.Web.Safety;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Endpoints;

/// <summary>A list comes in, is shown as it was read, and is read again as a person says.</summary>
internal static class ListEndpoints
{
    public static void MapLists(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", (IOptions<WebOptions> options, FormToken token) => StartPage.Of(options.Value, token));
        app.MapPost("/lists", PostAsync).WithCheckedForm().RequireRateLimiting(RateLimits.Uploads);
        app.MapGet("/lists/{id}", (string id, JobStore jobs, FormToken token) => ListPage.Of(jobs.Get(id), token));
        app.MapGet("/lists/{id}/standing", (string id, JobStore jobs) => TypedResults.Json(StandingOf(jobs.Get(id)), JobStanding.Json));
        app.MapPost("/lists/{id}/columns", PostColumnsAsync).WithCheckedForm().RequireRateLimiting(RateLimits.Uploads);
        app.MapPost("/lists/{id}/forget", ForgetAsync).WithCheckedForm();
    }

    private static async Task<IResult> PostAsync(HttpContext http, JobStore jobs, IOptions<WebOptions> options, FormToken token, CancellationToken cancellationToken)
    {
        var form = http.Request.Form;
        var settings = ListForm.Settings(form);
        await using var content = ListForm.Content(form, options.Value.MaxListBytes);
        var job = await jobs.AddAsync(content, settings, cancellationToken);
        return Answer(http, job, token);
    }

    private static async Task<IResult> PostColumnsAsync(string id, HttpContext http, JobStore jobs, ListReader lists, FormToken token, CancellationToken cancellationToken)
    {
        var job = jobs.Get(id);
        job.ThrowIfStarted();
        var settings = job.Settings with { Columns = ColumnForm.Columns(http.Request.Form, job.List.Columns.Count) };
        var view = await job.Files.UseAsync(() => lists.ViewAsync(job.Files.List, settings, cancellationToken), cancellationToken);
        job.ReadAs(settings, view);
        return Answer(http, job, token);
    }

    private static async Task<IResult> ForgetAsync(string id, JobStore jobs)
    {
        await jobs.RemoveAsync(jobs.Get(id));
        return new SeeOther("/");
    }

    // A list that cannot be read comes back with its columns, so that the person can say what they are.
    private static IResult Answer(HttpContext http, Job job, FormToken token)
    {
        if (job.List.Refusal is null)
        {
            return new SeeOther($"/lists/{job.Id}");
        }

        if (ProblemAnswers.WantsPage(http.Request))
        {
            return ListPage.Of(job, token) with { Status = StatusCodes.Status422UnprocessableEntity };
        }

        return TypedResults.Problem(
            job.List.Refusal,
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?>
            {
                ["list"] = $"/lists/{job.Id}",
                ["columns"] = job.List.Columns.Select((column, index) => new { number = index + 1, header = column.Header, field = column.Field, samples = column.Samples }),
                ["suggested_columns"] = job.List.SuggestedColumns,
            });
    }

    private static object StandingOf(Job job) => new
    {
        job.Standing,
        job.List.Form,
        job.List.Words,
        Dropped = job.List.DroppedRows,
        job.List.Refusal,
        Columns = job.List.Columns.Select(column => new { column.Header, column.Field, column.Samples }),
        Calls = job.List.Plan?.Calls,
        job.List.Plan?.InputTokens,
        job.List.Plan?.Cost,
    };
}
