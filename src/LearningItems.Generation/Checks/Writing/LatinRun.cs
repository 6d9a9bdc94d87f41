using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>A run of Latin letters inside a text of another script, and how it looks.</summary>
/// <param name="text">The run, with inner digits, apostrophes and hyphens.</param>
/// <param name="before">The character before the run, if any.</param>
/// <param name="after">The character after the run, if any.</param>
/// <param name="bracketed">Whether brackets enclose the run with nothing of another script.</param>
internal readonly ref struct LatinRun(ReadOnlySpan<char> text, char? before, char? after, bool bracketed)
{
    private const int LongestAbbreviation = 6;

    public ReadOnlySpan<char> Text { get; } = text;

    public char? Before { get; } = before;

    public char? After { get; } = after;

    public bool Bracketed { get; } = bracketed;

    public int Letters
    {
        get
        {
            var count = 0;
            foreach (var c in Text)
            {
                count += char.IsLetter(c) ? 1 : 0;
            }

            return count;
        }
    }

    public bool IsLoneLetter => Text.Length == 1;

    /// <summary>One letter that names who speaks: A：…</summary>
    public bool IsSpeaker => IsLoneLetter && After is ':' or '：';

    /// <summary>One letter with a space on one side and a letter on the other (你 F可以): neither part of a word (A型, C位), nor a speaker, nor a word of its own (成绩是 A。).</summary>
    public bool IsStrayLetter => IsLoneLetter && !IsSpeaker && ((Before == ' ' && IsLetter(After)) || (After == ' ' && IsLetter(Before)));

    /// <summary>All capitals up to six letters (PC, ATM), or a capital inside the word (YouTube, iPhone), or a letter with a number (A4).</summary>
    public bool IsAbbreviationOrBrand
    {
        get
        {
            var (letters, capitals, afterLower, innerCapital) = (0, 0, false, false);
            foreach (var c in Text)
            {
                if (!char.IsLetter(c))
                {
                    continue;
                }

                letters++;
                capitals += char.IsUpper(c) ? 1 : 0;
                innerCapital |= afterLower && char.IsUpper(c);
                afterLower = char.IsLower(c);
            }

            return innerCapital || (letters == capitals && letters <= LongestAbbreviation && Text.Length > 1);
        }
    }

    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>A capitalised word of those that have the brackets to themselves: 大卫（David）, （Harry Potter）.</summary>
    public bool IsBracketedName => Bracketed && IsCapitalised && Before is '(' or '[' or '【' or '〔' or '（' or ' ' && After is ')' or ']' or '】' or '〕' or '）' or ' ';

    /// <summary>Whether a Cyrillic letter touches the run: one word in two alphabets.</summary>
    public bool IsMixedWithCyrillic => IsCyrillic(Before) || IsCyrillic(After);

    /// <summary>Whether the run is one letter of a Cyrillic word and looks like a Cyrillic letter: Xлеб. That X stands in a lexicon excuses nothing.</summary>
    public bool IsHomoglyph => IsLoneLetter && IsMixedWithCyrillic;

    /// <summary>
    /// Whether the run reads as a romanization: a macron or caron, or – where the romanization is pinyin – any tone mark on a word that is no
    /// name (José).
    /// </summary>
    public bool IsRomanization(LanguageProfile language)
    {
        if (Ascii.IsValid(Text))
        {
            return false;
        }

        var marks = Text.ToString().Normalize(NormalizationForm.FormD).AsSpan();
        return HasToneMark(marks)
            || (!IsCapitalised && language.Scripts == Scripts.Han && marks.IndexOfAny('\u0301', '\u0300') >= 0);
    }

    /// <summary>Whether another run is the same, full-width letters as ordinary ones. Of a lone letter, case counts: the T of T恤 explains no t.</summary>
    public bool Is(ReadOnlySpan<char> other)
    {
        if (Text.Length != other.Length)
        {
            return false;
        }

        for (var index = 0; index < other.Length; index++)
        {
            var (one, two) = (LatinRuns.Narrow(Text[index]), LatinRuns.Narrow(other[index]));
            if (IsLoneLetter ? one != two : char.ToLowerInvariant(one) != char.ToLowerInvariant(two))
            {
                return false;
            }
        }

        return true;
    }

    // ā and ǎ, and no Š: a macron, or a caron on a vowel.
    private static bool HasToneMark(ReadOnlySpan<char> marks)
    {
        var vowel = false;
        foreach (var c in marks)
        {
            if (c == '\u0304' || (c == '\u030C' && vowel))
            {
                return true;
            }

            vowel = char.IsLetter(c) ? "aeiouAEIOU".Contains(c, StringComparison.Ordinal) : vowel;
        }

        return false;
    }

    private static bool IsLetter(char? c) => c is { } letter && (char.IsLetter(letter) || char.IsSurrogate(letter));

    private static bool IsCyrillic(char? c) => c is { } letter && !char.IsSurrogate(letter) && ScriptOf.Letter(new Rune(letter)) == Scripts.Cyrillic;
}
