using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>What belongs to one run and not to its data.</summary>
public sealed class GenerationRunOptions
{
    /// <summary>What the run may use. Default null: no limit.</summary>
    public GenerationBudget? Budget { get; init; }

    /// <summary>What the run and others together may use, beside its own <see cref="Budget"/>. Default null: no limit.</summary>
    public SharedBudget? SharedBudget { get; init; }

    /// <summary>
    /// Calls of this run in flight at once: at least 1, and no more than the generator's limits allow. Default null: as many as they allow.
    /// </summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>
    /// Of a run in batches: the most calls that it makes at once, at the price of single calls, in place of a further batch, when little is missing after the
    /// first ones. Default 0: everything goes in batches.
    /// </summary>
    /// <remarks>
    /// When more calls than are left of these are to be made, all of them go into a batch. They go through the generator's client, in turn with its limits, and
    /// <see cref="GenerationFigures.CallsAtOnce"/> counts them.
    /// </remarks>
    public int OnlineTail { get; init; }

    /// <summary>
    /// Where accepted work is kept and found again: a second run of the same request pays only for what is new. Default null: nothing is kept.
    /// </summary>
    public IGenerationJournal? Journal { get; init; }

    /// <summary>
    /// Shares items with other runs, also with those that run at the same time: a source that one of them has an item for, or is asking for, is not paid for
    /// again. For categories with an item for each source. Default null: nothing is shared.
    /// </summary>
    /// <remarks>A run asks for what is nobody's first, then waits for what others are asking for, and asks for what they bring no item for.</remarks>
    public IItemStore? ItemStore { get; init; }

    /// <summary>
    /// The model to ask, as the client's provider names it; takes the place of the client's own and of one that
    /// <see cref="LearningItemGenerationOptions.ConfigureChatOptions"/> sets. Not blank. Default null: theirs.
    /// </summary>
    /// <remarks>
    /// It is part of a journal's keys, like every model; spans and measurements name it as the model asked for, and a limiter is told it. Context and
    /// output limits are still those of the options: give models that differ in them a generator each.
    /// </remarks>
    public string? ModelId { get; init; }

    /// <summary>
    /// What the run's model charges. Default null: <see cref="LearningItemGenerationOptions.Prices"/>, but for a run that names its own
    /// <see cref="ModelId"/>: what another model charges is not known, and no costs are reckoned.
    /// </summary>
    public TokenPrices? Prices { get; init; }

    /// <summary>
    /// Sets what this run needs on every call, such as the temperature. Called after <see cref="LearningItemGenerationOptions.ConfigureChatOptions"/> and on
    /// the same terms, with <see cref="ModelId"/> set already. Default null.
    /// </summary>
    public Action<ChatOptions>? ConfigureChatOptions { get; init; }

    /// <summary>Told after every call how the call's categories stand: one report at a time, from any thread. A slow receiver slows the run.</summary>
    /// <remarks>An exception thrown by the receiver is logged and does not stop the run.</remarks>
    public IProgress<GenerationProgress>? Progress { get; init; }
}

/// <summary>How one category of a run stands.</summary>
public sealed record GenerationProgress
{
    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>Calls answered or failed so far, follow-ups included.</summary>
    public int CallsDone { get; init; }

    /// <summary>Calls planned for the category, those follow-ups included that have left.</summary>
    public int CallsPlanned { get; init; }

    /// <summary>Items accepted so far.</summary>
    public int Items { get; init; }

    /// <summary>Input tokens used so far.</summary>
    public long InputTokens { get; init; }

    /// <summary>Output tokens used so far.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Time since the run began.</summary>
    [JsonPropertyName("elapsed_seconds")]
    [JsonConverter(typeof(SecondsJsonConverter))]
    public TimeSpan Elapsed { get; init; }
}
