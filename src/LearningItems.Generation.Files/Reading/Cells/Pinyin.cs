using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Recognises readings in pinyin, with tone marks or digits or neither.</summary>
internal static class Pinyin
{
    private const int LongestRun = 80;
    private const char FirstMarked = '\u00C0';

    /// <summary>The letters of Latin-1 and Latin Extended from <see cref="FirstMarked"/> to ǜ, taken apart.</summary>
    private static readonly string[] Marked = [.. Enumerable.Range(FirstMarked, 'ǜ' - FirstMarked + 1).Select(code => ((char)code).ToString().Normalize(NormalizationForm.FormD))];

    /// <summary>Whether all of a text can be pinyin; without any tone only where that many syllables are not too many.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="mostWithoutTone">How many syllables may go without a tone: as many as the word has characters. Water is not wa-te-r.</param>
    public static bool IsReading(string text, int mostWithoutTone)
    {
        var (hasTone, syllables) = (false, 0);
        foreach (var run in Runs(text))
        {
            var (letters, isMarked) = Plain(run);
            var count = run.Length > LongestRun ? 0 : Syllables(letters, mayBeSloppy: isMarked);
            if (count == 0)
            {
                return false;
            }

            hasTone |= isMarked;
            syllables += count;
        }

        return syllables > 0 && (hasTone || HasDigit(text) || syllables <= mostWithoutTone);
    }

    /// <summary>How many syllables of pinyin a text has at least; 0 where it is none.</summary>
    public static int SyllablesOf(string text)
    {
        var counts = Runs(text).Select(run => Plain(run)).Select(run => run.Letters.Length > LongestRun ? 0 : Syllables(run.Letters, mayBeSloppy: run.IsMarked)).ToList();
        return counts.Contains(0) ? 0 : counts.Sum();
    }

    // The tone of hao3 stands behind its syllable; u: is ü.
    private static IEnumerable<string> Runs(string text) => ReadingSigns.Runs(Decomposed(text.Replace("u:", "v", StringComparison.OrdinalIgnoreCase)));

    // The system takes longer for this than all the rest of a reading does; of its letters it is asked once.
    private static string Decomposed(string text)
    {
        var apart = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            if (c >= FirstMarked && c - FirstMarked < Marked.Length)
            {
                apart.Append(Marked[c - FirstMarked]);
            }
            else if (c < FirstMarked)
            {
                apart.Append(c);
            }
            else
            {
                return text.Normalize(NormalizationForm.FormD);
            }
        }

        return apart.ToString();
    }

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '5');

    private static (string Letters, bool IsMarked) Plain(string run)
    {
        var isMarked = run.AsSpan().IndexOfAny("\u0304\u0301\u030C\u0306\u0300") >= 0;
        var letters = run.Replace("u\u0308", "v", StringComparison.Ordinal).Replace("U\u0308", "v", StringComparison.Ordinal).Replace('ɑ', 'a').Replace('ɡ', 'g');
        return (string.Concat(letters.Where(c => c is not ('\u0304' or '\u0301' or '\u030C' or '\u0306' or '\u0300' or '\u0302'))).ToLowerInvariant(), isMarked);
    }

    // The fewest syllables that a run can be cut into; 0 where it cannot. A syllable in the middle that begins with a vowel needs an apostrophe,
    // which only readings with tone marks may leave out.
    private static int Syllables(string letters, bool mayBeSloppy)
    {
        var fewest = new int[letters.Length + 1];
        for (var end = 1; end <= letters.Length; end++)
        {
            for (var start = Math.Max(0, end - PinyinSyllableTable.Longest); start < end; start++)
            {
                var follows = start == 0 || fewest[start] > 0;
                var begins = start == 0 || mayBeSloppy || letters[start] is not ('a' or 'e' or 'o');
                if (follows && begins && (PinyinSyllableTable.Has(letters[start..end]) || (start > 0 && letters[start..end] is "r"))
                    && (fewest[end] == 0 || fewest[start] + 1 < fewest[end]))
                {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }

        return fewest[^1];
    }
}
