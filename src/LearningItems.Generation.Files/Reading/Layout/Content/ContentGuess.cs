namespace LearningItems.Generation.Files;

/// <summary>What columns without a name seem to be, by their cells.</summary>
/// <param name="Fields">The field of each column for which one is likely.</param>
/// <param name="IsSure">Whether the column of the words can be no other.</param>
internal sealed record ContentGuess(IReadOnlyDictionary<int, string> Fields, bool IsSure)
{
    /// <summary>Guesses the fields of the columns given, of which some may be read from what stands beside them.</summary>
    public static ContentGuess Of(IReadOnlyList<ColumnContent> columns, ListLanguages languages)
    {
        var fields = new Dictionary<int, string>();
        var open = columns.Where(column => !column.IsNoText).ToList();
        if (open is [var only])
        {
            return new ContentGuess(new Dictionary<int, string> { [only.Index] = ListField.Text }, IsSure: true);
        }

        Take(open, fields, ListField.Level, open.Find(column => column.IsLevel));
        Take(open, fields, ListField.PartOfSpeech, open.Find(column => column.IsPartOfSpeech));
        open.RemoveAll(column => column.IsLabels);
        var text = ContentScripts.Of(open, languages) is { } scripts ? WordsByScript.Find(open, scripts, languages) : WordsByLanguage.Find(open, languages);
        if (text.Words is null)
        {
            return new ContentGuess(fields, IsSure: false);
        }

        Take(open, fields, ListField.Text, text.Words);
        Take(open, fields, ListField.Reading, text.Reading);
        Take(open, fields, ListField.Gloss, text.Meanings);
        Take(open, fields, ListField.Aliases, text.Spellings);
        return new ContentGuess(fields, text.IsSure);
    }

    /// <summary>The guess for a form that has words before their meanings: where cells do not say which they are, their order does.</summary>
    public ContentGuess InOrder()
    {
        var (text, gloss) = (IndexOf(ListField.Text), IndexOf(ListField.Gloss));
        return IsSure || text < 0 || gloss < 0 || text < gloss ? this : this with
        {
            Fields = new Dictionary<int, string>(Fields) { [gloss] = ListField.Text, [text] = ListField.Gloss },
        };
    }

    private int IndexOf(string field) => Fields.Where(entry => entry.Value == field).Select(entry => entry.Key).DefaultIfEmpty(-1).First();

    private static void Take(List<ColumnContent> open, Dictionary<int, string> fields, string field, ColumnContent? column)
    {
        if (column is not null)
        {
            fields[column.Index] = field;
            open.Remove(column);
        }
    }
}

/// <summary>The columns that words, readings and meanings are in; null for what is not found.</summary>
internal sealed record WordColumns(ColumnContent? Words, ColumnContent? Reading, ColumnContent? Meanings, bool IsSure)
{
    /// <summary>The words once more, in the other set of Chinese characters; null where there is none.</summary>
    public ColumnContent? Spellings { get; init; }
}
