using System.Globalization;

namespace LearningItems.Generation.Files;

/// <summary>How plausible a decoded text is as words of its encoding, from 0 to 1: the share of its characters outside ASCII that are where such characters are.</summary>
internal static class Plausibility
{
    private const string Punctuation = "‘“”«»–—…\u00A0¿¡„‚‹›";
    private const double OfCapitals = 0.95;

    /// <summary>żół has three.</summary>
    private const int LongRun = 4;

    public static double Of(string encoding, string text)
    {
        var (all, plausible) = (0, 0.0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > 0x7F)
            {
                all++;
                plausible += IsWideEncoding(encoding) ? WideChars.Weight(encoding, text[i]) : NarrowChar(text, i);
            }
        }

        return all == 0 ? 0 : plausible / all;
    }

    private static bool IsWideEncoding(string encoding) => encoding is "gb18030" or "big5" or "shift_jis" or "euc-jp" or "euc-kr" or "iso-2022-jp";

    private static double NarrowChar(string text, int index)
    {
        var c = text[index];
        var before = index > 0 ? text[index - 1] : ' ';
        var after = index + 1 < text.Length ? text[index + 1] : ' ';
        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
        {
            return char.IsLetter(before) || CharUnicodeInfo.GetUnicodeCategory(before) is UnicodeCategory.NonSpacingMark ? 1 : 0;
        }

        if (!char.IsLetter(c))
        {
            // Quotation marks, dashes and the like stand around words, the apostrophe in them, signs of other kinds in no list.
            return c == '’' || (Punctuation.Contains(c, StringComparison.Ordinal) && !(char.IsLetter(before) && char.IsLetter(after))) ? 1 : 0;
        }

        // A small letter is followed by no capital one, and scripts do not mix inside a word.
        if ((char.IsUpper(c) && char.IsLower(before)) || c is 'ª' or 'º' or 'µ' || Mixes(c, before) || Mixes(c, after))
        {
            return 0;
        }

        // Runs of letters beyond ASCII are another script read as Latin; words all in capitals are another order of the same script.
        return IsLatin(c) ? (RunAround(text, index) >= LongRun ? 0 : 1) : char.IsUpper(c) && char.IsUpper(before) ? OfCapitals : 1;
    }

    private static bool Mixes(char c, char neighbour) => char.IsLetter(neighbour) && IsLatin(c) != IsLatin(neighbour);

    private static int RunAround(string text, int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && index - start < LongRun && IsLatinBeyondAscii(text[start - 1]))
        {
            start--;
        }

        while (end + 1 < text.Length && end - index < LongRun && IsLatinBeyondAscii(text[end + 1]))
        {
            end++;
        }

        return end - start + 1;
    }

    private static bool IsLatin(char c) => (char.IsLetter(c) && c < 0x0250) || c is >= '\u1E00' and <= '\u1EFF';

    private static bool IsLatinBeyondAscii(char c) => c > 0x7F && IsLatin(c);
}
