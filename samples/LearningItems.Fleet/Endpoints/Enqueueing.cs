using System.Security.Cryptography;
using System.Text;
using LearningItems.Fleet.Safety;
using LearningItems.Fleet.Waking;
using LearningItems.Generation;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Endpoints;

/// <summary>Enqueues a job whose request can run, and wakes a worker for it.</summary>
internal static class Enqueueing
{
    private const int LongestId = 200;

    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(365);

    public static async Task<IResult> EnqueueAsync(NewJob job, GenerationRequest request, ILearningItemGenerator generator, FleetJobs jobs, WakeUps wakeUps, CancellationToken cancellationToken)
    {
        var toRun = ToJob(job, request);
        await generator.PlanAsync(request, cancellationToken: cancellationToken); // a request that can never run is refused here, and not by three attempts
        var isNew = await jobs.EnqueueAsync(toRun, cancellationToken);
        var status = await jobs.GetAsync(toRun.Id, cancellationToken) ?? throw RefusedException.NoJob(toRun.Id);
        if (isNew)
        {
            await (toRun.Delay == TimeSpan.Zero ? wakeUps.NextAsync(cancellationToken) : wakeUps.AtAsync(toRun.Id, status.NotBefore, cancellationToken));
        }

        return TypedResults.Json(JobView.Of(status, cost: null), FleetJson.Default.JobView, statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static FleetJob ToJob(NewJob job, GenerationRequest request)
    {
        var id = job.Id ?? IdOf(job.Tenant, request);
        if (id.Length is 0 or > LongestId || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-'))
        {
            throw RefusedException.Malformed($"The id has letters and digits of ASCII, '.', '_' and '-', at most {LongestId}.");
        }

        if (string.IsNullOrWhiteSpace(job.Tenant) || job.Tenant.Length > LongestId || job.Tenant.Any(char.IsControl))
        {
            throw RefusedException.Malformed($"The tenant is a name of at most {LongestId} characters.");
        }

        if (!(job.DelaySeconds >= 0 && job.DelaySeconds <= LongestDelay.TotalSeconds) || job.MaxAttempts < 1 || job.MaxTokens < 1)
        {
            throw RefusedException.Malformed("delay_seconds is from 0 to a year, max_attempts and max_tokens are at least 1.");
        }

        return new FleetJob
        {
            Id = id,
            Tenant = job.Tenant,
            Request = request,
            Priority = job.Priority,
            Delay = TimeSpan.FromSeconds(job.DelaySeconds),
            MaxAttempts = job.MaxAttempts,
            MaxTokens = job.MaxTokens,
            UsesBatches = job.UsesBatches,
            ModelId = job.ModelId,
        };
    }

    private static string IdOf(string tenant, GenerationRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant}\n{LearningItemJson.Serialize(request)}")))[..32];
}
