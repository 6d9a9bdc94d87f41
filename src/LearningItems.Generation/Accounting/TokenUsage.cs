namespace LearningItems.Generation.Accounting;

/// <summary>Tokens that calls used or may use.</summary>
/// <param name="Input">Input tokens, cached ones included.</param>
/// <param name="CachedInput">Input tokens that the provider read from its cache.</param>
/// <param name="Output">Output tokens.</param>
internal readonly record struct TokenUsage(long Input, long CachedInput, long Output)
{
    public long Total => Input + Output;

    public static TokenUsage operator +(TokenUsage one, TokenUsage other) =>
        new(one.Input + other.Input, one.CachedInput + other.CachedInput, one.Output + other.Output);

    public static TokenUsage operator -(TokenUsage one, TokenUsage other) =>
        new(one.Input - other.Input, one.CachedInput - other.CachedInput, one.Output - other.Output);

    /// <summary>A share of the tokens, rounded so that the shares of a whole add up to the whole when the last takes the rest.</summary>
    public TokenUsage Share(double share) => new((long)(Input * share), (long)(CachedInput * share), (long)(Output * share));
}
