namespace LearningItems.Generation.Languages.Sounds;

/// <summary>The classes of Thai consonants and the kinds of signs.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class ThaiLetters
{
    private const string High = "ขฃฉฐถผฝศษสห";
    private const string Middle = "กจฎฏดตบปอ";
    private const string Low = "คฅฆงชซฌญฑฒณทธนพฟภมยรลวฬฮ";

    private const int LongestSyllable = 5;

    public static bool? In(string name, string value, string word) => (name, value) switch
    {
        ("class" or "consonant_class", "high") => Has(word, High),
        ("class" or "consonant_class", "mid" or "middle") => Has(word, Middle),
        ("class" or "consonant_class", "low") => Has(word, Low),
        ("silent" or "thanthakhat" or "karan" or "silent_letter", _) => word.Contains('์', StringComparison.Ordinal),
        ("tone_mark" or "tone_marks", "") => Has(word, "่้๊๋"),
        ("tone" or "tones", "low" or "falling" or "high" or "rising") => Tone(word) is { } tone ? tone == value : null,
        ("vowel", "แ" or "เ" or "โ" or "ใ" or "ไ") => word.Contains(value, StringComparison.Ordinal),
        // The contrast is between the aspirated and the plain sound: either stands in the word.
        ("aspiration" or "aspirated", "p") => Has(word, "ผพภป"),
        ("aspiration" or "aspirated", "t") => Has(word, "ถทธฐฑฒตฏ"),
        ("aspiration" or "aspirated", "k") => Has(word, "ขคฆก"),
        ("final", "k") => HasBehindFirst(word, "กขคฆ"),
        ("final", "p") => HasBehindFirst(word, "บปพภฟ"),
        ("final", "t") => HasBehindFirst(word, "ดตถทธศษสจชซฎฏฐฑฒ"),
        ("final", "n") => HasBehindFirst(word, "นณญรลฬำ"),
        ("final", "m") => HasBehindFirst(word, "มำ"),
        ("final", "ng" or "ŋ") => HasBehindFirst(word, "ง"),
        ("vowel" or "vowel_length", _) => null, // written around the consonant in several parts
        _ => null,
    };

    private static bool HasBehindFirst(string word, string letters) => word.Length > 1 && word.AsSpan(1).IndexOfAny(letters) >= 0;

    private static bool Has(string word, string letters) => word.AsSpan().IndexOfAny(letters) >= 0;

    // The tone of a word of one syllable that has a mark: the mark and the class of its first consonant say it. Null for any other word.
    private static string? Tone(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny("่้๊๋");
        if (mark < 0 || word.Length > LongestSyllable || word.Count('่') + word.Count('้') + word.Count('๊') + word.Count('๋') > 1)
        {
            return null;
        }

        var first = word.IndexOfAny(High + Middle + Low);
        return (word[mark], IsHigh: High.Contains(word[first], StringComparison.Ordinal), IsLow: Low.Contains(word[first], StringComparison.Ordinal)) switch
        {
            ('๊', _, _) => "high",
            ('๋', _, _) => "rising",
            ('่', _, true) => "falling",
            ('่', _, _) => "low",
            (_, _, true) => "high",
            _ => "falling",
        };
    }
}
