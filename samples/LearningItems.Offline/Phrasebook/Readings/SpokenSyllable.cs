using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Offline.Phrasebook;

/// <summary>A syllable of a Chinese word as its reading in pinyin writes it.</summary>
/// <param name="Letters">Its letters, ü as v, without a final r that 儿 adds.</param>
/// <param name="Tone">1 to 4; 0 for the neutral tone.</param>
/// <param name="IsErhua">Whether 儿 has merged into it.</param>
internal sealed record SpokenSyllable(string Letters, int Tone, bool IsErhua)
{
    /// <summary>The syllables of a word; none when its reading does not fit its characters, or marks no tone where it should.</summary>
    public static IReadOnlyList<SpokenSyllable> Of(string word, string reading)
    {
        var letters = new PinyinLetters(stackalloc char[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc bool[PinyinLetters.Most]);
        Span<PinyinSyllable> split = stackalloc PinyinSyllable[PinyinLetters.Most];
        if (!MandarinReading.CanBe(reading, word) || !letters.Read(reading))
        {
            return [];
        }

        var syllables = new List<SpokenSyllable>();
        foreach (var syllable in split[..MandarinReading.Split(letters, word, split)])
        {
            // 儿 that is no syllable of its own has no letters.
            if (syllable.Length > 0)
            {
                syllables.Add(new SpokenSyllable(letters.Letters.Slice(syllable.Start, syllable.Length).ToString(), syllable.Tone, syllable.HasR));
            }
            else if (syllables is [.., var last])
            {
                syllables[^1] = last with { IsErhua = true };
            }
        }

        return syllables;
    }
}
