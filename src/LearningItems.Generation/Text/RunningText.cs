namespace LearningItems.Generation.Text;

/// <summary>Finds words in running text.</summary>
internal static class RunningText
{
    /// <summary>Whether a word stands in a text as it is written, case aside; between word boundaries where words stand apart.</summary>
    public static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<char> word, WordSeparation separation) =>
        Has(text, word, separation, StringComparison.Ordinal) || Has(text, word, separation, StringComparison.OrdinalIgnoreCase); // mostly written alike, and found much sooner

    private static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<char> word, WordSeparation separation, StringComparison comparison)
    {
        for (var from = 0; word.Length > 0 && from <= text.Length - word.Length;)
        {
            var at = text[from..].IndexOf(word, comparison);
            if (at < 0)
            {
                return false;
            }

            var start = from + at;
            if (separation != WordSeparation.Spaces || IsWhole(text, start, start + word.Length))
            {
                return true;
            }

            from = start + 1;
        }

        return false;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !WordsOf.IsInWord(text[start - 1]) || !WordsOf.IsInWord(text[start]))
        && (end == text.Length || !WordsOf.IsInWord(text[end]) || !WordsOf.IsInWord(text[end - 1]));
}
