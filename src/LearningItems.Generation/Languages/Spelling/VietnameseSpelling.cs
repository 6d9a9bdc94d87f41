using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Spelling;

/// <summary>
/// Vietnamese has two places for a tone mark – khoẻ, khỏe – and two letters for one sound – kỹ sư, kĩ sư. Both are right, and lists and models
/// write either.
/// </summary>
/// <remarks>After the decrees on spelling of 1984 and 2018, which differ in both; written by hand; licence MIT, as the library; checked by <c>VietnameseSpellingTests</c>.</remarks>
internal static class VietnameseSpelling
{
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";
    private const string BeforeEither = "hklmst";

    /// <summary>Whether two texts are one in another spelling.</summary>
    public static bool AreOne(string first, string second) => string.Equals(Key(first), Key(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>A text with each syllable's tone mark at its end, and i for a y that may be one.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        var (tone, syllable) = ('\0', 0);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (ToneMarks.Contains(c, StringComparison.Ordinal))
            {
                tone = c;
                continue;
            }

            if (!WordsOf.IsInWord(c))
            {
                End(key, syllable, tone);
                (tone, syllable) = ('\0', key.Length + 1);
            }

            key.Append(c);
        }

        End(key, syllable, tone);
        return key.ToString();
    }

    private static void End(StringBuilder key, int start, char tone)
    {
        if (key.Length - start == 2 && key[^1] is 'y' or 'Y' && BeforeEither.Contains(char.ToLowerInvariant(key[^2]), StringComparison.Ordinal))
        {
            key[^1] = 'i';
        }

        if (tone != '\0')
        {
            key.Append(tone);
        }
    }
}
