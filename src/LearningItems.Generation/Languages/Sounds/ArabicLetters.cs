using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>Letters of the Arabic script by their kind: long vowels, seats of hamza, sun letters.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class ArabicLetters
{
    private static readonly SearchValues<char> Hamzas = SearchValues.Create("ءأإؤئآ");
    private static readonly SearchValues<char> LongVowels = SearchValues.Create("اويىآ");
    private static readonly SearchValues<char> Emphatic = SearchValues.Create("صضطظق");

    // Words with a long a that is not written.
    private static readonly WordIndex WithoutAlif = new("هذا هذه هذان هؤلاء ذلك لكن لكنه الله إله هكذا طه".Split(' '));

    private const string Sun = "تثدذرزسشصضطظلن";

    public static bool? In(string name, string value, string word) => (name, value) switch
    {
        ("vowel" or "long_vowel", "ā" or "aa" or "a:" or "aː" or "ɒː" or "ɒ") => word.AsSpan().IndexOfAny("اآىٰ") >= 0 || word is [.., 'ی'] || WithoutAlif.Contains(word),
        ("vowel" or "long_vowel", "ī" or "ii" or "i:" or "iː") => word.AsSpan().IndexOfAny('ي', 'ی', 'ى') >= 0,
        ("vowel" or "long_vowel", "ū" or "uu" or "u:" or "uː") => word.Contains('و', StringComparison.Ordinal),
        ("long_vowel" or "long_vowels", _) => word.AsSpan().ContainsAny(LongVowels),
        ("hamza" or "hamza_seat", "" or "seat") => word.AsSpan().ContainsAny(Hamzas),
        ("hamza", [var seat]) => word.Contains(seat, StringComparison.Ordinal),
        ("emphatic" or "emphatics" or "emphatic_consonants", "") => word.AsSpan().ContainsAny(Emphatic),
        ("sun_letter" or "sun_letters" or "sun_letter_assimilation", _) or ("assimilation", "ال" or "sun") => IsSun(word),
        ("moon_letter" or "moon_letters", _) => !IsSun(word),
        ("ta_marbuta" or "taa_marbuta", _) or ("letter", "ة") => word.Contains('ة', StringComparison.Ordinal),
        ("gemination" or "shadda" or "zwnj", _) => null,
        _ => null,
    };

    private static bool IsSun(ReadOnlySpan<char> word)
    {
        foreach (var part in new WordsOf(word))
        {
            var noun = part.StartsWith("ال") && part.Length > 3 ? part[2..] : part;
            if (Sun.Contains(noun[0], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
