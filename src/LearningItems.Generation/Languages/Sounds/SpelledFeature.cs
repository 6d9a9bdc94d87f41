using System.Text;
using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Sounds;

/// <summary>
/// Whether a word can have a sound or a sign, by how it is spelt: nasal:on is in bon and not in bonne, tensing in 학교 and not in 나라. The
/// spelling never tells all, so what is no is certain and what is yes may not be.
/// </summary>
internal static class SpelledFeature
{
    /// <summary>Whether a word can show a feature.</summary>
    /// <param name="profile">The language.</param>
    /// <param name="feature">The feature's key: a name, or a name, a colon and a value.</param>
    /// <param name="word">The word.</param>
    /// <returns>Null where the spelling does not tell.</returns>
    public static bool? In(LanguageProfile profile, string feature, SourceItem word)
    {
        var colon = feature.IndexOf(':', StringComparison.Ordinal);
        var (name, value) = colon < 0 ? (feature, string.Empty) : (feature[..colon], feature[(colon + 1)..].Trim().Trim('-'));
        if (name == "apostrophe")
        {
            return word.Text.AsSpan().IndexOfAny("'’ʼ") >= 0;
        }

        if (name is "consonant" or "sound" or "initial" && SoundSpellings.In(profile.Tag, value, word.Text) is { } isSpelt)
        {
            return isSpelt;
        }

        return profile.Tag switch
        {
            "ko" => KoreanSounds.In(name, value, word.Text) ?? Letters(profile, name, value, word.Text),
            "fr" => FrenchSounds.In(name, value, word.Text) ?? Latin(profile.Tag, name, value, word.Text),
            "vi" => VietnameseSounds.In(name, value, word.Text) ?? Latin(profile.Tag, name, value, word.Text),
            "yue" => CantoneseSounds.In(name, value, word.Reading),
            "ru" or "uk" => RussianSounds.In(name, value, word.Text) ?? Letters(profile, name, value, word.Text),
            "ar" or "fa" => ArabicLetters.In(name, value, word.Text) ?? Letters(profile, name, value, word.Text),
            "hi" => DevanagariSigns.In(name, word.Text) ?? Letters(profile, name, value, word.Text),
            "th" => ThaiLetters.In(name, value, word.Text) ?? Letters(profile, name, value, word.Text),
            "he" => Letters(profile, name, value, word.Text),
            "en" => EnglishSounds.In(name, value, word.Text) ?? Latin(profile.Tag, name, value, word.Text),
            "fi" or "hu" or "tr" or "cs" or "hr" or "pl" or "it" or "id" => AsWritten(profile.Tag, name, value, word.Text),
            "es" or "pt" or "nl" when name is not "consonant" => AsWritten(profile.Tag, name, value, word.Text), // r at the beginning is rr
            "el" or "bg" or "be" or "sr" or "mk" when name is "letter" or "digraph" or "combination" or "consonant" or "cluster" => Letters(profile, name, value, word.Text),
            _ => profile.Scripts is Scripts.None or Scripts.Latin ? Latin(profile.Tag, name, value, word.Text) : null,
        };
    }

