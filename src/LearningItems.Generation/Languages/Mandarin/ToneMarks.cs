using System.Text;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>Writes pinyin with tone digits as pinyin with tone marks: <c>guo2jia1</c> as guójiā, <c>lv4</c> and <c>lu:4</c> as lǜ.</summary>
/// <remarks>The place of the mark is that of ISO 7098: on a or e, on the o of ou, else on the last vowel.</remarks>
internal static class ToneMarks
{
    private const string Vowels = "aeiouü";
    private static readonly string[] Marked = ["āēīōūǖ", "áéíóúǘ", "ǎěǐǒǔǚ", "àèìòùǜ"];

    /// <summary>The reading with marks; as it is where it has no digits of tones.</summary>
    public static string Of(string reading)
    {
        if (!reading.AsSpan().ContainsAnyInRange('0', '5'))
        {
            return reading;
        }

        var (marked, syllable) = (new StringBuilder(reading.Length), new StringBuilder());
        foreach (var c in reading.Replace("u:", "ü", StringComparison.Ordinal).Replace("U:", "Ü", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetter(c) || c is 'ü' or 'Ü')
            {
                syllable.Append(c switch { 'v' => 'ü', 'V' => 'Ü', _ => c });
                continue;
            }

            var isTone = syllable.Length > 0 && c is >= '0' and <= '5';
            marked.Append(isTone ? Mark(syllable.ToString(), c - '0') : syllable);
            marked.Append(isTone ? string.Empty : c.ToString());
            syllable.Clear();
        }

        return marked.Append(syllable).ToString();
    }

    private static string Mark(string syllable, int tone)
    {
        var lower = syllable.ToLowerInvariant();
        var at = lower.AsSpan().IndexOfAny('a', 'e');
        at = at >= 0 ? at : lower.Contains("ou", StringComparison.Ordinal) ? lower.IndexOf('o', StringComparison.Ordinal) : LastVowel(lower);
        if (at < 0 || tone is 0 or 5)
        {
            return syllable;
        }

        var vowel = Marked[tone - 1][Vowels.IndexOf(lower[at], StringComparison.Ordinal)];
        return string.Concat(syllable.AsSpan(0, at), (char.IsUpper(syllable[at]) ? char.ToUpperInvariant(vowel) : vowel).ToString(), syllable.AsSpan(at + 1));
    }

    private static int LastVowel(string syllable)
    {
        var at = syllable.Length - 1;
        while (at >= 0 && !Vowels.Contains(syllable[at], StringComparison.Ordinal))
        {
            at--;
        }

        return at;
    }
}
