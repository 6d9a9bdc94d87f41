using Microsoft.Extensions.Options;

namespace LearningItems.Generation.Registration;

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
            yield return $"MaxConcurrency is {options.MaxConcurrency}; it must be at least 1.";
        }

        if (options.MaxInputTokens < 2_000)
        {
            yield return $"MaxInputTokens is {options.MaxInputTokens}; it must be at least 2000, or no batch fits.";
        }

        if (options.MaxOutputTokens < 512)
        {
            yield return $"MaxOutputTokens is {options.MaxOutputTokens}; it must be at least 512, or no reply fits.";
        }

        if (options.Prices is { } prices && (prices.Input < 0 || prices.Output < 0 || prices.CachedInput < 0))
        {
            yield return $"Prices are {prices.Input} in, {prices.CachedInput} cached, {prices.Output} out; none may be negative.";
        }

        foreach (var profile in options.LanguageProfiles.Where(profile => string.IsNullOrWhiteSpace(profile.Tag) || string.IsNullOrWhiteSpace(profile.Name)))
        {
            yield return $"LanguageProfiles has a profile with Tag '{profile.Tag}' and Name '{profile.Name}'; both are needed.";
        }
    }
}
