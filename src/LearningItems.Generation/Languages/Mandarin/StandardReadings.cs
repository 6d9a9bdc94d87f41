using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>Characters that the standards of the mainland and of Taiwan read in different tones: 期 qī and qí.</summary>
/// <remarks>
/// After the list of the mainland (普通话异读词审音表, 1985) and that of Taiwan (國語一字多音審訂表, 1999), chosen by hand; licence MIT, as the library;
/// checked by <c>StandardReadingTests</c>.
/// </remarks>
internal static class StandardReadings
{
    private static readonly FrozenDictionary<int, (int Mainland, int Taiwan)> Tones = Parse(
        "期 1 2", "企 3 4", "究 1 4", "质質 4 2", "微 1 2", "危 1 2", "识識 2 4", "播 1 4", "迹跡 4 1", "击擊 1 2", "夕昔惜息悉熄 1 2", "突 1 2", "淑叔 1 2", "帆 1 2", "综綜 1 4", "档檔 4 3", "署 3 4");

    /// <summary>Whether one syllable of a reading has the tone of the other standard.</summary>
    /// <param name="syllables">The syllables.</param>
    /// <param name="characters">The characters, one for each syllable.</param>
    /// <param name="taiwan">Whether the standard is that of Taiwan.</param>
    /// <param name="character">The character that is read otherwise.</param>
    public static bool HasOther(ReadOnlySpan<PinyinSyllable> syllables, ReadOnlySpan<Rune> characters, bool taiwan, out Rune character)
    {
        for (var index = 0; index < Math.Min(syllables.Length, characters.Length); index++)
        {
            if (Tones.TryGetValue(characters[index].Value, out var tones) && syllables[index].Tone == (taiwan ? tones.Mainland : tones.Taiwan))
            {
                character = characters[index];
                return true;
            }
        }

        character = default;
        return false;
    }

    private static FrozenDictionary<int, (int Mainland, int Taiwan)> Parse(params string[] rows) => rows.Select(row => row.Split(' '))
        .SelectMany(row => row[0].EnumerateRunes().Select(character => (character.Value, Tones: (row[1][0] - '0', row[2][0] - '0'))))
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Tones);
}
