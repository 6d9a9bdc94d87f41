namespace LearningItems.Generation.Text;

/// <summary>Takes Hangul syllables apart, by the arithmetic of the Unicode Standard (section 3.12).</summary>
/// <remarks>The letters are in the order of that section. Written by hand; licence MIT, as the library; checked by <c>SignTests</c>.</remarks>
internal static class HangulSyllable
{
    private const int First = 0xAC00;
    private const int Last = 0xD7A3;
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string Finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    /// <summary>Whether a syllable of a text is built of a letter: an initial, a vowel or a final.</summary>
    public static bool AnyHas(ReadOnlySpan<char> text, char letter)
    {
        foreach (var c in text)
        {
            if (c == letter || (c is >= (char)First and <= (char)Last && Has(c - First, letter)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(char c) => c is >= (char)First and <= (char)Last;

    /// <summary>The first letter of a syllable.</summary>
    public static char InitialOf(char syllable) => Initials[(syllable - First) / (Vowels.Length * (Finals.Length + 1))];

    /// <summary>The last consonant of a syllable; <c>\0</c> where it has none, or the character is no syllable.</summary>
    public static char FinalOf(char syllable) => Is(syllable) && (syllable - First) % (Finals.Length + 1) is > 0 and var final ? Finals[final - 1] : '\0';

    private static bool Has(int index, char letter)
    {
        var (initial, vowel, final) = (index / (Vowels.Length * (Finals.Length + 1)), index / (Finals.Length + 1) % Vowels.Length, index % (Finals.Length + 1));
        return Initials[initial] == letter || Vowels[vowel] == letter || (final > 0 && Finals[final - 1] == letter);
    }
}
