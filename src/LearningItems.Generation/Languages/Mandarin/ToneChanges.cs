using System.Text;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>The tones that 一 and 不 (and, in older usage, 七 and 八) have in context, which readings write or leave out: bú duì and bù duì.</summary>
/// <remarks>Source not recorded, written by hand; licence MIT, as the library; checked by <c>MandarinReadingTests</c>.</remarks>
internal static class ToneChanges
{
    public static bool Explains(Rune character, int tone, int otherTone) => character.Value switch
    {
        '一' => tone is 0 or 1 or 2 or 4 && otherTone is 0 or 1 or 2 or 4,
        '不' => tone is 0 or 2 or 4 && otherTone is 0 or 2 or 4,
        '七' or '八' => tone is 1 or 2 && otherTone is 1 or 2,
        _ => false,
    };
}
