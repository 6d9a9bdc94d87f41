using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningItems.Web.Jobs;

/// <summary>How a job stands: what pages, programs and browsers that watch are told.</summary>
internal sealed record JobStanding
{
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public JobState State { get; init; }

    /// <summary>Its place among those that wait, from 1; null where it does not wait.</summary>
    public int? Position { get; init; }

    public int Items { get; init; }

    public int Rejected { get; init; }

    public int CallsDone { get; init; }

    public int CallsPlanned { get; init; }

    public int FailedCalls { get; init; }

    /// <summary>How it ended, in words; null before.</summary>
    public string? Message { get; init; }

    /// <summary>Whether there are items to look at.</summary>
    public bool HasResult { get; init; }

    [JsonIgnore]
    public bool IsActive => State is JobState.Waiting or JobState.Running;

    /// <summary>Whether a run of the list may be begun.</summary>
    [JsonIgnore]
    public bool CanStart => !HasResult && State is (JobState.Read or JobState.Cancelled or JobState.Failed);

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
