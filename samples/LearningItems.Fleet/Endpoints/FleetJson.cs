using System.Text.Json;
using System.Text.Json.Serialization;
using LearningItems.Generation.Postgres;

namespace LearningItems.Fleet.Endpoints;

/// <summary>The JSON of the API, in the manner of the library's.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, UseStringEnumConverter = true)]
[JsonSerializable(typeof(NewJob))]
[JsonSerializable(typeof(NewSample))]
[JsonSerializable(typeof(TenantLimit))]
[JsonSerializable(typeof(JobView))]
[JsonSerializable(typeof(JobPage))]
[JsonSerializable(typeof(FleetTenant))]
internal sealed partial class FleetJson : JsonSerializerContext;

/// <summary>A job to enqueue.</summary>
internal sealed record NewJob
{
    /// <summary>What names the job; made of tenant and request when null, so that sending it twice makes one.</summary>
    public string? Id { get; init; }

    public string Tenant { get; init; } = "default";

    public int Priority { get; init; }

    public double DelaySeconds { get; init; }

    public int MaxAttempts { get; init; } = 3;

    public long? MaxTokens { get; init; }

    public bool UsesBatches { get; init; }

    public string? ModelId { get; init; }

    /// <summary>The request, in the library's form.</summary>
    public JsonElement Request { get; init; }
}

/// <summary>A course of the samples to enqueue.</summary>
internal sealed record NewSample
{
    public required string Course { get; init; }

    public string Tenant { get; init; } = "default";
}

/// <summary>What a tenant's jobs may use together.</summary>
internal sealed record TenantLimit
{
    public long? TokenLimit { get; init; }
}

/// <summary>A page of jobs, the latest first.</summary>
internal sealed record JobPage(IReadOnlyList<JobView> Jobs);
