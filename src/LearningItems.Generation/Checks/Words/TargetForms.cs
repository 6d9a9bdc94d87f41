using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Whether a text shows a word of a list in some form, found without a dictionary. Lenient on purpose: a sentence that has the word in an
/// unusual form must pass; one about something else has nothing of it.
/// </summary>
internal static partial class TargetForms
{
    // Characters that may stand between the parts of a separable word: 见了他一面, 睡了一个好觉.
    private const int LongestGap = 6;
    private const int ShortestRoot = 3;

    public static bool Has(string text, SourceItem source, LanguageProfile language)
    {
        if (language.Tag == "vi" && Spellings(source.Text).Any(spelling => RunningText.Has(VietnameseSpelling.Key(text), VietnameseSpelling.Key(spelling), WordSeparation.Spaces)))
        {
            return true;
        }

        var plain = Plain(text);
        return source.Aliases.Prepend(source.Text).SelectMany(Spellings).Any(spelling => HasSpelling(plain, spelling, language));
    }

    /// <summary>Whether a form begins like a word, or has three neighbouring letters of the word; in Han and kana one character is enough.</summary>
    public static bool IsLike(string form, string word)
    {
        var enough = ScriptOf.Any(word, Scripts.Han | Scripts.Hiragana | Scripts.Katakana) ? 1 : 3;
        return word.Length > 0 && (AreLike(form, word, enough) || AreLike(Letters(form), Letters(word), enough));
    }

    private static bool AreLike(ReadOnlySpan<char> form, ReadOnlySpan<char> word, int enough)
    {
        if (word.Length < enough || form.StartsWith(word[..Math.Min(2, word.Length)], StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var at = 0; at <= word.Length - enough; at++)
        {
            if (form.Contains(word.Slice(at, enough), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSpelling(string text, string spelling, LanguageProfile language)
    {
        var parts = Ellipsis().Split(spelling).Where(part => part.Trim().Length > 0).ToList();
        return RunningText.Has(text, spelling, language.WordSeparation)
            || (parts.Count > 1 && HasInOrder(text, parts))
            || (language.Inflects ? HasStem(text, spelling, language) : HasParts(text, spelling, language.WordSeparation));
    }

    // What lists add to a word: other forms after a slash, an optional part in brackets, 儿 at the end.
    private static IEnumerable<string> Spellings(string text)
    {
        foreach (var variant in Plain(text).Split(['/', ';', '、', '，', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return variant;
            if (TextKey.InSentence(variant) is var bare && bare != variant)
            {
                yield return bare;
            }

            var (without, with) = (Brackets().Replace(variant, string.Empty).Trim(), variant.Replace("(", string.Empty, StringComparison.Ordinal).Replace(")", string.Empty, StringComparison.Ordinal));
            if (without != variant && without.Length > 0)
            {
                yield return without;
                yield return with;
            }

            if (variant is [.. { Length: > 0 } stem, '儿' or '兒'])
            {
                yield return stem;
            }
        }
    }

    // Whether the words or characters of a spelling stand in the text in their order, with a little between them.
    private static bool HasParts(string text, string spelling, WordSeparation separation)
    {
        var parts = separation == WordSeparation.Spaces ? [.. spelling.Split(' ')] : spelling.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        if (parts.Count < 2)
        {
            return false;
        }

        for (var start = text.IndexOf(parts[0], StringComparison.OrdinalIgnoreCase); start >= 0; start = text.IndexOf(parts[0], start + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (HasInOrder(text[start..], parts, separation == WordSeparation.Spaces ? text.Length : LongestGap))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasInOrder(string text, IReadOnlyList<string> parts, int longestGap = int.MaxValue)
    {
        var end = -1;
        foreach (var part in parts.Select(part => part.Trim()))
        {
            var at = text.IndexOf(part, Math.Max(0, end), StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (end >= 0 && at - end > longestGap))
            {
                return false;
            }

            end = at + part.Length;
        }

        return true;
    }

    // Half of the word, three letters at the least, is enough of a stem; a character with a meaning of its own is a stem too.
    private static bool HasStem(string text, string spelling, LanguageProfile language)
    {
        if (spelling.EnumerateRunes().Any(rune => ScriptOf.Letter(rune) == Scripts.Han && text.Contains(rune.ToString(), StringComparison.Ordinal)))
        {
            return true;
        }

        var word = language.WordSeparation == WordSeparation.Spaces ? spelling.Split(' ').MaxBy(part => part.Length)! : spelling;
        word = word.Normalize(NormalizationForm.FormKD);
        var stem = word[..Math.Min(word.Length, Math.Max(3, (word.Length + 1) / 2))];
        if (language.WordSeparation == WordSeparation.None)
        {
            stem = word.Length > 1 ? word[..^1] : word;
        }

        // Indonesian derives by prefixes that may take the first letter: tulis, menulis, ditulis.
        if (language.Tag == "id")
        {
            return text.Contains(word.Length > ShortestRoot && "ptks".Contains(word[0], StringComparison.Ordinal) ? word[1..] : word, StringComparison.OrdinalIgnoreCase);
        }

        var scriptsJoinWords = (language.Scripts & (Scripts.Arabic | Scripts.Hebrew)) != 0;
        var decomposed = text.Normalize(NormalizationForm.FormKD);
        return language.WordSeparation == WordSeparation.None || scriptsJoinWords
            ? decomposed.Contains(stem, StringComparison.OrdinalIgnoreCase)
            : decomposed.Split(' ', '-', '\'', '«', '"', '“', '„', '¿', '¡', '(', '—').Any(part => part.StartsWith(stem, StringComparison.OrdinalIgnoreCase));
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD).Where(char.IsLetter))
        {
            letters.Append(c is 'ı' or 'İ' ? 'I' : char.ToUpperInvariant(c));
        }

        return letters.ToString();
    }

    // Vowel points, stress marks, the tatweel and the dots of ё are written or not as it suits.
    private static string Plain(string text) => Vocalization().Replace(Printable.OneLine(text).Normalize(NormalizationForm.FormKC), string.Empty).Replace('’', '\'').Replace('ʼ', '\'').Replace('ё', 'е').Replace('Ё', 'Е');

    [GeneratedRegex(@"[\u064B-\u0652\u0670\u0640\u0591-\u05C7]|(?<=\p{IsCyrillic})\u0301", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vocalization();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"…+|\.{2,}|～|~|·{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ellipsis();
}
