using LearningItems.Generation;

namespace LearningItems.Fleet.Configuration;

/// <summary>The model that workers ask, and what its provider allows.</summary>
internal sealed class ModelOptions
{
    /// <summary>Who answers: <c>offline</c>, <c>openai</c> or <c>anthropic</c>.</summary>
    public string Provider { get; set; } = ModelProvider.Offline;

    /// <summary>The model; every provider but the stand-in needs one.</summary>
    public string? Name { get; set; }

    /// <summary>The base address of a compatible server; the provider's own when null.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The name of the environment variable with the key. When null the provider's usual one, or no key where there is an endpoint.</summary>
    public string? KeyName { get; set; }

    /// <summary>What the model charges for a million tokens in.</summary>
    public decimal? InputPrice { get; set; }

    /// <summary>What the model charges for a million tokens out.</summary>
    public decimal? OutputPrice { get; set; }

    /// <summary>What the limits are called that workers share; the provider and the model when null.</summary>
    public string? LimitName { get; set; }

    /// <summary>Calls at once, over all workers.</summary>
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>Requests a minute, over all workers; no limit when null.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Tokens a minute, over all workers; no limit when null.</summary>
    public int? TokensPerMinute { get; set; }

    public TokenPrices? Prices => (InputPrice, OutputPrice) is ({ } input, { } output) ? new TokenPrices(input, output) : null;

    public string SharedLimitName => LimitName ?? $"{Provider} {Name}".Trim();
}
