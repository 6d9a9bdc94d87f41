using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>The scripts that the letters of a cell are of.</summary>
internal static class CellScripts
{
    /// <summary>The scripts in a text; none where it has no letters.</summary>
    public static Scripts Of(string text) => text.EnumerateRunes().Aggregate(Scripts.None, (scripts, rune) => scripts | Of(rune.Value));

    /// <summary>The script of the letter that begins at a place of a text; none where none does.</summary>
    public static Scripts OfLetterAt(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? Of(rune.Value) : Scripts.None;

    /// <summary>Whether a text has letters, and at least half of them are of these scripts: 卡拉OK is Chinese, and so is 何 (Nani) Japanese.</summary>
    public static bool IsIn(string text, Scripts scripts)
    {
        var outer = HeaderName.WithoutBrackets(text);
        var (inside, outside) = (0, 0);
        foreach (var rune in (Of(outer) == Scripts.None ? text : outer).EnumerateRunes())
        {
            var script = Of(rune.Value);
            inside += (script & scripts) == Scripts.None ? 0 : 1;
            outside += script != Scripts.None && (script & scripts) == Scripts.None ? 1 : 0;
        }

        return inside > 0 && inside >= outside;
    }

    private static Scripts Of(int c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 0xC0 and <= 0x24F and not 0xD7 and not 0xF7) or (>= 0x1E00 and <= 0x1EFF) or (>= 0xFF21 and <= 0xFF5A) => Scripts.Latin,
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => Scripts.Greek,
        >= 0x400 and <= 0x52F => Scripts.Cyrillic,
        (>= 0x5D0 and <= 0x5F2) => Scripts.Hebrew,
        (>= 0x620 and <= 0x6FF) or (>= 0x750 and <= 0x77F) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Scripts.Arabic,
        >= 0x900 and <= 0x97F => Scripts.Devanagari,
        >= 0xE01 and <= 0xE5B => Scripts.Thai,
        >= 0x3041 and <= 0x309F => Scripts.Hiragana,
        (>= 0x30A1 and <= 0x30FA) or 0x30FC or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D) => Scripts.Katakana,
        (>= 0x1100 and <= 0x11FF) or (>= 0x3131 and <= 0x318E) or (>= 0xAC00 and <= 0xD7A3) => Scripts.Hangul,
        0x3005 or 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x323AF) => Scripts.Han,
        (>= 0x530 and <= 0x58F) or (>= 0x980 and <= 0xDFF) or (>= 0xE80 and <= 0x10FF) or (>= 0x1200 and <= 0x13FF) or (>= 0x1780 and <= 0x17FF) => Scripts.Other,
        _ => Scripts.None,
    };
}
