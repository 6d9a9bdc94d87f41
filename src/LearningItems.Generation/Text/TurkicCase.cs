namespace LearningItems.Generation.Text;

/// <summary>Writes the capitals I and İ small as Turkish and Azerbaijani do, so that a comparison that folds case as other languages do finds ırmak in Irmak, and no irmak.</summary>
internal static class TurkicCase
{
    /// <summary>A text with I and İ written small where the case rule is Turkic; the text itself elsewhere.</summary>
    public static string Fold(string text, CaseRule rule) =>
        rule == CaseRule.Turkic && text.AsSpan().IndexOfAny('I', 'İ') >= 0 ? text.Replace('I', 'ı').Replace('İ', 'i') : text;
}
