using System.Text;

namespace LearningItems.Generation.Languages.Japanese;

/// <summary>The signs of a reading that are no letters.</summary>
internal static class Signs
{
    /// <summary>Whether a character only stands between letters: a space, a hyphen, an apostrophe, ～, ・, a quotation mark.</summary>
    public static bool IsBetween(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c) || c == 'ʼ';

    /// <summary>Whether a text has signs only.</summary>
    public static bool IsOnly(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsBetween(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A text in full-width kana and half-width Latin letters, marks on their letters. Most texts are so already, and stay.</summary>
    /// <remarks>The ranges are blocks of the Unicode Standard: full- and half-width forms, combining marks of Latin letters and of kana.</remarks>
    public static ReadOnlySpan<char> Plain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF5A') or (>= '\uFF66' and <= '\uFF9F') or (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A')
            {
                return text.ToString().Normalize(NormalizationForm.FormKC);
            }
        }

        return text;
    }
}
