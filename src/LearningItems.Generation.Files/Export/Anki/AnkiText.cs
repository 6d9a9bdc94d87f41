namespace LearningItems.Generation.Files;

/// <summary>A deck as text: the lines of Anki's importer that say what the columns are, then a row a note.</summary>
internal static class AnkiText
{
    private const char Separator = '\t';

    private static readonly char[] NeedQuotes = [Separator, '"', '\n', '\r'];

    public static IEnumerable<string> Of(AnkiDeck deck)
    {
        var columns = Columns(deck).ToList();
        return
        [
            "#separator:tab",
            "#html:true",
            .. deck.NoteTypes is [var only] ? [$"#notetype:{only.Name}"] : (string[])[],
            .. columns.Select((column, index) => (column.Setting, Number: index + 1)).Where(column => column.Setting is not null).Select(column => $"#{column.Setting} column:{column.Number}"),
            $"#columns:{string.Join(Separator, columns.Select(column => column.Header))}",
            .. deck.Notes.Select(note => string.Join(Separator, columns.Select(column => Cell(column.Of(note))))),
        ];
    }

    // A deck that is named in a line of its own is taken where it is there already; one in a column is made. With one note type the person who imports
    // can choose another and say what goes where; a column with many is taken as it is.
    private static IEnumerable<Column> Columns(AnkiDeck deck) =>
    [
        new("GUID", "guid", note => note.Guid),
        .. deck.NoteTypes.Count == 1 ? (Column[])[] : [new("Note type", "notetype", note => note.Type.Name)],
        new("Deck", "deck", _ => deck.Name),
        .. AnkiFields.Names.Select((name, index) => new Column(name, null, note => note.Fields[index])),
        new("Tags", "tags", note => string.Join(' ', note.Tags)),
    ];

    private static string Cell(string text) => text.IndexOfAny(NeedQuotes) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record Column(string Header, string? Setting, Func<AnkiNote, string> Of);
}
