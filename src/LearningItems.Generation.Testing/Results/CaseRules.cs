namespace LearningItems.Generation.Testing;

/// <summary>What letter case means in the languages in which it means more than usual: ids are made of texts as these compare them.</summary>
internal static class CaseRules
{
    public static CaseRule Of(string language) => language.Split('-')[0].ToUpperInvariant() switch
    {
        "DE" => CaseRule.Lexical,
        "TR" or "AZ" => CaseRule.Turkic,
        _ => CaseRule.Folded,
    };
}
