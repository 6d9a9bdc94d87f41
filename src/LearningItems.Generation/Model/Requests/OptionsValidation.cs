using System.Globalization;
using Microsoft.Extensions.Options;

namespace LearningItems.Generation;

/// <summary>Checks the options: every fault in one message, each with its value and range.</summary>
internal sealed class OptionsValidation : IValidateOptions<LearningItemGenerationOptions>
{
    public static void ThrowIfInvalid(LearningItemGenerationOptions options)
    {
        var faults = Faults(options).ToList();
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(LearningItemGenerationOptions), faults);
        }
    }

    public ValidateOptionsResult Validate(string? name, LearningItemGenerationOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(LearningItemGenerationOptions options)
    {
        if (options.MaxConcurrency < 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"MaxConcurrency is {options.MaxConcurrency}; it must be at least 1.");
        }

        if (options.Limiter is not null && (options.IsConcurrencySet || options.RequestsPerMinute is not null || options.TokensPerMinute is not null))
        {
            yield return "A Limiter is set beside MaxConcurrency, RequestsPerMinute or TokensPerMinute; it replaces them: set one or the other.";
        }

        if (options.MaxInputTokens < 2_000)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"MaxInputTokens is {options.MaxInputTokens}; it must be at least 2000, or no call fits.");
        }

        if (options.MaxOutputTokens < 512)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"MaxOutputTokens is {options.MaxOutputTokens}; it must be at least 512, or no reply fits.");
        }

        if (!Enum.IsDefined(options.Batching))
        {
            yield return $"Batching is {options.Batching}; it must be one of {string.Join(", ", Enum.GetNames<BatchingPreference>())}.";
        }

        if (options.ReasoningTokenAllowance < 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"ReasoningTokenAllowance is {options.ReasoningTokenAllowance}; it must not be negative.");
        }

        if (options.RequestsPerMinute < 1)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"RequestsPerMinute is {options.RequestsPerMinute}; it must be at least 1, or null for no limit.");
        }

        if (options.TokensPerMinute < 1_000)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"TokensPerMinute is {options.TokensPerMinute}; it must be at least 1000, or null for no limit.");
        }

        if (options.MaxRetries is < 0 or > 10)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"MaxRetries is {options.MaxRetries}; it must be 0 to 10.");
        }

        foreach (var (name, value) in new[] { ("MaxRateLimitWait", options.MaxRateLimitWait), ("MaxRetryAfter", options.MaxRetryAfter), ("CallTimeout", options.CallTimeout), ("StallTimeout", options.StallTimeout) })
        {
            if (value <= TimeSpan.Zero || value > TimeSpan.FromDays(1))
            {
                yield return $"{name} is {value}; it must be above zero and at most a day.";
            }
        }

        if (options.Prices?.Fault is { } fault)
        {
            yield return fault;
        }

        foreach (var profile in options.LanguageProfiles.Where(profile => string.IsNullOrWhiteSpace(profile.Tag) || string.IsNullOrWhiteSpace(profile.Name)))
        {
            yield return $"LanguageProfiles has a profile with Tag '{profile.Tag}' and Name '{profile.Name}'; both are needed.";
        }
    }
}
