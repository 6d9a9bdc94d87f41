namespace LearningItems.Generation;

/// <summary>What belongs to one run and not to its data.</summary>
public sealed class GenerationRunOptions
{
    /// <summary>What the run may use. Default null: no limit.</summary>
    public GenerationBudget? Budget { get; init; }

    /// <summary>
    /// Where accepted work is kept and found again: a second run of the same request pays only for what is new. Default null: nothing is kept.
    /// </summary>
    public IGenerationJournal? Journal { get; init; }

    /// <summary>Told after every call how the call's categories stand: one report at a time, from any thread. A slow receiver slows the run.</summary>
    /// <remarks>An exception thrown by the receiver is logged and does not stop the run.</remarks>
    public IProgress<GenerationProgress>? Progress { get; init; }
}

/// <summary>How one category of a run stands.</summary>
/// <param name="Category">The category.</param>
/// <param name="CallsDone">Calls answered or failed so far, follow-ups included.</param>
/// <param name="CallsPlanned">Calls planned for the category, those follow-ups included that have left.</param>
/// <param name="Items">Items accepted so far.</param>
/// <param name="InputTokens">Input tokens used so far.</param>
/// <param name="OutputTokens">Output tokens used so far.</param>
/// <param name="Elapsed">Time since the run began.</param>
public sealed record GenerationProgress(
    LearningItemCategory Category, int CallsDone, int CallsPlanned, int Items, long InputTokens, long OutputTokens, TimeSpan Elapsed);
