using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>One call of a run, for a picture of how the run went.</summary>
public sealed record CallReport
{
    /// <summary>Its number: that of the plan, or one beyond it.</summary>
    public required int Number { get; init; }

    /// <summary>The categories it asked for.</summary>
    public required IReadOnlyList<LearningItemCategory> Categories { get; init; }

    /// <summary>Sources in its rows.</summary>
    public int Sources { get; init; }

    /// <summary>Time from the start of the run to its leaving, with the waits for its turn still before it.</summary>
    [JsonPropertyName("started_seconds")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public TimeSpan Started { get; init; }

    /// <summary>Time from the start of the run to its end.</summary>
    [JsonPropertyName("ended_seconds")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public TimeSpan Ended { get; init; }

    /// <summary>Whether it asked again for what others had not brought.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>Whether it asked for a second opinion.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSecondOpinion { get; init; }

    /// <summary>Whether it failed, after the attempts it was worth.</summary>
    public bool Failed { get; init; }

    /// <summary>Requests sent for it.</summary>
    public int Attempts { get; init; }

    /// <summary>Input tokens of its attempts together.</summary>
    public long InputTokens { get; init; }

    /// <summary>Output tokens of its attempts together.</summary>
    public long OutputTokens { get; init; }
}
