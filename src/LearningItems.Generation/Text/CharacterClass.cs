using System.Globalization;
using System.Text;

namespace LearningItems.Generation.Text;

/// <summary>The classes of characters that a byte-pair tokenizer treats alike.</summary>
internal enum CharacterClass
{
    None,
    Latin,
    Mark,
    Digit,
    Punctuation,
    Newline,
    Space,
    Tab,
    Ideograph,
    CjkPunctuation,
    Kana,
    Hangul,
    Arabic,
    Cyrillic,
    GreekOrHebrew,
    Indic,
    Thai,
    Supplementary,
    Other,
}

/// <summary>Tells the class of a character.</summary>
/// <remarks>
/// The ranges are blocks of the Unicode Standard, put together by hand; which version is not recorded. Licence MIT, as the library; checked by
/// <c>TokenEstimatorTests</c>.
/// </remarks>
internal static class CharacterClasses
{
    public static CharacterClass Of(Rune rune) => rune.Value switch
    {
        '\n' or '\r' => CharacterClass.Newline,
        '\t' => CharacterClass.Tab,
        ' ' => CharacterClass.Space,
        < 0x80 => Ascii((char)rune.Value),
        >= 0x0250 and < 0x02B0 => CharacterClass.Mark, // IPA
        < 0x0300 or (>= 0x1E00 and < 0x1F00) => Rune.IsLetter(rune) ? CharacterClass.Latin : CharacterClass.Other,
        < 0x0370 => CharacterClass.Mark,
        < 0x0400 or (>= 0x1F00 and < 0x2000) or (>= 0x0590 and < 0x0600) => CharacterClass.GreekOrHebrew,
        < 0x0530 => CharacterClass.Cyrillic,
        >= 0x0600 and < 0x0780 => CharacterClass.Arabic,
        >= 0x0900 and < 0x0E00 => CharacterClass.Indic,
        >= 0x0E00 and < 0x0E80 => CharacterClass.Thai,
        (>= 0x1100 and < 0x1200) or (>= 0xAC00 and < 0xD7B0) => CharacterClass.Hangul,
        (>= 0x3000 and < 0x3040) or (>= 0xFF00 and < 0xFF66) => rune.Value is 0x3005 or 0x3007 ? CharacterClass.Ideograph : CharacterClass.CjkPunctuation,
        (>= 0x3040 and < 0x3100) or (>= 0xFF66 and < 0xFFA0) => CharacterClass.Kana,
        (>= 0x2E80 and < 0x3000) or (>= 0x3400 and < 0xA000) or (>= 0xF900 and < 0xFB00) or (>= 0x20000 and < 0x32000) => CharacterClass.Ideograph,
        >= 0x10000 => CharacterClass.Supplementary,
        _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark ? CharacterClass.Mark : CharacterClass.Other,
    };

    private static CharacterClass Ascii(char c) =>
        char.IsAsciiLetter(c) ? CharacterClass.Latin
        : char.IsAsciiDigit(c) ? CharacterClass.Digit
        : char.IsControl(c) ? CharacterClass.Other
        : CharacterClass.Punctuation;
}
