namespace LearningItems.Generation.Files;

/// <summary>Makes a word list of what a form found: its columns become known, its rows sources, and a person is told the rest.</summary>
internal static class ListReading
{
    /// <exception cref="WordListException">It is not known which column has the words, or no row can be used.</exception>
    public static WordList Read(RawList raw, string name, WordListOptions options, string? sourceFile)
    {
        var list = LayOut(raw, name, options);
        return Read(raw, list, name, options, sourceFile);
    }

    /// <exception cref="WordListException">It is not known which column has the words.</exception>
    public static LaidOutList LayOut(RawList raw, string name, WordListOptions options)
    {
        var list = LayoutRecognition.Recognize(raw, options, name);

        // Items of this library are whole without any column.
        var needsText = list.Layout.Columns.Any(column => column.Samples.Count > 0) || !list.Rows.All(row => row.Source is not null || row.Problem is not null);
        return list.HasText || !needsText || list.Rows.Count == 0 ? list : throw UnsureLayout.Refuse(raw, list, name, options);
    }

    private static WordList Read(RawList raw, LaidOutList list, string name, WordListOptions options, string? sourceFile)
    {
        var read = ListRows.Read(list, options, sourceFile);
        if (read.Sources.Count == 0)
        {
            throw new WordListException(read.Dropped.Count == 0
                ? $"{name} has no rows. Add one row for each word."
                : $"{name} has no usable row: {read.Dropped.Count} left out, the first in line {read.Dropped[0].Line}: {read.Dropped[0].Reason}.");
        }

        var distinct = HomographSenses.Tell(RepeatedIds.Clear(read, out var repeated));
        var kept = LevelRows.Keep(distinct, options.OnlyLevel);
        if (kept.Sources.Count == 0)
        {
            throw new WordListException($"{name} has no word of the level {options.OnlyLevel}: {LevelRows.Describe(distinct)}.");
        }

        return new WordList
        {
            Layout = list.Layout,
            Sources = [.. kept.Sources.Select(row => row.Source)],
            Dropped = kept.Dropped,
            Remarks = [.. raw.Remarks, .. LayoutRemarks.Of(list), .. kept.Remarks, .. repeated, .. SharedSpellings.Of(kept), .. LanguageRemarks.Of(list, kept), .. LevelRows.Remarks(kept, options)],
        };
    }
}
