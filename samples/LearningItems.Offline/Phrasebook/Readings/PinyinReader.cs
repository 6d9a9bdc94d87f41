using System.Text.RegularExpressions;

namespace LearningItems.Offline.Phrasebook;

/// <summary>
/// Cuts pinyin into the syllables of a word. A syllable that begins with a, e or o inside a word has an apostrophe before it
/// (GB/T 16159), and there are as many syllables as characters, save for a merged 儿: together these leave one way to cut.
/// </summary>
internal static partial class PinyinReader
{
    private const int LongestSyllable = 7;

    // Without its apostrophes a long reading can be cut in too many ways to try.
    private const int LongestWithoutApostrophes = 8;

    /// <summary>The syllables of a word; null when reading and characters do not fit together in exactly one way.</summary>
    public static IReadOnlyList<PinyinSyllable>? Read(string word, string reading)
    {
        var count = EastAsianText.CountHan(word) ?? 0;
        if (count == 0 || PinyinLetters.Read(reading) is not { } letters)
        {
            return null;
        }

        var merging = word.Skip(1).Count(c => c == '儿');
        bool Fits(List<PinyinSyllable> cut) => cut.Count(syllable => syllable.IsErhua) is var merged && merged <= merging && cut.Count + merged == count;
        return Only(Cuts(letters, 0, count, strict: true).Where(Fits))
            ?? (count <= LongestWithoutApostrophes ? Only(Cuts(letters, 0, count, strict: false).Where(Fits)) : null);
    }

    /// <summary>Whether a text can be pinyin at all.</summary>
    public static bool CanRead(string text) => PinyinLetters.Read(text) is { } letters && Cuts(letters, 0, int.MaxValue, strict: true).Any();

    /// <summary>Whether a text can be pinyin and marks a tone.</summary>
    public static bool MarksTones(string text) => PinyinLetters.Read(text) is { MarksTones: true };

    private static List<PinyinSyllable>? Only(IEnumerable<List<PinyinSyllable>> cuts) => cuts.Take(2).ToList() is [var only] ? only : null;

    private static IEnumerable<List<PinyinSyllable>> Cuts(PinyinLetters letters, int start, int room, bool strict)
    {
        while (start < letters.Text.Length && letters.Text[start] == PinyinLetters.Break)
        {
            start++;
        }

        if (start == letters.Text.Length)
        {
            yield return [];
            yield break;
        }

        var inside = start > 0 && letters.Text[start - 1] != PinyinLetters.Break && letters.EndTones[start - 1] is null;
        if (room == 0 || (strict && inside && letters.Text[start] is 'a' or 'e' or 'o'))
        {
            yield break;
        }

        for (var end = Math.Min(start + LongestSyllable, letters.Text.Length); end > start; end--)
        {
            if (Syllable(letters, start, end) is not { } syllable)
            {
                continue;
            }

            foreach (var rest in Cuts(letters, end, room - 1, strict))
            {
                yield return [syllable, .. rest];
            }
        }
    }

    private static PinyinSyllable? Syllable(PinyinLetters letters, int start, int end)
    {
        var marks = Enumerable.Range(start, end - start).Select(at => letters.Tones[at]).Where(tone => tone > 0).ToList();
        var digitInside = Enumerable.Range(start, end - start - 1).Any(at => letters.EndTones[at] is not null);
        var form = Form().Match(letters.Text[start..end]);
        if (!form.Success || marks.Count > 1 || digitInside)
        {
            return null;
        }

        var initial = form.Groups["initial"].Value;
        var tone = letters.EndTones[end - 1] ?? marks.FirstOrDefault();
        return new PinyinSyllable(initial, Sounded(initial, form.Groups["final"].Value), tone, form.Groups["erhua"].Success);
    }

    // After j, q, x and y a written u is sounded ü – but not in you and yong, which have no final that begins with u.
    private static string Sounded(string initial, string final) =>
        (initial is "j" or "q" or "x" or "y" && final.StartsWith('u') ? "ü" + final[1..] : final).Replace('v', 'ü');

    [GeneratedRegex(
        "^(?:(?<final>er)|(?:(?<initial>zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?<final>iang|iong|uang|ueng|ian|iao|ing|ang|eng|ong|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v)|(?<final>ang|eng|ai|an|ao|ei|en|ou|a|o|e))(?<erhua>r)?)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
