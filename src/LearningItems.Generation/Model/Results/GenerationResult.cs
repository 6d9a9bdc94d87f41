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
    public IReadOnlyList<RejectedDraft> Rejected { get; init; } = [];

    /// <summary>Calls that failed, each with its exception.</summary>
    public IReadOnlyList<CallFailure> Failures { get; init; } = [];

    /// <summary>
    /// Whether no source ended rejected, refused, failed, out of budget or cancelled. A category that truly yields
    /// nothing – no idiom in the list – is complete.
    /// </summary>
    public bool IsComplete => Report.Complete;

    /// <summary>Returns this result when it is complete.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="GenerationIncompleteException">Some source was lost; the exception carries this result.</exception>
    public GenerationResult EnsureComplete() => IsComplete ? this : throw new GenerationIncompleteException(this);
}

/// <summary>A draft that failed a check.</summary>
/// <param name="Category">The category it was asked for.</param>
/// <param name="Draft">The draft as the model wrote it.</param>
/// <param name="Findings">What the checks saw, errors and warnings.</param>
public sealed record RejectedDraft(LearningItemCategory Category, LearningItemDraft Draft, IReadOnlyList<Finding> Findings);

/// <summary>A call that failed.</summary>
/// <param name="Category">The category it asked for.</param>
/// <param name="CallNumber">Its number in the plan, from 1.</param>
/// <param name="SourceIds">The sources it carried.</param>
/// <param name="Exception">Why it failed.</param>
public sealed record CallFailure(LearningItemCategory Category, int CallNumber, IReadOnlyList<string> SourceIds, Exception Exception);
