using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Offline.Phrasebook;

/// <summary>The sound features that a Chinese word shows by its pinyin.</summary>
internal static class PinyinFeatures
{
    private const int ThirdTone = 3;
    private const string Initial = "initial:";
    private const string Final = "final:";

    private static readonly string[] Tones =
        ["the neutral tone (light and short)", "tone 1 (high and level)", "tone 2 (rising)", "tone 3 (low)", "tone 4 (falling)"];

    private static readonly SoundFeature NeutralTone = new(
        "neutral_tone", "Neutral tone", "A syllable without a tone mark is light and short; its pitch follows from the tone before it.");

    private static readonly SoundFeature Erhua = new(
        "erhua", "Final r (erhua)", "The sign 儿 is no syllable of its own here: it curls the end of the syllable before it to an r.");

    private static readonly SoundFeature ThirdToneSandhi = new(
        "sandhi:3-3", "Two third tones in a row", "Of two third tones in a row the first is spoken like tone 2; the spelling keeps both marks.");

    private static readonly SoundFeature[] Initials =
    [
        new(Initial + "zh", "Initial zh", "Zh is spoken with the tip of the tongue curled back, without a puff of air.", "z and j"),
        new(Initial + "ch", "Initial ch", "Ch is spoken with the tip of the tongue curled back, with a puff of air.", "c and q"),
        new(Initial + "sh", "Initial sh", "Sh is spoken with the tip of the tongue curled back.", "s and x"),
        new(Initial + "r", "Initial r", "R is spoken with the tip of the tongue curled back and with voice.", "l"),
    ];

    private static readonly SoundFeature[] Finals =
    [
        new(Final + "ü", "Final ü", "Ü is i spoken with rounded lips; after j, q, x and y it is written u.", "u"),
        new(Final + "üe", "Final üe", "Üe begins with rounded lips, as ü does; after j, q, x and y it is written ue.", "ie"),
    ];

    /// <summary>The features of a word, each once.</summary>
    public static IEnumerable<SoundFeature> Of(string word, IReadOnlyList<SpokenSyllable> syllables)
    {
        if (TonePair(word, syllables) is { } pair)
        {
            yield return pair;
        }

        if (syllables.Any(syllable => syllable.Tone == 0) && syllables.Any(syllable => syllable.Tone > 0))
        {
            yield return NeutralTone;
        }

        if (syllables.Any(syllable => syllable.IsErhua))
        {
            yield return Erhua;
        }

        foreach (var feature in Initials.Where(feature => syllables.Any(syllable => HasInitial(syllable, feature.Key))).Concat(Finals.Where(feature => syllables.Any(syllable => HasFinal(syllable, feature.Key)))))
        {
            yield return feature;
        }
    }

    private static bool HasInitial(SpokenSyllable syllable, string key) => PinyinSyllables.InitialOf(syllable.Letters).SequenceEqual(key.AsSpan(Initial.Length));

    // To the library every final of the ü row has the sound ü; as words to hear it in, those serve that end in it.
    private static bool HasFinal(SpokenSyllable syllable, string key) =>
        !syllable.IsErhua && PinyinSyllables.HasFinal(syllable.Letters, key.AsSpan(Final.Length)) && (key[^1] != 'ü' || syllable.Letters[^1] is 'u' or 'v');

    // 一 and 不 change their tones before others, and a merged 儿 leaves one syllable: such words show no pair of marked tones.
    private static SoundFeature? TonePair(string word, IReadOnlyList<SpokenSyllable> syllables)
    {
        if (syllables is not [{ IsErhua: false, Tone: > 0 and var first }, { IsErhua: false, Tone: var second }] || word.AsSpan().IndexOfAny('一', '不') >= 0)
        {
            return null;
        }

        return (first, second) == (ThirdTone, ThirdTone) ? ThirdToneSandhi : new SoundFeature(
            $"tones:{first}-{second}",
            $"Tone pair {first}–{second}",
            first == second ? $"Both syllables have {Tones[first]}." : $"The first syllable has {Tones[first]}, the second {Tones[second]}.");
    }
}
