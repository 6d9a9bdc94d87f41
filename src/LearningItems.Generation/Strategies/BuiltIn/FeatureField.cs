namespace LearningItems.Generation.Strategies;

/// <summary>The field for the key of a feature of sounds or signs: the language names the keys, each of its own kind.</summary>
internal static class FeatureField
{
    private static readonly DraftField Named = new("feature", "the feature's key, one of those named above or formed like them");
    private static readonly DraftField Unnamed = new("feature", "the feature's key, kind:value, in lower case");

    /// <summary>The field in a category of a language.</summary>
    /// <param name="language">The language taught.</param>
    /// <param name="category">The category.</param>
    public static DraftField For(LanguageProfile language, LearningItemCategory category) => language.Focus.ContainsKey(category) ? Named : Unnamed;
}
