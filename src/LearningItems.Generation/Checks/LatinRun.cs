using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>A run of Latin letters inside a text of another script, and how it looks.</summary>
/// <param name="Text">The run, with inner digits, apostrophes and hyphens.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Bracketed">Whether brackets enclose it, alone or with other Latin words.</param>
internal readonly record struct LatinRun(string Text, int Start, bool Bracketed)
{
    private const int LongestAbbreviation = 6;

    public int Letters => Text.Count(char.IsLetter);

    public bool IsLoneLetter => Letters == 1;

    /// <summary>All capitals up to six letters (PC, ATM), or a capital inside the word (YouTube, iPhone).</summary>
    public bool IsAbbreviationOrBrand
    {
        get
        {
            var letters = Text.Where(char.IsLetter).ToArray();
            return (letters is { Length: > 1 and <= LongestAbbreviation } && Array.TrueForAll(letters, char.IsUpper))
                || letters.Zip(letters.Skip(1)).Any(pair => char.IsLower(pair.First) && char.IsUpper(pair.Second));
        }
    }

    public bool IsCapitalised => char.IsUpper(Text[0]);

    public bool HasToneMark => Text.Normalize(NormalizationForm.FormD).AsSpan().IndexOfAny(ToneMarks) >= 0;

    /// <summary>The Latin runs of a text.</summary>
    public static IEnumerable<LatinRun> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsLatin(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && (IsLatin(text[end]) || IsInner(text, end)))
            {
                end++;
            }

            yield return new LatinRun(text[start..end], start, IsBracketed(text, start, end));
            start = end;
        }
    }

    private static bool IsLatin(char c) => !char.IsSurrogate(c) && (ScriptOf.Letter(new Rune(c)) == Scripts.Latin || c is >= '\u0300' and < '\u0370');

    private static bool IsInner(string text, int at) =>
        char.IsAsciiDigit(text[at]) || (text[at] is '-' or '\'' or '’' && at + 1 < text.Length && IsLatin(text[at + 1]));

    private static bool IsBracketed(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd(LatinFiller);
        var after = text.AsSpan(end).TrimStart(LatinFiller);
        return before.Length > 0 && after.Length > 0 && before[^1] is '(' or '（' or '[' or '【' or '〔' && after[0] is ')' or '）' or ']' or '】' or '〕';
    }

    private const string ToneMarks = "\u0304\u0301\u030C\u0300";
    private const string LatinFiller = " ,.;'’-!?abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü0123456789";
}
