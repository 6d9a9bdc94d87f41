using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>What became of one source in one category. Each source ends in exactly one outcome in each category.</summary>
[JsonConverter(typeof(SourceOutcomeJsonConverter))]
public enum SourceOutcome
{
    /// <summary>An accepted item teaches the source.</summary>
    Covered,

    /// <summary>Pattern work saw the source and did not need it.</summary>
    Unused,

    /// <summary>The model said there is nothing to teach.</summary>
    NotApplicable,

    /// <summary>An existing item teaches the source already; nothing was paid.</summary>
    Existing,

    /// <summary>The source stands in the list twice; nothing was paid for the second.</summary>
    Duplicate,

    /// <summary>The source was left out before anything was sent; the detail says why.</summary>
    Skipped,

    /// <summary>A draft came but failed a check. Makes the run incomplete.</summary>
    Rejected,

    /// <summary>The model refused to answer. Makes the run incomplete.</summary>
    Refused,

    /// <summary>The call failed or its reply had no item for the source. Makes the run incomplete.</summary>
    Failed,

    /// <summary>The budget ended before the source was sent. Makes the run incomplete.</summary>
    BudgetExhausted,

    /// <summary>The run was cancelled before the source was answered. Makes the run incomplete.</summary>
    Cancelled,
}

/// <summary>Writes the outcome in snake case.</summary>
internal sealed class SourceOutcomeJsonConverter() : JsonStringEnumConverter<SourceOutcome>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower);

/// <summary>Which outcomes leave work undone.</summary>
internal static class SourceOutcomes
{
    public static bool IsIncomplete(this SourceOutcome outcome) => outcome
        is SourceOutcome.Rejected or SourceOutcome.Refused or SourceOutcome.Failed
        or SourceOutcome.BudgetExhausted or SourceOutcome.Cancelled;
}
