using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>A run of Latin letters inside a text of another script, and how it looks.</summary>
/// <param name="Text">The run, with inner digits, apostrophes and hyphens; full-width letters as ordinary ones.</param>
/// <param name="Before">The character before it, if any.</param>
/// <param name="After">The character after it, if any.</param>
/// <param name="Bracketed">Whether brackets enclose it with nothing of another script.</param>
internal readonly record struct LatinRun(string Text, char? Before, char? After, bool Bracketed)
{
    private const int LongestAbbreviation = 6;
    private const string OpeningBrackets = "(（[【〔";
    private const string ClosingBrackets = ")）]】〕";

    public int Letters => Text.Count(char.IsLetter);

    public bool IsLoneLetter => Text.Length == 1;

    /// <summary>One letter that names who speaks: A：…</summary>
    public bool IsSpeaker => IsLoneLetter && After is ':' or '：';

    /// <summary>One letter set apart by a space (你 F可以), which is neither part of a word (A型, C位) nor a speaker.</summary>
    public bool IsStrayLetter => IsLoneLetter && !IsSpeaker && (Before == ' ' || After == ' ');

    /// <summary>All capitals up to six letters (PC, ATM), or a capital inside the word (YouTube, iPhone), or a letter with a number (A4).</summary>
    public bool IsAbbreviationOrBrand
    {
        get
        {
            var letters = Text.Where(char.IsLetter).ToArray();
            return (letters is { Length: <= LongestAbbreviation } && Text.Length > 1 && Array.TrueForAll(letters, char.IsUpper))
                || letters.Zip(letters.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));
        }
    }

    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>
    /// Whether it reads as a romanization: a macron or caron, or – where the romanization is pinyin – any tone mark on a word that is no
    /// name (José).
    /// </summary>
    public bool IsRomanization(LanguageProfile language)
    {
        var marks = Text.Normalize(NormalizationForm.FormD).AsSpan();
        return marks.IndexOfAny('\u0304', '\u030C') >= 0
            || (!IsCapitalised && language.Scripts == Scripts.Han && marks.IndexOfAny('\u0301', '\u0300') >= 0);
    }

    /// <summary>Whether a Cyrillic letter touches it: one word in two alphabets.</summary>
    public bool IsMixedWithCyrillic => IsCyrillic(Before) || IsCyrillic(After);

    /// <summary>The Latin runs of a text.</summary>
    public static IEnumerable<LatinRun> In(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC);
        for (var start = 0; start < plain.Length; start++)
        {
            if (!IsLetter(plain[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < plain.Length && (IsLetter(plain[end]) || IsMark(plain[end]) || IsInner(plain, end)))
            {
                end++;
            }

            yield return new LatinRun(plain[start..end], start > 0 ? plain[start - 1] : null, end < plain.Length ? plain[end] : null, IsBracketed(plain, start, end));
            start = end;
        }
    }

    private static bool IsLetter(char c) => !char.IsSurrogate(c) && ScriptOf.Letter(new Rune(c)) == Scripts.Latin;

    // A mark belongs to the letter before it: the stress of молоко́ is no Latin letter.
    private static bool IsMark(char c) => c is >= '\u0300' and < '\u0370';

    private static bool IsCyrillic(char? c) => c is { } letter && !char.IsSurrogate(letter) && ScriptOf.Letter(new Rune(letter)) == Scripts.Cyrillic;

    private static bool IsInner(string text, int at) =>
        char.IsAsciiDigit(text[at]) || (text[at] is '-' or '\'' or '’' && at + 1 < text.Length && IsLetter(text[at + 1]));

    private static bool IsBracketed(string text, int start, int end)
    {
        var open = text.AsSpan(0, start).LastIndexOfAny(OpeningBrackets);
        var close = text.AsSpan(end).IndexOfAny(ClosingBrackets);
        if (open < 0 || close < 0)
        {
            return false;
        }

        var inside = text[(open + 1)..(end + close)];
        return inside.AsSpan().IndexOfAny(ClosingBrackets) < 0 && !ScriptOf.Any(inside, ~Scripts.Latin);
    }
}
