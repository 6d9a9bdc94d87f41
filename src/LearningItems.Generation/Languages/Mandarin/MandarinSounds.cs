namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>The sound features of Mandarin: their keys, and which words show them.</summary>
internal static class MandarinSounds
{
    private const string Tones = "tones:";
    private const string Initial = "initial:";
    private const string Final = "final:";

    /// <summary>The keys: tone pairs (0 is the neutral tone), tone changes, initials, finals, r-ending, neutral tone.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        .. from first in Enumerable.Range(1, 4) from second in Enumerable.Range(0, 5) select $"{Tones}{first}-{second}",
        "sandhi:3-3", "sandhi:yi", "sandhi:bu", "erhua", "neutral_tone",
        .. PinyinSyllables.Initials.Select(initial => Initial + initial),
        .. PinyinSyllables.Finals.Select(final => Final + final),
    ];

    /// <summary>Whether a word shows a feature; null where its reading is not known.</summary>
    public static bool? Shows(string feature, string text, string? reading)
    {
        switch (feature)
        {
            case "sandhi:yi":
                return text.Contains('一', StringComparison.Ordinal);
            case "sandhi:bu" when !text.Contains('不', StringComparison.Ordinal):
                return false;
        }

        var letters = new PinyinLetters(stackalloc char[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc bool[PinyinLetters.Most]);
        Span<PinyinSyllable> syllables = stackalloc PinyinSyllable[PinyinLetters.Most];
        return letters.Read(reading) && MandarinReading.Split(letters, text, syllables) is > 0 and var count ? Shows(feature, letters.Letters, syllables[..count]) : null;
    }

    private static bool Shows(string feature, ReadOnlySpan<char> letters, ReadOnlySpan<PinyinSyllable> syllables)
    {
        for (var index = 0; index < syllables.Length; index++)
        {
            var (syllable, next) = (syllables[index], index + 1 < syllables.Length ? syllables[index + 1].Tone : (int?)null);
            if (Shows(feature, letters.Slice(syllable.Start, syllable.Length), syllable, next))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Shows(ReadOnlySpan<char> feature, ReadOnlySpan<char> letters, PinyinSyllable syllable, int? nextTone) => feature switch
    {
        "erhua" => syllable.HasR,
        "neutral_tone" => syllable.Tone == 0 && syllable.Length > 0,

        // 不 changes before a fourth tone, or one that has become neutral (不客气, 对不起).
        "sandhi:bu" => letters is "bu" && nextTone is 4 or 0,
        "sandhi:3-3" => syllable.Tone == 3 && nextTone == 3,
        _ when feature.StartsWith(Tones) => feature is [.., var first, '-', var second] && syllable.Tone == first - '0' && nextTone == second - '0',
        _ when feature.StartsWith(Initial) => PinyinSyllables.InitialOf(letters).SequenceEqual(feature[Initial.Length..]),
        _ when feature.StartsWith(Final) => PinyinSyllables.HasFinal(letters, feature[Final.Length..]),
        _ => false,
    };
}
