using System.Globalization;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>What a run would send: every call, its tokens and cost, before anything is paid.</summary>
/// <remarks>The plan and the run are made by the same code: the first calls of a run are the calls of its plan.</remarks>
public sealed record GenerationPlan
{
    /// <summary>One entry per category wanted, in the order planned.</summary>
    public required IReadOnlyList<PlannedCategory> Categories { get; init; }

    /// <summary>Every call, in the order in which calls start.</summary>
    public required IReadOnlyList<PlannedCall> Calls { get; init; }

    /// <summary>The second opinions that are expected, one entry a category; empty where none is asked for. No part of <see cref="Calls"/>, for they go by the items that come.</summary>
    public IReadOnlyList<PlannedOpinion> SecondOpinions { get; init => field = value ?? []; } = [];

    /// <summary>Input tokens of all calls, those for second opinions included, estimated.</summary>
    public long InputTokens => Calls.Sum(call => (long)call.InputTokens) + SecondOpinions.Sum(opinion => opinion.InputTokens);

    /// <summary>Output tokens of all calls, those for second opinions included: fewest and most to expect.</summary>
    public TokenRange OutputTokens => new(
        Calls.Sum(call => call.OutputTokens.Low) + SecondOpinions.Sum(opinion => opinion.OutputTokens.Low),
        Calls.Sum(call => call.OutputTokens.High) + SecondOpinions.Sum(opinion => opinion.OutputTokens.High));

    /// <summary>Cost of all calls, in the currency of <see cref="TokenPrices"/>; null without prices, or without those of a second opinion.</summary>
    public CostRange? Cost { get; init; }

    /// <summary>
    /// Cost of all calls in the provider's batches (<see cref="TokenPrices.BatchShare"/>), which have no second opinions, without those that
    /// <see cref="GenerationRunOptions.OnlineTail"/> may make at once later; null without prices.
    /// </summary>
    public CostRange? BatchCost { get; init; }

    /// <summary>What one call per source and category would send, for comparison.</summary>
    public required LoopComparison Loop { get; init; }

    /// <summary>The plan in one line: <c>10 calls, 9200 tokens in, 20000 to 31000 out, cost 0.35 to 0.5</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Calls.Count} {(Calls.Count == 1 ? "call" : "calls")}{(SecondOpinions.Count == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" and {SecondOpinions.Sum(opinion => opinion.Calls)} for second opinions"))}, {InputTokens} tokens in, {OutputTokens.Low} to {OutputTokens.High} out{(Cost is { } cost ? string.Create(CultureInfo.InvariantCulture, $", cost {cost.Low} to {cost.High}") : string.Empty)}");
}

/// <summary>A category of a plan.</summary>
public sealed record PlannedCategory
{
    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>Sources it may use, one ledger entry each.</summary>
    public int Sources { get; init; }

    /// <summary>Sources that go to the model; the others are existing, duplicate or left out.</summary>
    public int Offered { get; init; }

    /// <summary>Calls planned that ask for the category; categories may share a call.</summary>
    public int Calls { get; init; }

    /// <summary>Fewest and most items to expect.</summary>
    public ItemRange Items { get; init; }

    /// <summary>Why no call is planned; null when there are calls.</summary>
    public string? SkippedReason { get; init; }

    /// <summary>Sources that a journal or a reviewed result has the outcome of, or an item store an item for: nothing is sent for them.</summary>
    public int Kept { get; init; }

    /// <summary>Why what a journal has of the category is not used, and all is asked for again; null where there is nothing to say.</summary>
    public string? AskedAgainReason { get; init; }

    /// <summary>
    /// Sources that are asked for already: by another run with the same item store, which is known when a run starts and never in the plan of
    /// <see cref="ILearningItemGenerator.PlanAsync"/>, which claims nothing; or in batches that the journal has on their way. Nothing is sent for them
    /// unless these bring no item.
    /// </summary>
    public int Awaited { get; init; }
}

/// <summary>The second opinions that are expected about the items of a category.</summary>
public sealed record PlannedOpinion
{
    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>Items to judge, fewest and most to expect: those that come, and those that earlier runs kept without an opinion of the same reviewer.</summary>
    public ItemRange Items { get; init; }

    /// <summary>Calls, for the most items.</summary>
    public int Calls { get; init; }

    /// <summary>Input tokens, for the most items, estimated.</summary>
    public long InputTokens { get; init; }

    /// <summary>Output tokens, fewest and most to expect.</summary>
    public TokenRange OutputTokens { get; init; }
}

/// <summary>One call of a plan.</summary>
public sealed record PlannedCall
{
    private readonly IReadOnlyList<string> _sourceIds = [];

    /// <summary>Its number in the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The categories it asks for: one, or several that share their rows.</summary>
    public required IReadOnlyList<LearningItemCategory> Categories { get; init; }

    /// <summary>The sources it carries, in the order of its rows.</summary>
    public IReadOnlyList<string> SourceIds
    {
        get => _sourceIds;
        init => _sourceIds = value ?? [];
    }

    /// <summary>Fewest and most items to expect.</summary>
    public ItemRange Items { get; init; }

    /// <summary>Tokens of its prompt and schema, estimated.</summary>
    public int InputTokens { get; init; }

    /// <summary>Tokens of its reply, fewest and most to expect.</summary>
    public TokenRange OutputTokens { get; init; }

    /// <summary>The output limit it is sent with.</summary>
    public required int MaxOutputTokens { get; init; }

    /// <summary>Whether it asks for a second opinion about items that are there, which <see cref="Items"/> counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSecondOpinion { get; init; }
}

/// <summary>The obvious program beside the plan: one call for every offered source in every category.</summary>
public sealed record LoopComparison
{
    /// <summary>Calls it would send.</summary>
    public required int Calls { get; init; }

    /// <summary>Input tokens it would send, with the same prompts and one row each, estimated.</summary>
    public required long InputTokens { get; init; }
}

/// <summary>A range of tokens.</summary>
/// <param name="Low">The fewest to expect.</param>
/// <param name="High">The most to expect.</param>
public readonly record struct TokenRange(long Low, long High);

/// <summary>A range of items.</summary>
/// <param name="Low">The fewest to expect.</param>
/// <param name="High">The most to expect.</param>
public readonly record struct ItemRange(int Low, int High);

/// <summary>A range of cost.</summary>
/// <param name="Low">The least to expect.</param>
/// <param name="High">The most to expect.</param>
public readonly record struct CostRange(decimal Low, decimal High);
