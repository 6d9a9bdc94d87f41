namespace LearningItems.Generation;

/// <summary>What a model charges, per million tokens, in any one currency.</summary>
/// <param name="Input">Price of a million input tokens; not negative.</param>
/// <param name="Output">Price of a million output tokens; not negative.</param>
/// <param name="CachedInput">Price of a million input tokens read from the provider's cache; the input price when null.</param>
public sealed record TokenPrices(decimal Input, decimal Output, decimal? CachedInput = null)
{
    private const decimal Million = 1_000_000m;

    /// <summary>The cost of some work.</summary>
    /// <param name="inputTokens">Input tokens, cached ones included.</param>
    /// <param name="cachedInputTokens">How many of them the provider read from its cache.</param>
    /// <param name="outputTokens">Output tokens.</param>
    /// <returns>The cost, unrounded.</returns>
    public decimal Cost(long inputTokens, long cachedInputTokens, long outputTokens) =>
        (((inputTokens - cachedInputTokens) * Input) + (cachedInputTokens * (CachedInput ?? Input)) + (outputTokens * Output)) / Million;
}
