using System.Globalization;

namespace LearningItems.Generation;

/// <summary>What a model charges, per million tokens, in any one currency.</summary>
/// <param name="Input">Price of a million input tokens; not negative.</param>
/// <param name="Output">Price of a million output tokens; not negative.</param>
/// <param name="CachedInput">Price of a million input tokens read from the provider's cache; the input price when null.</param>
public sealed record TokenPrices(decimal Input, decimal Output, decimal? CachedInput = null)
{
    private const decimal Million = 1_000_000m;

    /// <summary>
    /// The share of these prices that the provider takes in its batches, from 0 to 1. Default 0.5: what OpenAI and Anthropic charge in 2026.
    /// </summary>
    public decimal BatchShare { get; init; } = 0.5m;

    /// <summary>The prices of the provider's batches.</summary>
    /// <returns>Each price times <see cref="BatchShare"/>.</returns>
    public TokenPrices InBatches() => new(Input * BatchShare, Output * BatchShare, CachedInput * BatchShare) { BatchShare = 1 };

    /// <summary>What is wrong with the prices; null where nothing is.</summary>
    internal string? Fault => Input < 0 || Output < 0 || CachedInput < 0
        ? string.Create(CultureInfo.InvariantCulture, $"Prices are {Input} in, {CachedInput} cached, {Output} out; none may be negative.")
        : BatchShare is < 0 or > 1 ? string.Create(CultureInfo.InvariantCulture, $"BatchShare is {BatchShare}; 0 to 1 are possible.")
        : null;

    /// <summary>The cost of some work.</summary>
    /// <param name="inputTokens">Input tokens, cached ones included.</param>
    /// <param name="cachedInputTokens">How many of them the provider read from its cache.</param>
    /// <param name="outputTokens">Output tokens.</param>
    /// <returns>The cost, unrounded.</returns>
    public decimal Cost(long inputTokens, long cachedInputTokens, long outputTokens) =>
        (((inputTokens - cachedInputTokens) * Input) + (cachedInputTokens * (CachedInput ?? Input)) + (outputTokens * Output)) / Million;

    /// <summary>The prices in one line: <c>3 in, 0.3 cached, 15 out per million tokens</c>.</summary>
    public override string ToString() => CachedInput is { } cached
        ? string.Create(CultureInfo.InvariantCulture, $"{Input} in, {cached} cached, {Output} out per million tokens")
        : string.Create(CultureInfo.InvariantCulture, $"{Input} in, {Output} out per million tokens");
}
