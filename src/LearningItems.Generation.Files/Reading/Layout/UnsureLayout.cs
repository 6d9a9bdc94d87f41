using System.Globalization;

namespace LearningItems.Generation.Files;

/// <summary>Refuses a list of which it is not known which column has the words, and says what would be likely – only after it was tried.</summary>
internal static class UnsureLayout
{
    private const int LongestFound = 110;
    private const int LongestMessage = 300;

    private const string Remedy = ". Say by number or header which column is text and which is gloss, or name the columns in a first line, such as word and meaning.";

    public static WordListException Refuse(RawList raw, LaidOutList list, string name, WordListOptions options)
    {
        var columns = list.Layout.Columns;
        var names = columns.Select(column => column.Header).Where(header => header.Length > 0).ToList();
        var found = names.Count > 0 ? $"its columns are named {Join(names)}"
            : columns.Count == 0 ? "it has no columns"
            : $"{WhyNoHeader(raw)}, and its first row is {Join(columns.Select(column => column.Samples is [var sample, ..] ? sample : string.Empty))}";
        var refusal = $"{name} has no column that is surely the words: ";
        return new WordListException($"{refusal}{Cut(found, Math.Max(LongestFound, LongestMessage - refusal.Length - Remedy.Length))}{Remedy}")
        {
            Columns = columns,
            SuggestedColumns = Tried(raw, list, name, options),
        };
    }

    private static string? Tried(RawList raw, LaidOutList list, string name, WordListOptions options)
    {
        if (!list.Guess.Fields.Values.Contains(ListField.Text))
        {
            return null;
        }

        var chosen = new Dictionary<string, string>(options.Columns);
        // What a column is named already needs no advice, and another column for it would take its place.
        var known = list.Layout.Columns.Select(column => column.Field).ToHashSet();
        foreach (var (index, field) in list.Guess.Fields.Where(entry => !known.Contains(entry.Value)).OrderBy(entry => entry.Key))
        {
            chosen[(index + 1).ToString(CultureInfo.InvariantCulture)] = field;
        }

        try
        {
            var read = ListReading.Read(raw, name, options with { Columns = chosen, OnlyLevel = null }, sourceFile: null);

            // A mapping that loses more than it reads is no advice.
            return read.Sources.Count >= read.Dropped.Count ? string.Join(',', chosen.Select(choice => $"{choice.Key}={choice.Value}")) : null;
        }
        catch (WordListException)
        {
            return null;
        }
    }

    // The header may be there, and lost to a stray mark.
    private static string WhyNoHeader(RawList raw) =>
        raw.Rows is [{ Problem: DelimitedForm.NotClosed, Line: var line }, ..] ? $"a quotation mark in line {line} is not closed" : "it has no header line";

    private static string Join(IEnumerable<string> texts) => Cut(string.Join(", ", texts.Select(CellText.Quote)), LongestFound);

    private static string Cut(string text, int longest)
    {
        var end = text.Length > longest && char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text.Length <= longest ? text : $"{text[..end]}…";
    }
}
