using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Suffixes of some languages have their vowels of the word before them: -ebilir and -abilir, -ssa and -ssä. Folded, one vowel stands for those that
/// change with each other, and letters are small.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>RightDraftsTests</c>.</remarks>
internal static class VowelHarmony
{
    /// <summary>A text with one vowel for all that stand for each other in suffixes; the text itself in languages without harmony.</summary>
    public static string Fold(string text, string language) => language switch
    {
        "tr" or "az" => TurkicCase.Fold(text, CaseRule.Turkic).ToLowerInvariant().Replace('e', 'a').Replace('i', 'ı').Replace('u', 'ı').Replace('ü', 'ı'),
        "fi" => text.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o').Replace('y', 'u'),
        "hu" => text.ToLowerInvariant().Replace('e', 'a').Replace('ö', 'o').Replace('ő', 'ó').Replace('ü', 'u').Replace('ű', 'ú'),
        _ => text,
    };
}
