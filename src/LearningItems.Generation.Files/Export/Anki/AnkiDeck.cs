namespace LearningItems.Generation.Files;

/// <summary>What both forms of a deck are made of.</summary>
internal sealed record AnkiDeck(string Name, IReadOnlyList<AnkiNote> Notes)
{
    /// <summary>The note types of its notes, each once.</summary>
    public IReadOnlyList<AnkiNoteType> NoteTypes { get; } = [.. Notes.Select(note => note.Type).Distinct()];

    /// <param name="name">The name of the deck.</param>
    /// <param name="items">The items.</param>
    /// <param name="mediaFiles">The names in <see cref="LearningItem.MediaUrls"/> that are files of the deck.</param>
    public static AnkiDeck Of(string name, IReadOnlyList<LearningItem> items, IReadOnlySet<string>? mediaFiles = null)
    {
        var files = mediaFiles ?? new HashSet<string>();
        return new AnkiDeck(name, [.. items.Select(item => AnkiNote.Of(item, files))]);
    }
}
