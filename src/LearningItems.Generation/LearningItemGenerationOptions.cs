using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation;

/// <summary>How the generator works and what the model behind it can take. Checked at start-up, all faults in one message.</summary>
public sealed class LearningItemGenerationOptions
{
    /// <summary>Calls in flight at once, over all categories. Default 10; at least 1.</summary>
    public int MaxConcurrency { get; set; } = 10;

    /// <summary>
    /// Input tokens a call may have: the model's context less its output. Default 100,000; at least 2,000. Larger lists are split.
    /// </summary>
    public int MaxInputTokens { get; set; } = 100_000;

    /// <summary>
    /// Output tokens the model can write in one reply. Default 8,192; at least 512. Calls are sent with a limit from their own
    /// estimate, never above this one.
    /// </summary>
    public int MaxOutputTokens { get; set; } = 8_192;

    /// <summary>What the model charges. Default null: no costs are reckoned.</summary>
    public TokenPrices? Prices { get; set; }

    /// <summary>
    /// Sets what a provider needs on every call – model, temperature, extra properties. Called last, from several threads, on
    /// options that already have the reply schema and the output limit. Default null.
    /// </summary>
    public Action<ChatOptions>? ConfigureChatOptions { get; set; }

    /// <summary>Counts the tokens of a text exactly; called from several threads. Default null: an estimate fitted to o200k_base.</summary>
    public Func<string, int>? CountTokens { get; set; }

    /// <summary>Profiles of languages the library does not know, or replacements of those it does. Empty by default.</summary>
    public IList<LanguageProfile> LanguageProfiles { get; } = [];

    internal Func<string, int> TokenCounter() => CountTokens ?? (text => TokenEstimator.Estimate(text));
}
