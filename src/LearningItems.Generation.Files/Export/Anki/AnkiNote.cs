namespace LearningItems.Generation.Files;

/// <summary>An item as a note: a text for each of <see cref="AnkiFields.Names"/>, in HTML.</summary>
internal sealed record AnkiNote(string Guid, AnkiNoteType Type, IReadOnlyList<string> Tags, IReadOnlyList<string> Fields, string SortText)
{
    // Anki takes no note whose first field is empty.
    private const string Nothing = "–";

    /// <summary>The note of an item. Its guid is the id of the item, so that a later export finds it again.</summary>
    public static AnkiNote Of(LearningItem item, IReadOnlySet<string> mediaFiles)
    {
        var target = Markup.Line(item.TargetItem) is { Length: > 0 } text ? text : Nothing;
        return new AnkiNote(item.Id.ToString(), AnkiNoteType.Of(item.Category), ItemTags.Of(item), AnkiFields.Of(item with { TargetItem = target }, mediaFiles), target);
    }
}
