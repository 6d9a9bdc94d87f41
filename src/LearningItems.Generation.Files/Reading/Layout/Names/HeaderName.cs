using System.Text;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>How headers are compared: by their letters and digits alone, whatever case, underscores and signs a list writes between them.</summary>
internal static partial class HeaderName
{
    /// <summary>The letters, marks and digits of a name, in lower case.</summary>
    public static string Fold(string name)
    {
        // A name typed on some systems has its accents beside the letters. Half a surrogate pair, which is no text, cannot be composed.
        var composed = name.Any(char.IsSurrogate) ? name : name.Normalize(NormalizationForm.FormC);
        return string.Concat(composed.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '№' || char.GetUnicodeCategory(c) is >= System.Globalization.UnicodeCategory.NonSpacingMark and <= System.Globalization.UnicodeCategory.EnclosingMark));
    }

    /// <summary>A folded name as it is typed without accents: <c>traduccion</c>, <c>nghia</c>.</summary>
    public static string WithoutMarks(string folded) => folded.Any(char.IsSurrogate) ? folded
        : string.Concat(folded.Normalize(NormalizationForm.FormD).Where(c => c is not (>= '\u0300' and <= '\u036F')).Select(c => c switch { 'đ' => 'd', 'ı' => 'i', 'ł' => 'l', 'ø' => 'o', _ => c })).Normalize(NormalizationForm.FormC);

    /// <summary>The words of a name: <c>HSK_Level</c>, <c>partOfSpeech</c> and <c>Meaning (English)</c> have two or three.</summary>
    public static IReadOnlyList<string> Words(string name) =>
        [.. WordBreak().Replace(name, " ").Split([' ', '_', '-', '/', '.', ',', ':', '(', ')', '（', '）', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(Fold).Where(word => word.Length > 0)];

    /// <summary>The name without what stands in brackets, such as <c>word (simplified)</c>.</summary>
    public static string WithoutBrackets(string name) => Brackets().Replace(name, " ");

    /// <summary>The folded name without digits at its end: <c>Meaning 1</c>.</summary>
    public static string WithoutNumber(string folded) => folded.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>Whether this names a place and not a content: a number, or what programs write above an index.</summary>
    public static bool IsOfIndex(string name)
    {
        var folded = Fold(name);
        return folded.StartsWith("unnamed", StringComparison.Ordinal) || folded is "index" || (folded.Length > 0 && folded.All(char.IsDigit));
    }

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordBreak();

    [GeneratedRegex(@"\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]|【[^【】]*】|<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
