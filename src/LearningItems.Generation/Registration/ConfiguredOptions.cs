using Microsoft.Extensions.Configuration;

namespace LearningItems.Generation.Registration;

/// <summary>The options that a configuration can say: all but code and objects. What it leaves out stays as it is.</summary>
internal sealed class ConfiguredOptions
{
    public int? MaxConcurrency { get; set; }

    public int? MaxInputTokens { get; set; }

    public int? MaxOutputTokens { get; set; }

    public BatchingPreference? Batching { get; set; }

    public int? ReasoningTokenAllowance { get; set; }

    public bool? UseStreaming { get; set; }

    public int? RequestsPerMinute { get; set; }

    public int? TokensPerMinute { get; set; }

    public int? MaxRetries { get; set; }

    public TimeSpan? MaxRetryAfter { get; set; }

    public TimeSpan? MaxRateLimitWait { get; set; }

    public TimeSpan? CallTimeout { get; set; }

    public TimeSpan? StallTimeout { get; set; }

    public ConfiguredPrices? Prices { get; set; }

    public IList<string>? IgnoredFindings { get; set; }

    public bool? IncludeContentInTelemetry { get; set; }

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        nameof(MaxConcurrency), nameof(MaxInputTokens), nameof(MaxOutputTokens), nameof(Batching),
        nameof(ReasoningTokenAllowance), nameof(UseStreaming), nameof(RequestsPerMinute), nameof(TokensPerMinute),
        nameof(MaxRetries), nameof(MaxRetryAfter), nameof(MaxRateLimitWait), nameof(CallTimeout),
        nameof(StallTimeout), nameof(Prices), nameof(IgnoredFindings), nameof(IncludeContentInTelemetry),
    ];

    /// <summary>Sets on options what a configuration says, when they are made.</summary>
    public static Action<LearningItemGenerationOptions> From(IConfiguration configuration) => options => Read(configuration).ApplyTo(options);

    private static ConfiguredOptions Read(IConfiguration configuration)
    {
        var configured = new ConfiguredOptions();
        var section = (configuration as IConfigurationSection)?.Path is { Length: > 0 } path ? $" '{path}'" : string.Empty;
        if (configuration.GetChildren().FirstOrDefault(child => !Names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new InvalidOperationException($"The configuration{section} of learning-item generation has '{unknown.Key}', which is no option; options are {string.Join(", ", Names)}.");
        }

        try
        {
            configuration.Bind(configured, binder => binder.ErrorOnUnknownConfiguration = true); // a misspelled key would be left out and nobody told
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException($"The configuration{section} of learning-item generation cannot be used. {exception.Message}", exception);
        }

        return configured;
    }

    private void ApplyTo(LearningItemGenerationOptions options)
    {
        // Not as if it had been set: beside a limiter it must not be.
        if (MaxConcurrency is { } concurrency)
        {
            options.MaxConcurrency = concurrency;
        }

        options.MaxInputTokens = MaxInputTokens ?? options.MaxInputTokens;
        options.MaxOutputTokens = MaxOutputTokens ?? options.MaxOutputTokens;
        options.Batching = Batching ?? options.Batching;
        options.ReasoningTokenAllowance = ReasoningTokenAllowance ?? options.ReasoningTokenAllowance;
        options.UseStreaming = UseStreaming ?? options.UseStreaming;
        options.RequestsPerMinute = RequestsPerMinute ?? options.RequestsPerMinute;
        options.TokensPerMinute = TokensPerMinute ?? options.TokensPerMinute;
        options.MaxRetries = MaxRetries ?? options.MaxRetries;
        options.MaxRetryAfter = MaxRetryAfter ?? options.MaxRetryAfter;
        options.MaxRateLimitWait = MaxRateLimitWait ?? options.MaxRateLimitWait;
        options.CallTimeout = CallTimeout ?? options.CallTimeout;
        options.StallTimeout = StallTimeout ?? options.StallTimeout;
        options.Prices = Prices?.ToPrices() ?? options.Prices;
        options.IgnoredFindings.UnionWith(IgnoredFindings ?? []);
        options.IncludeContentInTelemetry = IncludeContentInTelemetry ?? options.IncludeContentInTelemetry;
    }
}
