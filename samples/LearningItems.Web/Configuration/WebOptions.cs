using LearningItems.Generation;

namespace LearningItems.Web.Configuration;

/// <summary>What the section <c>Web</c> of the configuration may say.</summary>
internal sealed class WebOptions
{
    public const string Section = "Web";

    // What stands around a list in a form.
    private const int Around = 64 * 1024;

    /// <summary>Who answers: <c>offline</c>, <c>openai</c> or <c>anthropic</c>.</summary>
    public string Provider { get; set; } = ModelProvider.Offline;

    /// <summary>The model; every provider but the stand-in needs one.</summary>
    public string? Model { get; set; }

    /// <summary>The base address of a compatible server; the provider's own when null.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The name of the setting or environment variable with the key. When null the provider's usual one, or no key where there is an endpoint.</summary>
    public string? KeyName { get; set; }

    /// <summary>What the model charges for a million tokens in.</summary>
    public decimal? InputPrice { get; set; }

    /// <summary>What the model charges for a million tokens out.</summary>
    public decimal? OutputPrice { get; set; }

    /// <summary>Calls at once, over all runs.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>Requests a minute, over all runs; no limit when null.</summary>
    public int? RequestsPerMinute { get; set; }

    /// <summary>Tokens a minute, over all runs; no limit when null.</summary>
    public int? TokensPerMinute { get; set; }

    /// <summary>What one run may use.</summary>
    public BudgetOptions RunBudget { get; set; } = new();

    /// <summary>What all runs of this process may use together.</summary>
    public BudgetOptions TotalBudget { get; set; } = new();

    /// <summary>The size of a list.</summary>
    public long MaxListBytes { get; set; } = 1024 * 1024;

    /// <summary>The words of a list.</summary>
    public int MaxSources { get; set; } = 2_000;

    /// <summary>Lists and results held at once.</summary>
    public int MaxJobs { get; set; } = 100;

    /// <summary>How long a list or a result is held after it was last asked for.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromHours(2);

    /// <summary>Runs at once.</summary>
    public int MaxRuns { get; set; } = 2;

    /// <summary>Runs that wait for their turn.</summary>
    public int MaxWaitingRuns { get; set; } = 20;

    /// <summary>Uploads at once.</summary>
    public int MaxUploads { get; set; } = 32;

    /// <summary>Uploads that wait for their turn.</summary>
    public int MaxWaitingUploads { get; set; } = 256;

    /// <summary>Lists and results read at once.</summary>
    public int MaxReadings { get; set; } = 4;

    /// <summary>Browsers that watch runs at once.</summary>
    public int MaxWatchers { get; set; } = 200;

    /// <summary>Forms that one address may send in a minute.</summary>
    public int PostsPerMinute { get; set; } = 60;

    /// <summary>Events of a run that are kept for a browser that comes back.</summary>
    public int KeptEvents { get; set; } = 1_000;

    /// <summary>The size of a request.</summary>
    public long MaxBodyBytes => MaxListBytes + Around;

    public TokenPrices? Prices => (InputPrice, OutputPrice) is ({ } input, { } output) ? new TokenPrices(input, output) : null;
}

/// <summary>A limit to spending, as a configuration says it.</summary>
internal sealed class BudgetOptions
{
    public int? MaxCalls { get; set; }

    public long? MaxTokens { get; set; }

    public decimal? MaxCost { get; set; }

    public bool IsEmpty => (MaxCalls, MaxTokens, MaxCost) is (null, null, null);

    public GenerationBudget ToBudget() => new() { MaxCalls = MaxCalls, MaxTokens = MaxTokens, MaxCost = MaxCost };
}