    // A letter or two that the feature names as such, and a vowel or consonant that is a letter of its own: digraph:ch, letter:ű, vowel:ü.
    private static bool? Latin(string language, string name, string value, string word) => name switch
    {
        "gradation" or "alternation" or "homophone" or "homophones" => HasOneOf(value.Split(['-', '–', '→', ':', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), word),
        "accent" when value == "final" => "áàéèíìóòúùâêôãõ".Contains(word[^1], StringComparison.OrdinalIgnoreCase),
        "length" or "long_vowel" when value is [>= '\u00C0' and < '\u0180' and var mark] => word.Contains(mark, StringComparison.OrdinalIgnoreCase),
        "doubled" when value is "consonant" or "vowel" => HasDoubled(word, value == "vowel"),
        "letter" or "digraph" or "trigraph" when IsLatin(value) => word.Contains(value, StringComparison.OrdinalIgnoreCase),
        "vowel" or "consonant" or "accent" or "diacritic" or "umlaut" when value is [var letter] && IsLetterOf(language, letter) => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        "cluster" or "double" or "double_consonant" or "geminate" when value.Length > 1 && IsLatin(value) => word.Contains(value, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    // kk–k, and nothing known where one of them is no letter: k–∅.
    private static bool? HasOneOf(string[] letters, string word) => letters.Length > 1 && letters.All(IsLatin) ? letters.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase)) : null;

    // ö of a language that writes it; ŋ, ç, ð elsewhere are signs of the phonetic alphabet, and so is æ everywhere.
    private static bool IsLetterOf(string language, char letter) =>
        letter is >= '\u00C0' and < '\u0180' and not 'æ' && NeighbourLetters.NotOfOwnWords.GetValueOrDefault(language) is { } others && !others.Contains(letter);

    private static bool HasDoubled(string word, bool vowel)
    {
        for (var at = 1; at < word.Length; at++)
        {
            if (char.IsLetter(word[at]) && char.ToLowerInvariant(word[at]) == char.ToLowerInvariant(word[at - 1]) && "aeiouyäöåáéíóúőűü".Contains(word[at], StringComparison.OrdinalIgnoreCase) == vowel)
            {
                return true;
            }
        }

        return false;
    }

    // Languages that spell a sound in one way: the letters of a vowel or a consonant stand in every word that has it.
    private static bool? AsWritten(string language, string name, string value, string word) =>
        Latin(language, name, value, word) ?? (NamesLetters(name, value) ? Spellings(language, value).Any(spelling => word.Contains(spelling, StringComparison.OrdinalIgnoreCase)) : null);

    private static bool NamesLetters(string name, string value) => name switch
    {
        "vowel" or "diphthong" or "consonant" or "initial" => value.Length > 1 && IsLatin(value),
        "silent" => value.Length <= 2 && IsLatin(value),
        "nasal" => IsLatin(value) && value.Any(c => c > '\u007F'), // ą, ão
        _ => false,
    };

    // One sound in two spellings: Dutch ei and ij, ou and au. Elsewhere these are two sounds, as ou and au are in Czech, or one spelling.
    private static string[] Spellings(string language, string value) => (language, value) switch
    {
        ("nl", "ei" or "ij") => ["ei", "ij"],
        ("nl", "ou" or "au") => ["ou", "au"],
        ("pt", "ão") => ["ão", "am"],
        ("pt", "ãe" or "ẽi") => ["ãe", "em", "ém", "êm"],
        ("pt", "ã") => ["ã", "an", "am", "ân", "âm"],
        ("pt", "õ") => ["õ", "on", "om", "ôn", "ôm"],
        _ => [value],
    };

    private static bool IsLatin(string value) => value.Length is > 0 and <= 4 && value.All(c => char.IsLetter(c) && c < '\u0180');

    // The value names letters of the language: letter:ب, matra:ि, ㅂ-ㅃ-ㅍ; some of them must stand in the word. A single jamo is SignCheck's.
    private static bool? Letters(LanguageProfile profile, string name, string value, string word)
    {
        if (value.Length is 0 or > 12 || (name == "jamo" && value.Length == 1) || name is "stroke" or "stress" or "tone" or "tones" or "vowel_length" or "tanwin" or "haraka" or "harakat")
        {
            return null;
        }

        var plain = Plain(word);
        foreach (var part in value.Split('-', '/', '_', '–', ',', ' '))
        {
            if (part.Length == 0)
            {
                continue;
            }

            if (ScriptOf.Any(part, ~profile.Scripts) || char.IsDigit(part[0]) || !IsWritten(part, profile.Scripts))
            {
                return null;
            }

            if (plain.Contains(Plain(part), StringComparison.OrdinalIgnoreCase) || (part.Length == 1 && profile.Scripts.HasFlag(Scripts.Hangul) && HangulSyllable.AnyHas(word, part[0])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWritten(string part, Scripts scripts) => scripts switch
    {
        Scripts.Devanagari => part.All(c => c is >= '\u0900' and < '\u0980'),
        Scripts.Thai => part.Length == 1 && part[0] is >= '\u0E01' and < '\u0E50', // vowels of several signs stand around their consonant
        Scripts.Arabic or Scripts.Hebrew => ScriptOf.Any(part, scripts), // vowel points are left out of most words
        Scripts.Hangul | Scripts.Han => part.Length == 1 && part[0] is >= '\u3131' and <= '\u3163',
        _ => ScriptOf.Any(part, scripts),
    };

    // Hindi letters with a dot are composed or not; the seats of hamza are alif, waw and yeh.
    private static string Plain(string text) => text.Normalize(NormalizationForm.FormD);
}
