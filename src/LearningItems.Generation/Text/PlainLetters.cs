using System.Globalization;

namespace LearningItems.Generation.Text;

/// <summary>
/// Reads letters, digits and signs that normalisation leaves as they are: letters in their composed form, and the vowel signs of scripts
/// that write them beside their letters.
/// </summary>
/// <remarks>
/// The ranges are parts of blocks of the Unicode Standard, chosen by hand; which version is not recorded. Licence MIT, as the library; checked by
/// <c>TextKeyProperties</c>: texts are the same when their keys are.
/// </remarks>
internal static class PlainLetters
{
    /// <summary>The text is at its end.</summary>
    public const int None = 0;

    /// <summary>The text goes on with something whose comparison takes more: a combining mark, a compatibility form.</summary>
    public const int Other = -1;

    // What each character is read as: its lower case, None for what is passed over, Other.
    private static readonly int[] Read = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => ReadAs((char)code))];

    /// <summary>The next letter, digit or sign of a text, in lower case; spaces and punctuation are passed over.</summary>
    public static int Next(ref ReadOnlySpan<char> text)
    {
        var table = Read;
        for (var at = 0; at < text.Length; at++)
        {
            if (table[text[at]] is not None and var read)
            {
                text = text[(at + 1)..];
                return text is [var next, ..] && Combines(next) ? Other : read;
            }
        }

        text = [];
        return None;
    }

    /// <summary>Whether a character is such a letter, digit or sign, and is its own lower case.</summary>
    public static bool IsLower(char c) => IsPlain(c) && !char.IsUpper(c) && !char.IsPunctuation(c);

    // A mark that composition may join to the letter before it (か゛, آ), or a jamo that joins a syllable.
    private static bool Combines(char c) =>
        c >= '\u0300' && !IsPlain(c) && (c is >= '\u1160' and <= '\u11FF' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // Whether dotted and dotless i are one letter, the case rule knows.
    private static int ReadAs(char c) => c is 'ı' or 'İ' ? 'i' : IsPlain(c) ? char.ToLowerInvariant(c) : char.IsPunctuation(c) || c == ' ' ? None : Other;

    private static bool IsPlain(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterOrDigit(c),
        '\u0132' or '\u0133' or '\u013F' or '\u0140' or '\u0149' or '\u017F' => false, // letters with other forms
        >= '\u00C0' and <= '\u017E' => char.IsLetter(c),
        >= '\u1EA0' and <= '\u1EF9' => true, // Vietnamese
        >= '\u0400' and <= '\u045F' or '\u0490' or '\u0491' => true, // Cyrillic
        >= '\u0391' and <= '\u03CE' => char.IsLetter(c) && c != 'ς', // Greek
        >= '\u05D0' and <= '\u05EA' => true, // Hebrew
        >= '\u0621' and <= '\u064A' or >= '\u0660' and <= '\u0669' or >= '\u067E' and <= '\u06CC' or >= '\u06F0' and <= '\u06F9' => c != '\u0640' && char.IsLetterOrDigit(c), // Arabic
        >= '\u0901' and <= '\u0939' or >= '\u093E' and <= '\u094D' or >= '\u0966' and <= '\u096F' => c is not ('\u0929' or '\u0931' or '\u0934'), // Devanagari, without nukta
        >= '\u0E01' and <= '\u0E32' or >= '\u0E34' and <= '\u0E59' => true, // Thai
        >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FC' => true, // kana
        >= '\u4E00' and <= '\u9FFF' => true, // ideographs
        >= '\uAC00' and <= '\uD7A3' => true, // Hangul syllables
        _ => false,
    };
}
