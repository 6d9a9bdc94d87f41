using System.Globalization;
using LearningItems.Web.Jobs;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Endpoints;

/// <summary>What a run tells, as server-sent events.</summary>
internal static class EventEndpoints
{
    private const string Snapshot = "snapshot";

    // Taken out of the events at once: what a slow reader holds.
    private const int MostAtOnce = 32;

    // Before a proxy takes the silence for an end, and so that a reader that is gone is noticed.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    public static void MapEvents(this IEndpointRouteBuilder app) =>
        app.MapGet("/lists/{id}/events", WatchAsync).RequireRateLimiting(RateLimits.Watchers);

    private static async Task WatchAsync(string id, HttpContext http, JobStore jobs, TimeProvider time)
    {
        var job = jobs.Get(id);
        var read = LastRead(http.Request);
        if (job.Events.After(read, MostAtOnce) is { IsClosed: true, IsMissed: false, Events.Count: 0 })
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent; // the browser has it all, and is not to come again
            return;
        }

        http.Response.ContentType = "text/event-stream; charset=utf-8";
        try
        {
            await TellAsync(http.Response, job, read, time, http.RequestAborted);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            // The browser left; the run goes on.
        }
    }

    private static async Task TellAsync(HttpResponse response, Job job, long? read, TimeProvider time, CancellationToken gone)
    {
        while (true)
        {
            var batch = job.Events.After(read, MostAtOnce);
            if (batch.IsMissed)
            {
                await WriteAsync(response, new JobEvent(batch.From, Snapshot, job.Standing.ToJson()), gone);
                read = batch.From;
            }

            foreach (var told in batch.Events)
            {
                await WriteAsync(response, told, gone);
                read = told.Id;
            }

            await response.Body.FlushAsync(gone);
            if (batch.Events.Count > 0)
            {
                continue;
            }

            if (batch.IsClosed)
            {
                return;
            }

            try
            {
                await batch.Changed.WaitAsync(Quiet, time, gone);
            }
            catch (TimeoutException)
            {
                await response.WriteAsync(":\n\n", gone);
            }
        }
    }

    private static Task WriteAsync(HttpResponse response, JobEvent told, CancellationToken gone) =>
        response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"id: {told.Id}\nevent: {told.Kind}\ndata: {told.Data}\n\n"), gone);

    private static long? LastRead(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
