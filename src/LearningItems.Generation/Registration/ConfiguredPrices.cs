namespace LearningItems.Generation.Registration;

/// <summary>What a model charges, as a configuration says it.</summary>
internal sealed class ConfiguredPrices
{
    public decimal? Input { get; set; }

    public decimal? Output { get; set; }

    public decimal? CachedInput { get; set; }

    /// <exception cref="InvalidOperationException">A price that there must be is missing.</exception>
    public TokenPrices ToPrices() => (Input, Output) is ({ } input, { } output)
        ? new TokenPrices(input, output, CachedInput)
        : throw new InvalidOperationException("The configuration of learning-item generation has Prices without Input or Output. Both are needed: a missing price is not a price of 0.");
}
