using System.Text.Json;
using LearningItems.Fleet.Safety;
using LearningItems.Fleet.Waking;
using LearningItems.Generation;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Endpoints;

/// <summary>Jobs are enqueued, listed, cancelled and given another try.</summary>
internal static class JobEndpoints
{
    private const int Listed = 50;
    private const int MostListed = 1_000;

    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").AddEndpointFilter<RouteGroupBuilder, RequestGuard>();
        api.MapPost("/jobs", EnqueueAsync);
        api.MapPost("/lists", EnqueueListAsync).DisableAntiforgery(); // the guard's token stands for it
        api.MapPost("/samples", EnqueueSampleAsync);
        api.MapGet("/jobs", ListAsync);
        api.MapGet("/jobs/{id}", OneAsync);
        api.MapPost("/jobs/{id}/cancel", CancelAsync);
        api.MapPost("/jobs/{id}/retry", RetryAsync);
        api.MapGet("/tenants/{name}", TenantAsync);
        api.MapPut("/tenants/{name}", SetTenantAsync);
    }

    private static async Task<IResult> EnqueueAsync(HttpRequest http, ILearningItemGenerator generator, FleetJobs jobs, WakeUps wakeUps, CancellationToken cancellationToken)
    {
        var job = await ReadAsync(http, FleetJson.Default.NewJob, cancellationToken);
        return await Enqueueing.EnqueueAsync(job, RequestOf(job), generator, jobs, wakeUps, cancellationToken);
    }

    private static async Task<IResult> EnqueueListAsync(HttpRequest http, ILearningItemGenerator generator, FleetJobs jobs, WakeUps wakeUps, CancellationToken cancellationToken)
    {
        var (job, request) = await ListForm.ReadAsync(http, cancellationToken);
        return await Enqueueing.EnqueueAsync(job, request, generator, jobs, wakeUps, cancellationToken);
    }

    private static async Task<IResult> EnqueueSampleAsync(HttpRequest http, ILearningItemGenerator generator, FleetJobs jobs, WakeUps wakeUps, CancellationToken cancellationToken)
    {
        var sample = await ReadAsync(http, FleetJson.Default.NewSample, cancellationToken);
        var request = await SampleCourses.RequestAsync(sample.Course, cancellationToken);
        return await Enqueueing.EnqueueAsync(new NewJob { Tenant = sample.Tenant }, request, generator, jobs, wakeUps, cancellationToken);
    }

    private static async Task<IResult> ListAsync(FleetJobs jobs, FinishedCosts costs, string? state, string? tenant, long? before, int? take, CancellationToken cancellationToken)
    {
        FleetJobState? only = state is null or "" ? null
            : Enum.TryParse<FleetJobState>(state, ignoreCase: true, out var known) ? known
            : throw RefusedException.Malformed($"The state is one of {string.Join(", ", Enum.GetValues<FleetJobState>().Select(JobView.Name))}.");
        var views = new List<JobView>();
        foreach (var job in await jobs.ListAsync(only, string.IsNullOrEmpty(tenant) ? null : tenant, before, Math.Clamp(take ?? Listed, 1, MostListed), cancellationToken))
        {
            views.Add(JobView.Of(job, await costs.OfAsync(job, cancellationToken)));
        }

        return TypedResults.Json(new JobPage(views), FleetJson.Default.JobPage);
    }

    private static async Task<IResult> OneAsync(string id, FleetJobs jobs, FinishedCosts costs, CancellationToken cancellationToken)
    {
        var job = await jobs.GetAsync(id, cancellationToken) ?? throw RefusedException.NoJob(id);
        return TypedResults.Json(JobView.Of(job, await costs.OfAsync(job, cancellationToken)), FleetJson.Default.JobView);
    }

    private static async Task<IResult> CancelAsync(string id, FleetJobs jobs, FinishedCosts costs, CancellationToken cancellationToken) =>
        await jobs.CancelAsync(id, cancellationToken) ? await OneAsync(id, jobs, costs, cancellationToken)
        : await jobs.GetAsync(id, cancellationToken) is null ? throw RefusedException.NoJob(id)
        : throw RefusedException.Conflict("The job has ended already.");

    private static async Task<IResult> RetryAsync(string id, FleetJobs jobs, FinishedCosts costs, WakeUps wakeUps, CancellationToken cancellationToken)
    {
        if (!await jobs.RetryParkedAsync(id, cancellationToken))
        {
            throw await jobs.GetAsync(id, cancellationToken) is null ? RefusedException.NoJob(id) : RefusedException.Conflict("The job is not parked.");
        }

        await wakeUps.NextAsync(cancellationToken);
        return await OneAsync(id, jobs, costs, cancellationToken);
    }

    private static async Task<IResult> TenantAsync(string name, FleetJobs jobs, CancellationToken cancellationToken) =>
        TypedResults.Json(await jobs.GetTenantAsync(name, cancellationToken) ?? throw new RefusedException(StatusCodes.Status404NotFound, $"No tenant '{name}' had a job or a limit."), FleetJson.Default.FleetTenant);

    private static async Task<IResult> SetTenantAsync(string name, HttpRequest http, FleetJobs jobs, CancellationToken cancellationToken)
    {
        var limit = await ReadAsync(http, FleetJson.Default.TenantLimit, cancellationToken);
        return limit.TokenLimit < 0
            ? throw RefusedException.Malformed("token_limit is not negative.")
            : TypedResults.Json(await jobs.SetTenantAsync(name, limit.TokenLimit, cancellationToken), FleetJson.Default.FleetTenant);
    }

    private static GenerationRequest RequestOf(NewJob job)
    {
        try
        {
            return job.Request.ValueKind == JsonValueKind.Object && LearningItemJson.Deserialize<GenerationRequest>(job.Request.GetRawText()) is { } request
                ? request
                : throw RefusedException.Malformed("request lacks: it is what the library's GenerationRequest is in JSON.");
        }
        catch (JsonException exception)
        {
            throw RefusedException.Malformed($"request cannot be read: {exception.Message}");
        }
    }

    private static async Task<T> ReadAsync<T>(HttpRequest http, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (!http.HasJsonContentType())
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "Send application/json.");
        }

        try
        {
            return await JsonSerializer.DeserializeAsync(http.Body, type, cancellationToken) ?? throw RefusedException.Malformed("The body is null.");
        }
        catch (JsonException exception)
        {
            throw RefusedException.Malformed($"The JSON cannot be read: {exception.Message}");
        }
    }
}
