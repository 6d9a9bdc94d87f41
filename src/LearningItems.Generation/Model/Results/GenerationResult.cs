using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>What a run made: items, an account of every source, and the figures.</summary>
public sealed record GenerationResult
{
    /// <summary>The accepted items, by category and in the order of their first sources.</summary>
    public required IReadOnlyList<GeneratedItem> Items { get; init; }

    /// <summary>One outcome for every eligible source of every category.</summary>
    public required SourceLedger Ledger { get; init; }

    /// <summary>Calls, tokens, cost and time.</summary>
    public required GenerationReport Report { get; init; }

    /// <summary>Drafts that failed a check, with the findings.</summary>
    public IReadOnlyList<RejectedDraft> Rejected { get; init => field = value ?? []; } = [];

    /// <summary>Calls that failed, each with its exception.</summary>
    public IReadOnlyList<FailedCall> Failures { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whether no source ended rejected, refused, failed, out of budget or cancelled. A category that truly yields
    /// nothing – no idiom in the list – is complete.
    /// </summary>
    [JsonIgnore]
    public bool IsComplete => Report.Complete;

    /// <summary>Returns this result when it is complete.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="GenerationIncompleteException">Some source was lost; the exception carries this result.</exception>
    public GenerationResult EnsureComplete() => IsComplete ? this : throw new GenerationIncompleteException(this);
}

/// <summary>A draft that failed a check.</summary>
public sealed record RejectedDraft
{
    private readonly IReadOnlyList<Finding> _findings = [];

    /// <summary>The category it was asked for.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>The draft as the model wrote it.</summary>
    public required LearningItemDraft Draft { get; init; }

    /// <summary>What the checks saw, errors and warnings.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get => _findings;
        init => _findings = value ?? [];
    }
}

