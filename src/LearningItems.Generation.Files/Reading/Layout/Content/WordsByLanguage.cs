namespace LearningItems.Generation.Files;

/// <summary>Finds words and meanings that are written in one script, by letters and small words of their languages.</summary>
internal static class WordsByLanguage
{
    /// <summary>The difference of scores from which it is clear which of two columns has the words.</summary>
    public const double Clear = 0.2;

    public static WordColumns Find(IReadOnlyList<ColumnContent> columns, ListLanguages languages)
    {
        var readings = columns.Where(column => column.IsReading(languages.Taught ?? string.Empty)).ToList();
        var texts = columns.Except(readings).ToList();

        // Examples stand beside words; a list of nothing but sentences is one to learn by heart.
        var words = texts.Exists(column => !column.IsSentences) ? texts.FindAll(column => !column.IsSentences) : texts;
        var ranked = words.Select(column => (Column: column, Score: Score(column, languages))).OrderByDescending(scored => scored.Score).ToList();
        if (ranked is not [var first, .., var last])
        {
            return new WordColumns(words.FirstOrDefault(), readings.FirstOrDefault(), Meanings: null, IsSure: words.Count == 1);
        }

        var isSure = first.Score - ranked[1].Score >= Clear && (ranked.Count == 2 || ranked[^2].Score - last.Score >= Clear);
        return new WordColumns(first.Column, readings.FirstOrDefault(), last.Column, isSure);
    }

    /// <summary>How much more a column looks like the language taught than like the learner's.</summary>
    public static double Score(ColumnContent column, ListLanguages languages)
    {
        // Which the learner's language is may be a guess; what is taught never has letters that it does not write.
        if (languages.Taught is { } language && column.Share(cell => LatinEvidence.HasForeignLetter(cell, language)) is >= Clear / 2 and var foreign)
        {
            return -foreign - 1;
        }

        var score = column.Share(cell => LatinEvidence.HasForeignLetter(cell, languages.Learner)) - column.Share(cell => LatinEvidence.HasSmallWord(cell, languages.Learner));
        return languages.Taught is { } taught && taught != languages.Learner
            ? score + column.Share(cell => LatinEvidence.HasSmallWord(cell, taught)) - column.Share(cell => LatinEvidence.HasForeignLetter(cell, taught))
            : score;
    }
}
