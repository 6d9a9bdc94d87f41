using System.Buffers;
using System.Text;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Tells the letters of East Asian texts apart.</summary>
internal static class EastAsianText
{
    private static readonly SearchValues<char> IterationMarks = SearchValues.Create("々〇");

    public static bool Any(string text) => text.EnumerateRunes().Any(rune => IsHan(rune) || IsKana(rune) || rune.Value is >= 0xAC00 and <= 0xD7A3);

    public static bool HasHan(string text) => text.EnumerateRunes().Any(IsHan);

    /// <summary>How many Han characters a text has; null when it has other letters too.</summary>
    public static int? CountHan(string text)
    {
        var letters = text.EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune) || IsHan(rune)).ToList();
        return letters.TrueForAll(IsHan) ? letters.Count : null;
    }

    /// <summary>Whether a text is written in kana alone.</summary>
    public static bool IsKana(string text) => text.Length > 0 && text.EnumerateRunes().All(rune => IsKana(rune) || rune.Value is ' ' or 0x3000 or '・');

    public static bool IsHan(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF)
        || (rune.IsBmp && IterationMarks.Contains((char)rune.Value));

    private static bool IsKana(Rune rune) => rune.Value is (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or 'ー';
}
