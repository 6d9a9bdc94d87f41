namespace LearningItems.Generation.Languages.Japanese;

/// <summary>The sound features that kana show.</summary>
internal static class JapaneseSounds
{
    public const string LongVowel = "long_vowel";
    public const string Sokuon = "sokuon";
    public const string Yoon = "yoon";
    public const string MoraicNasal = "moraic_n";

    /// <summary>The pitch of a word, which no kana show.</summary>
    public const string PitchAccent = "pitch_accent";

    /// <summary>The keys that a feature may have.</summary>
    public static IReadOnlyList<string> Keys { get; } = [LongVowel, Sokuon, Yoon, MoraicNasal, PitchAccent];

    /// <summary>Whether a feature is one that kana show.</summary>
    public static bool AreInKana(string feature) => feature is LongVowel or Sokuon or Yoon or MoraicNasal;

    /// <summary>Whether a word has a feature, by its reading or, where it is kana, by its own spelling.</summary>
    /// <returns>Null when neither tells.</returns>
    public static bool? Has(SourceItem word, string feature)
    {
        var inReading = Has(word.Reading, feature);
        return inReading is true ? inReading : Has(word.Text, feature, kanaOnly: true) ?? inReading;
    }

    private static bool? Has(ReadOnlySpan<char> cell, string feature, bool kanaOnly = false)
    {
        Span<Mora> buffer = stackalloc Mora[MoraList.Most];
        Span<char> letters = stackalloc char[Spellings.Longest];
        bool? result = null;
        foreach (var spelling in new Spellings(Signs.Plain(cell), letters))
        {
            var morae = new MoraList(buffer);
            if (kanaOnly ? KanaReader.Read(spelling, ref morae) : JapaneseReading.Read(spelling, ref morae))
            {
                result = result is true || Show(morae.Morae, feature);
            }
        }

        return result;
    }

    private static bool Show(ReadOnlySpan<Mora> morae, string feature)
    {
        foreach (var mora in morae)
        {
            if (feature switch
            {
                LongVowel => mora.Onset == Mora.Length || (mora.Onset == Mora.NoOnset && mora.IsLong && !mora.IsApart),
                Sokuon => mora.Onset == Mora.Sokuon,
                Yoon => mora.IsYoon,
                _ => mora.Onset == Mora.Nasal,
            })
            {
                return true;
            }
        }

        return false;
    }
}
