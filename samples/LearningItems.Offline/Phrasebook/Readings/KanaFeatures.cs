using System.Buffers;
using LearningItems.Generation;
using LearningItems.Generation.Languages.Japanese;
using LearningItems.Generation.Text;

namespace LearningItems.Offline.Phrasebook;

/// <summary>The sound features that a Japanese word shows by its kana.</summary>
internal static class KanaFeatures
{
    // Characters that may be read with う at the beginning: 小売 is ko-uri, not kōri. Source not recorded, written by hand; licence MIT, as the library.
    private static readonly SearchValues<char> MayBeginWithU = SearchValues.Create("売牛馬海裏内打受浮植上歌後氏雨埋生動兎腕臼薄渦嘘");

    private static readonly SoundFeature LongVowel = new(
        JapaneseSounds.LongVowel, "Long vowel", "A long vowel takes two beats; おう, おお and うう spell one in hiragana, ー in katakana.", "the short vowel");

    private static readonly SoundFeature[] Others =
    [
        new(JapaneseSounds.Sokuon, "Doubled consonant (small っ)", "Small っ is a beat of silence that doubles the consonant after it.", "the single consonant"),
        new(JapaneseSounds.Yoon, "Contracted sounds (small ゃ, ゅ, ょ)", "Small ゃ, ゅ or ょ joins the sign before it to one beat.", "the same signs written large, which are two beats"),
        new(JapaneseSounds.MoraicNasal, "Moraic n (ん)", "The sign ん is a beat of its own; its sound follows the consonant after it."),
    ];

    /// <summary>The features of a word, each once.</summary>
    public static IEnumerable<SoundFeature> Of(string word, string kana)
    {
        var source = new SourceItem { Text = word, Reading = kana };
        var others = Others.Where(feature => JapaneseSounds.Has(source, feature.Key) is true);
        return HasLongVowel(word, kana) ? others.Prepend(LongVowel) : others;
    }

    // The library gives a long vowel the benefit of the doubt. What is taught has none: えい, いい and ああ are left to the ear, う at the
    // end of a verb (思う) is its ending, and the う of a second word begins it.
    private static bool HasLongVowel(string word, string kana)
    {
        var list = new MoraList(stackalloc Mora[MoraList.Most]);
        if (!KanaReader.Read(Signs.Plain(kana), ref list))
        {
            return false;
        }

        var isVerb = ScriptOf.Any(word, Scripts.Han) && word.EndsWith('う');
        var trustsU = word.AsSpan().IndexOfAny(MayBeginWithU) < 0;
        foreach (var mora in isVerb && list.Last is { Onset: Mora.NoOnset, Vowel: 'u' } ? list.Morae[..^1] : list.Morae)
        {
            if (mora is { Onset: Mora.Length } or { Onset: Mora.NoOnset, Vowel: 'o', Before: 'o', IsApart: false }
                || (trustsU && mora is { Onset: Mora.NoOnset, Vowel: 'u', Before: 'o' or 'u', IsApart: false }))
            {
                return true;
            }
        }

        return false;
    }
}
