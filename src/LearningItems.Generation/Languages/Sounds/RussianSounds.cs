using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>What the spelling of a Russian word has to have for a sound to change in it.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class RussianSounds
{
    private const string Vowels = "аеёиоуыэюя";
    private const string Soft = "еёиюяь";
    private const string Voiced = "бвгджз";

    private static readonly SearchValues<char> VoicedLetters = SearchValues.Create("бвгджзБВГДЖЗ");

    public static bool? In(string name, string value, string word) => (name, value) switch
    {
        ("vowel", "ы") => word.AsSpan().ContainsAny("ыЫ") || HasBefore(word, 'ж', "и") || HasBefore(word, 'ш', "и") || HasBefore(word, 'ц', "и"),
        ("reduction" or "akanye", "o" or "о" or "") or ("vowel", "unstressed-o") => HasUnstressed(word, "оа"),
        ("reduction", "e" or "е") => HasUnstressed(word, "еяэ"),
        ("devoicing", "final") or ("final_devoicing", _) => AnyWord(word, static part => Voiced.Contains(char.ToLowerInvariant(part.TrimEnd("ьЬ") is [.., var last] ? last : ' '), StringComparison.Ordinal)),
        ("devoicing", "") => AnyWord(word, static part => part.ContainsAny(VoicedLetters)),
        ("voicing", "") => HasVoiceless(word),
        ("softness" or "soft" or "palatalization", [var letter]) when letter >= 'а' => HasBefore(word, letter, Soft),
        ("hardness" or "hard", [var letter]) when letter >= 'а' => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    // A voiceless consonant before a voiced one: сделать, футбол.
    private static bool HasVoiceless(string word)
    {
        for (var at = 0; at + 1 < word.Length; at++)
        {
            if ("кптсшфхцчщ".Contains(char.ToLowerInvariant(word[at]), StringComparison.Ordinal) && Voiced.Contains(char.ToLowerInvariant(word[at + 1] is 'ь' or ' ' && at + 2 < word.Length ? word[at + 2] : word[at + 1]), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // A vowel of a word of one syllable is stressed.
    private static bool HasUnstressed(string word, string vowels) => AnyWord(word, part =>
    {
        var (count, any) = (0, false);
        foreach (var c in part)
        {
            var lower = char.ToLowerInvariant(c);
            count += Vowels.Contains(lower, StringComparison.Ordinal) ? 1 : 0;
            any |= vowels.Contains(lower, StringComparison.Ordinal);
        }

        return any && count > 1;
    });

    private static bool HasBefore(string word, char letter, string followers)
    {
        for (var at = 0; at + 1 < word.Length; at++)
        {
            if (char.ToLowerInvariant(word[at]) == letter && followers.Contains(char.ToLowerInvariant(word[at + 1]), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private delegate bool WordTest(ReadOnlySpan<char> word);

    private static bool AnyWord(string text, WordTest isIt)
    {
        foreach (var word in new WordsOf(text))
        {
            if (isIt(word))
            {
                return true;
            }
        }

        return false;
    }
}
