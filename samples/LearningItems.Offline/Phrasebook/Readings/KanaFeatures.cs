using System.Buffers;

namespace LearningItems.Offline.Phrasebook;

/// <summary>The sound features that a Japanese word shows by its kana.</summary>
internal static class KanaFeatures
{
    private const string OColumn = "おこそとのほもよろごぞどぼぽょ";
    private const string UColumn = "うくすつぬふむゆるぐずづぶぷゅ";

    // Characters that may be read with う at the beginning: 小売 is ko-uri, not kōri.
    private static readonly SearchValues<char> MayBeginWithU = SearchValues.Create("売牛馬海裏内打受浮植上歌後氏雨埋生動兎腕臼薄渦嘘");

    private static readonly SoundFeature LongVowel = new(
        "long_vowel", "Long vowel", "A long vowel takes two beats; おう, おお and うう spell one in hiragana, ー in katakana.", "the short vowel");

    private static readonly SoundFeature Sokuon = new(
        "sokuon", "Doubled consonant (small っ)", "Small っ is a beat of silence that doubles the consonant after it.", "the single consonant");

    private static readonly SoundFeature Yoon = new(
        "yoon", "Contracted sounds (small ゃ, ゅ, ょ)", "Small ゃ, ゅ or ょ joins the sign before it to one beat.", "the same signs written large, which are two beats");

    private static readonly SoundFeature MoraicN = new(
        "moraic_n", "Moraic n (ん)", "The sign ん is a beat of its own; its sound follows the consonant after it.");

    /// <summary>The features of a word, each once.</summary>
    public static IEnumerable<SoundFeature> Of(string word, string kana)
    {
        var reading = ToHiragana(kana);
        if (HasLongVowel(word, reading))
        {
            yield return LongVowel;
        }

        if (reading.Contains('っ', StringComparison.Ordinal))
        {
            yield return Sokuon;
        }

        if (reading.AsSpan().IndexOfAny("ゃゅょ") >= 0)
        {
            yield return Yoon;
        }

        if (reading.Contains('ん', StringComparison.Ordinal))
        {
            yield return MoraicN;
        }
    }

    /// <summary>Katakana as hiragana; what is neither stays.</summary>
    public static string ToHiragana(string kana) => string.Concat(kana.Select(c => c is >= 'ァ' and <= 'ヶ' ? (char)(c - ('ァ' - 'ぁ')) : c));

    // Only spellings that are long without doubt: えい and いい are left to the ear, and う at the end of a verb (思う) is its ending.
    private static bool HasLongVowel(string word, string reading)
    {
        if (reading.Contains('ー', StringComparison.Ordinal))
        {
            return true;
        }

        var verbEnding = EastAsianText.HasHan(word) && word.EndsWith('う') && reading.EndsWith('う');
        var pairs = verbEnding ? reading[..^1] : reading;
        var trustsU = word.AsSpan().IndexOfAny(MayBeginWithU) < 0;
        return pairs.Zip(pairs.Skip(1)).Any(pair => pair.Second switch
        {
            'う' => trustsU && (OColumn.Contains(pair.First, StringComparison.Ordinal) || UColumn.Contains(pair.First, StringComparison.Ordinal)),
            'お' => OColumn.Contains(pair.First, StringComparison.Ordinal),
            _ => false,
        });
    }
}
