namespace LearningItems.Generation.Files;

/// <summary>Signs that readings of every kind have between their syllables: spaces, separators of variants, brackets, marks of an affix, tone marks.</summary>
internal static class ReadingSigns
{
    public static bool StandsBetween(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsDigit(c) || c is 'ʼ' or 'ʹ';

    /// <summary>Runs of letters with their marks: what stands between the signs.</summary>
    public static IEnumerable<string> Runs(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || StandsBetween(text[at]))
            {
                if (at > start)
                {
                    yield return text[start..at];
                }

                start = at + 1;
            }
        }
    }
}
