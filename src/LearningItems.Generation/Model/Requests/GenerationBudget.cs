using System.Globalization;

namespace LearningItems.Generation;

/// <summary>
/// What a run may use. What a call may take is reserved before it is sent and settled with what it took; when the rest does not
/// suffice, nothing more is sent and what was done is kept.
/// </summary>
public sealed record GenerationBudget
{
    /// <summary>Calls, follow-ups included; at least 1. Default null: no limit.</summary>
    public int? MaxCalls { get; init; }

    /// <summary>Input and output tokens together; at least 1. Default null: no limit.</summary>
    public long? MaxTokens { get; init; }

    /// <summary>Cost in the currency of <see cref="TokenPrices"/>, above 0. Needs <see cref="LearningItemGenerationOptions.Prices"/>. Default null: no limit.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>What is wrong with the budget; null where nothing is.</summary>
    internal string? Fault => MaxCalls < 1 || MaxTokens < 1 || MaxCost <= 0
        ? string.Create(CultureInfo.InvariantCulture, $"The budget is {MaxCalls} calls, {MaxTokens} tokens, {MaxCost} cost; each must be above zero, or null for no limit.")
        : null;

    /// <summary>The limits in one line: <c>at most 20 calls, cost 2.5</c>.</summary>
    public override string ToString() => (MaxCalls, MaxTokens, MaxCost) is (null, null, null) ? "no limit" : "at most " + string.Join(", ", new[]
    {
        MaxCalls is { } calls ? string.Create(CultureInfo.InvariantCulture, $"{calls} calls") : null,
        MaxTokens is { } tokens ? string.Create(CultureInfo.InvariantCulture, $"{tokens} tokens") : null,
        MaxCost is { } cost ? string.Create(CultureInfo.InvariantCulture, $"cost {cost}") : null,
    }.OfType<string>());
}
