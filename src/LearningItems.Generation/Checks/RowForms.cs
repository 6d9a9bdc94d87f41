using System.Buffers;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Whether a word is the one that a row cites with more beside it: its other forms (en mand, mænd; die Kiefer, -n; good – better – best), its partner
/// (brát / vzít), a note (es gibt (+ Akk.)), an optional end (gern(e)), the place of an object (put sth off), the joint of a separable verb (an|rufen).
/// </summary>
/// <remarks>Placeholders written by hand; licence MIT, as the library; checked by <c>RowFormsTests</c>.</remarks>
internal static partial class RowForms
{
    private static readonly SearchValues<char> AllMarks = SearchValues.Create(",;/|(–—=+");

    private static readonly WordIndex Placeholders = new("sth sb something someone somebody etw jd jdn jdm jemanden jemandem etwas qn qch qc quelqu'un quelque chose algo alguien a qcs qcno qualcosa qualcuno coś ktoś что-л кого-л något någon noget nogen iets iemand".Split(' '));

    public static bool Have(string row, string word, LanguageProfile language)
    {
        var rule = language.CaseRule;
        if (Points().IsMatch(row) && TextKey.Same(Points().Replace(row, string.Empty), Points().Replace(word, string.Empty), rule))
        {
            return true;
        }

        if (!row.AsSpan().ContainsAny(AllMarks) && !row.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var plain = row.Replace("|", string.Empty, StringComparison.Ordinal).Replace("·", string.Empty, StringComparison.Ordinal);
        return BeginsWith(plain, word, rule) || BeginsWith(Bare(plain, language), word, rule) || Forms(plain).Any(form => Is(form, word, language));
    }

    // The row's text up to one of its marks: μου, σου, του of μου, σου, του/της.
    private static bool BeginsWith(string row, string word, CaseRule rule)
    {
        for (var at = row.AsSpan().IndexOfAny(AllMarks) is var first && first > 0 ? first : row.Length; at < row.Length;)
        {
            if (TextKey.Same(row[..at].TrimEnd(), word, rule))
            {
                return true;
            }

            var next = row.AsSpan(at + 1).IndexOfAny(AllMarks);
            at = next < 0 ? row.Length : at + 1 + next;
        }

        return false;
    }

    private static IEnumerable<string> Forms(string row)
    {
        foreach (var text in new[] { Brackets().Replace(row, string.Empty), row.Replace("(", string.Empty, StringComparison.Ordinal).Replace(")", string.Empty, StringComparison.Ordinal) })
        {
            foreach (var form in Marks().Split(text))
            {
                yield return form.Trim();
            }
        }
    }

    private static bool Is(string form, string word, LanguageProfile language) =>
        form.Length > 0 && (TextKey.Same(form, word, language.CaseRule) || TextKey.Same(Bare(form, language), word, language.CaseRule)
            || (form.Contains(' ', StringComparison.Ordinal) && TextKey.Same(string.Join(' ', form.Split(' ').Where(part => !Placeholders.Contains(part.TrimEnd('.')))), word, language.CaseRule)));

    private static string Bare(string text, LanguageProfile language) =>
        Genders.BareWord(LanguageTags.LanguageOf(language.Tag).ToLowerInvariant(), Infinitive().Replace(text, string.Empty)).ToString();

    // Stress marks, and the vowel points of Arabic and Hebrew, which lists write for learners: замо́к, كِتَاب.
    [GeneratedRegex(@"(?<=\p{IsCyrillic})[\u0300\u0301]|[\u064B-\u0652\u0670\u0640\u0591-\u05BD\u05BF-\u05C7]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Points();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[,;/=+]|\s[–—-]\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    // The mark of an infinitive: to put off, at få, å gjøre, att läsa, a citi.
    [GeneratedRegex(@"^(to|at|å|att|a) (?=\p{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Infinitive();
}
