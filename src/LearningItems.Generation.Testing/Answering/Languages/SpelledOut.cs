using System.Text;

namespace LearningItems.Generation.Testing;

/// <summary>
/// What may stand as the reading of a text in Latin letters: what the row has, kana as they are spelled and, for characters whose reading nobody
/// gave, a syllable that could be one.
/// </summary>
internal static class SpelledOut
{
    private const string Pinyin = "dú";
    private const string Jyutping = "duk6";
    private const string JapaneseSyllables = "yomi";

    /// <summary>The reading of a text; null where it needs none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="given">The reading of its row, where that shows one.</param>
    /// <param name="isJapanese">Whether kana are spelled, too.</param>
    /// <param name="isCantonese">Whether a syllable is one of Jyutping.</param>
    public static string? Of(string text, string? given, bool isJapanese, bool isCantonese) =>
        !HasHan(text) && !(isJapanese && text.Any(KanaRomaji.IsKana)) ? null
        : given is null ? Spelled(text, isJapanese, isCantonese)
        : KanaRomaji.Of(given.Split('/', ';', ',', '、', '・')[0]) ?? (given.Any(char.IsAsciiLetter) ? given : Spelled(text, isJapanese, isCantonese));

    /// <summary>Whether a text has Chinese characters.</summary>
    public static bool HasHan(string text) => text.EnumerateRunes().Any(IsHan);

    // Each run of kana as a whole, for っ and ん are spelled after what follows.
    private static string Spelled(string text, bool isJapanese, bool isCantonese)
    {
        var (spelled, kana) = (new StringBuilder(), new StringBuilder());
        var wasHan = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && KanaRomaji.IsKana((char)rune.Value))
            {
                kana.Append(rune);
            }
            else
            {
                spelled.Append(KanaRomaji.Of(kana.ToString()));
                kana.Clear();
                spelled.Append(!IsHan(rune) ? rune.ToString() : isCantonese ? Jyutping : !isJapanese ? Pinyin : wasHan ? string.Empty : JapaneseSyllables);
            }

            wasHan = IsHan(rune);
        }

        return spelled.Append(KanaRomaji.Of(kana.ToString())).ToString();
    }

    // The blocks of ideographs and their two signs, 々 and 〇.
    private static bool IsHan(Rune rune) => rune.Value is 0x3005 or 0x3007 or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
