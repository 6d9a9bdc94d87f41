using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Whether Han characters are of the simplified or the traditional set.</summary>
internal enum HanForm
{
    Either,
    Simplified,
    Traditional,
}

/// <summary>
/// Tells simplified from traditional text by the character sets of the two standards: GB 2312 has no 國, Big5 no 国. Many characters are in both;
/// text of such only is either.
/// </summary>
internal static class HanForms
{
    private static readonly Encoding Simplified = OfCodePage(936);

    private static readonly Encoding Traditional = OfCodePage(950);

    public static HanForm Of(string text)
    {
        var (simplified, traditional) = (false, false);
        foreach (var c in text.Where(c => CjkLetters.IsHan(c) && !char.IsSurrogate(c)))
        {
            var (inGb, inBig5) = (IsInGb2312(c), IsInBig5(c));
            simplified |= inGb && !inBig5;
            traditional |= inBig5 && !inGb;
        }

        return simplified == traditional ? HanForm.Either : simplified ? HanForm.Simplified : HanForm.Traditional;
    }

    /// <summary>Whether two texts can be one word in the two sets: 国家 and 國家, also 放松 and 放鬆, though 松 is in both.</summary>
    public static bool ArePair(string first, string second)
    {
        if (first == second || first.Length != second.Length || !CjkLetters.IsAllHan(first) || !CjkLetters.IsAllHan(second))
        {
            return false;
        }

        var (one, other) = (Of(first), Of(second));
        var same = first.Zip(second).Count(pair => pair.First == pair.Second);
        return one != other && ((one != HanForm.Either && other != HanForm.Either) || same * 2 >= first.Length);
    }

    // The code page extends GB 2312, whose own characters are those with both bytes in the upper quarter of it.
    private static bool IsInGb2312(char c) => Bytes(Simplified, c) is [>= 0xB0 and <= 0xF7, >= 0xA1];

    private static bool IsInBig5(char c) => Bytes(Traditional, c) is [>= 0xA4 and <= 0xF9, _];

    private static byte[] Bytes(Encoding encoding, char c) => encoding.GetBytes([c]);

    private static Encoding OfCodePage(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)
        ?? throw new NotSupportedException($"the code page {codePage} is part of .NET and was not found");
}
