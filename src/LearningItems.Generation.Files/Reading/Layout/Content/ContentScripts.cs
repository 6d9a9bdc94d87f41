namespace LearningItems.Generation.Files;

/// <summary>The scripts that tell words from meanings in a list.</summary>
/// <param name="Words">Those of the language taught.</param>
/// <param name="Meanings">Those of the learner's language.</param>
internal sealed record ContentScripts(Scripts Words, Scripts Meanings)
{
    private const Scripts All = (Scripts)0xFFF;

    /// <summary>The scripts by which these columns can be told apart; null where all of them are of one.</summary>
    public static ContentScripts? Of(IReadOnlyList<ColumnContent> columns, ListLanguages languages)
    {
        var learner = LanguageScripts.Of(languages.Learner);
        var taught = languages.Taught is null ? All & ~learner : LanguageScripts.Of(languages.Taught);

        // A list that teaches the learner's own language, or one of its script, has its meanings in whatever else there is.
        var meanings = (taught & learner) == Scripts.None ? learner : All & ~taught;
        var scripts = new ContentScripts(taught, meanings);
        return (taught & learner) == Scripts.None
            ? languages.Taught is not null || columns.Any(column => column.IsIn(taught)) ? scripts : null
            : columns.Any(column => column.IsIn(taught)) && columns.Any(column => column.IsIn(meanings)) ? scripts : null;
    }
}
