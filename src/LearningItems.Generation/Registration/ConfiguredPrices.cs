namespace LearningItems.Generation.Registration;

/// <summary>What a model charges, as a configuration says it.</summary>
internal sealed class ConfiguredPrices
{
    public decimal? Input { get; set; }

    public decimal? Output { get; set; }

    public decimal? CachedInput { get; set; }

    public decimal? BatchShare { get; set; }

    /// <exception cref="InvalidOperationException">A price that there must be is missing.</exception>
    public TokenPrices ToPrices()
    {
        if ((Input, Output) is not ({ } input, { } output))
        {
            throw new InvalidOperationException("The configuration of learning-item generation has Prices without Input or Output. Both are needed: a missing price is not a price of 0.");
        }

        var prices = new TokenPrices(input, output, CachedInput);
        return prices with { BatchShare = BatchShare ?? prices.BatchShare };
    }
}
