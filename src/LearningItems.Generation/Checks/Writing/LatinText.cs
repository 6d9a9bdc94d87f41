namespace LearningItems.Generation.Checks;

/// <summary>Which Latin letters of an example in another script are right: those of the sources and of the language's lexicon.</summary>
internal static class LatinText
{
    /// <summary>Whether a run of a text stands in a source of the call, or in an entry of the lexicon that the text has.</summary>
    public static bool IsKnown(LatinRun run, string text, DraftContext context)
    {
        for (var index = 0; index < context.Rows.Count; index++)
        {
            if (HasRun(context.Rows[index].Text, run))
            {
                return true;
            }
        }

        var lexicon = context.Language.LatinLexicon;
        for (var index = 0; index < lexicon.Count; index++)
        {
            if (HasRun(lexicon[index], run) && Contains(text, lexicon[index]))
            {
                return true;
            }
        }

        return false;
    }

    // The whole run: the F of Facebook explains no F.
    private static bool HasRun(ReadOnlySpan<char> text, LatinRun run)
    {
        foreach (var known in new LatinRuns(text))
        {
            if (run.Is(known.Text))
            {
                return true;
            }
        }

        return false;
    }

    // Full-width letters as ordinary ones, and with or without the space that some set between scripts: 维生素 C.
    private static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> entry)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (BeginsWith(text[start..], entry))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> entry)
    {
        var alike = 0;
        for (var at = 0; at < text.Length && alike < entry.Length; at++)
        {
            if (char.ToLowerInvariant(LatinRuns.Narrow(text[at])) == char.ToLowerInvariant(entry[alike]))
            {
                alike++;
            }
            else if (text[at] != ' ' || alike == 0)
            {
                return false;
            }
        }

        return alike == entry.Length;
    }
}
