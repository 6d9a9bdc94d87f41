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

    /// <exception cref="ArgumentException">A limit is not above zero.</exception>
    internal void ThrowIfInvalid()
    {
        if (MaxCalls < 1 || MaxTokens < 1 || MaxCost <= 0)
        {
            throw new ArgumentException($"The budget is {MaxCalls} calls, {MaxTokens} tokens, {MaxCost} cost; each must be above zero, or null for no limit.");
        }
    }
}
