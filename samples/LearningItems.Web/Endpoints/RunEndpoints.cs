using LearningItems.Web.Jobs;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Endpoints;

/// <summary>A run is begun and ended.</summary>
internal static class RunEndpoints
{
    public static void MapRuns(this IEndpointRouteBuilder app)
    {
        app.MapPost("/lists/{id}/start", (string id, JobStore jobs, JobRunner runs) =>
        {
            runs.Start(jobs.Get(id));
            return new SeeOther($"/lists/{id}");
        }).WithCheckedForm();
        app.MapPost("/lists/{id}/anew", (string id, JobStore jobs, JobRunner runs) =>
        {
            runs.Start(jobs.Get(id), anew: true);
            return new SeeOther($"/lists/{id}");
        }).WithCheckedForm();
        app.MapPost("/lists/{id}/cancel", (string id, JobStore jobs, JobRunner runs) =>
        {
            runs.Cancel(jobs.Get(id));
            return new SeeOther($"/lists/{id}");
        }).WithCheckedForm();
    }
}
