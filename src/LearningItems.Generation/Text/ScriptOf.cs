using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>Tells the script of a letter, from the blocks of the Unicode Standard.</summary>
/// <remarks>The ranges are written by hand; which version of the standard is not recorded. Licence MIT, as the library; checked by <c>ScriptOfTests</c>.</remarks>
internal static class ScriptOf
{
    /// <summary>The script of a letter; none for what is not a letter (digits, marks, punctuation, symbols).</summary>
    public static Scripts Letter(Rune rune) => rune.Value switch
    {
        < 0x80 => char.IsAsciiLetter((char)rune.Value) ? Scripts.Latin : Scripts.None,

        // Radicals and strokes are symbols by category but stand for characters in writing items.
        (>= 0x2E80 and <= 0x2FDF) or (>= 0x31C0 and <= 0x31EF) or (>= 0x3005 and <= 0x3007) or 0x303B => Scripts.Han,
        0x30FC or 0xFF70 => Scripts.Katakana | Scripts.Hiragana,
        _ => Rune.IsLetter(rune) ? OfLetter(rune.Value) : Scripts.None,
    };

    /// <summary>The script of a vowel sign or another mark that belongs to one script of India or to Thai; none for what is no such mark, and for marks that several scripts share.</summary>
    public static Scripts Mark(char mark) => mark switch
    {
        (>= '\u0E31' and < '\u0E3B') or (>= '\u0E47' and < '\u0E4F') => Scripts.Thai,
        (>= '\u0900' and < '\u0950') or (>= '\u0955' and < '\u0964') => Scripts.Devanagari,
        >= '\u0980' and < '\u0E00' => Scripts.Other,
        _ => Scripts.None,
    };

    /// <summary>Whether a text has a letter of one of the scripts.</summary>
    public static bool Any(ReadOnlySpan<char> text, Scripts scripts)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if ((Letter(rune) & scripts) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Scripts OfLetter(int value) => value switch
    {
        >= 0x02B9 and < 0x02E0 => Scripts.None, // letters by category, shared by all scripts: м'ята may be spelt with ʼ
        < 0x0370 or (>= 0x1D00 and < 0x1F00) or (>= 0x2C60 and < 0x2C80) or (>= 0xA720 and < 0xA800) or (>= 0xFF21 and <= 0xFF5A) => Scripts.Latin,
        < 0x0400 or (>= 0x1F00 and < 0x2000) => Scripts.Greek,
        < 0x0530 or (>= 0x1C80 and < 0x1C90) or (>= 0x2DE0 and < 0x2E00) => Scripts.Cyrillic,
        (>= 0x0590 and < 0x0600) or (>= 0xFB1D and < 0xFB50) => Scripts.Hebrew,
        >= 0x2100 and < 0x2150 => Scripts.None, // signs such as ℓ, which are letters by category
        (>= 0x0600 and < 0x0700) or (>= 0x0750 and < 0x0780) or (>= 0x08A0 and < 0x0900) or (>= 0xFB50 and < 0xFE00) or (>= 0xFE70 and < 0xFEFF) => Scripts.Arabic,
        >= 0x0900 and < 0x0980 => Scripts.Devanagari,
        >= 0x0E00 and < 0x0E80 => Scripts.Thai,
        (>= 0x1100 and < 0x1200) or (>= 0x3130 and < 0x3190) or (>= 0xAC00 and < 0xD7FF) => Scripts.Hangul,
        >= 0x3040 and < 0x30A0 => Scripts.Hiragana,
        (>= 0x30A0 and < 0x3100) or (>= 0x31F0 and < 0x3200) or (>= 0xFF66 and < 0xFF9E) => Scripts.Katakana,
        (>= 0x3400 and < 0xA000) or (>= 0xF900 and < 0xFB00) or (>= 0x20000 and < 0x32400) => Scripts.Han,
        _ => Scripts.Other,
    };
}
