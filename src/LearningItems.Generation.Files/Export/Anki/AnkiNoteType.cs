namespace LearningItems.Generation.Files;

/// <summary>The note type of a category. Anki knows it by its id, which is made of its name: it is the same in every export.</summary>
internal sealed record AnkiNoteType(LearningItemCategory Category)
{
    public string Name => $"Learning item ({Words})";

    public long Id => AnkiIds.Of("note type", Name);

    /// <summary>The category in words: <c>writing system</c>.</summary>
    public string Words => Category.Value.Replace('_', ' ');

    /// <summary>Whether what it teaches is a word or a sign to recognise, rather than a rule or custom with a name.</summary>
    public bool TeachesWords => Category == LearningItemCategory.Vocab || Category == LearningItemCategory.Idiom || Category == LearningItemCategory.WritingSystem;

    public static AnkiNoteType Of(LearningItemCategory category) => new(category == default ? LearningItemCategory.Other : category);
}
