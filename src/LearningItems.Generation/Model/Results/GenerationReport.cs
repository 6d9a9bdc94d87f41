using System.Globalization;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>The figures of a run. Its JSON (<see cref="LearningItemJson"/>) is the run's <c>report.json</c>.</summary>
public sealed record GenerationReport
{
    /// <summary>The language taught.</summary>
    public required string Language { get; init; }

    /// <summary>The language of definitions and translations; null in reports of earlier versions.</summary>
    public string? InstructionLanguage { get; init; }

    /// <summary>The level taught.</summary>
    public required ProficiencyLevel Level { get; init; }

    /// <summary>The chat client's name for its provider, where it has one.</summary>
    public string? Provider { get; init; }

    /// <summary>The model that answered, where replies or the client name it.</summary>
    public string? Model { get; init; }

    /// <summary>Whether every source of every category ended without loss.</summary>
    public required bool Complete { get; init; }

    /// <summary>Time from the start of the run to its end.</summary>
    [JsonPropertyName("duration_seconds")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public required TimeSpan Duration { get; init; }

    /// <summary>Time from the start of the run to its first accepted item; null when there was none.</summary>
    [JsonPropertyName("first_item_seconds")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public TimeSpan? FirstItem { get; init; }

    /// <summary>The sums over the categories.</summary>
    public required GenerationFigures Totals { get; init; }

    /// <summary>One report per category wanted, in the order planned.</summary>
    public required IReadOnlyList<CategoryReport> Categories { get; init; }

    /// <summary>The sources whose drafts had the most findings, the worst first; at most ten, none where nothing was found.</summary>
    public IReadOnlyList<SourceFindings> WorstSources { get; init => field = value ?? []; } = [];

    /// <summary>The calls that were sent, by their numbers.</summary>
    public IReadOnlyList<CallReport> Calls { get; init => field = value ?? []; } = [];

    /// <summary>What a loop would have taken for what was asked for; null in reports of earlier versions.</summary>
    public LoopReport? Loop { get; init; }

    /// <summary>The run in one line: <c>zh HSK1: complete, 200 of 200 sources covered, 200 items, 10 calls, 9200 tokens in, 30100 out, 12.5 s</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Language} {Level}: {(Complete ? "complete" : "incomplete")}, {Totals.Covered} of {Totals.Sources} sources covered, {Totals.Items} items, {Totals.Calls} calls, {Totals.InputTokens} tokens in, {Totals.OutputTokens} out, {(Totals.Cost is { } cost ? $"cost {cost.ToString(CultureInfo.InvariantCulture)}, " : string.Empty)}{Duration.TotalSeconds:0.0} s");
}
