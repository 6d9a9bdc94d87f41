namespace LearningItems.Generation.Files;

/// <summary>Finds words and meanings that are written in different scripts.</summary>
internal static class WordsByScript
{
    // An example holds its word and more; a column of words beside it is shorter by far.
    private const double ExampleLength = 2.5;

    // Of a romanization with marks not every word has one.
    private const double MarkedWords = 0.4;

    public static WordColumns Find(IReadOnlyList<ColumnContent> columns, ContentScripts scripts, ListLanguages languages)
    {
        var words = columns.Where(column => column.IsIn(scripts.Words)).ToList();
        var kana = words.Exists(column => !column.IsKana) ? words.Find(column => column.IsKana) : null;
        words.RemoveAll(column => column.IsKana && kana is not null);
        var spellings = languages.Taught == "zh" ? HanSpellings.Find(words, languages.IsTraditional) : null;
        words.Remove(spellings!);
        var ordered = words.OrderBy(column => column.IsSentences).ThenBy(column => column.AverageLength > 2 * words.Min(other => other.AverageLength)).ToList();
        var others = columns.Except(words).Where(column => column != kana && column != spellings && (column.IsIn(scripts.Meanings | Scripts.Latin) || column.IsReading(languages.Taught))).ToList();
        var reading = kana ?? Reading(others, languages.Taught, ordered);
        others.RemoveAll(column => column == reading || column.IsReading(languages.Taught));
        var meanings = others.OrderBy(column => column.IsSentences).ThenBy(column => !column.IsIn(scripts.Meanings)).ThenByDescending(column => column.Filling > 0.5).ToList();
        return new WordColumns(ordered.FirstOrDefault(), reading, meanings.FirstOrDefault(), IsSure: Stands(ordered) && Stands(meanings)) { Spellings = spellings };
    }

    // Romaji only beside meanings: short words of English may look like it.
    private static ColumnContent? Reading(List<ColumnContent> others, string? taught, List<ColumnContent> words)
    {
        if (taught is not (null or "zh" or "ja") && others.Count(column => column.IsIn(Scripts.Latin)) > 1)
        {
            return others.Find(column => column.IsReading(taught)) ?? Romanized(others);
        }

        var language = taught ?? (words.Exists(column => column.Share(cell => CellScripts.IsIn(cell, LanguageScripts.Kana)) > 0.3) ? "ja" : null);
        var readings = others.FindAll(column => column.IsReading(language));
        return language == "ja" && readings.Count == others.Count ? null : readings.FirstOrDefault();
    }

    // บ้าน, bâan, house: marks that the learner's language does not write, in one of two columns alone.
    private static ColumnContent? Romanized(List<ColumnContent> others)
    {
        var marked = others.FindAll(column => column.IsIn(Scripts.Latin) && !column.IsSentences && column.Share(HasMark) >= MarkedWords);
        return marked is [var only] && others.Exists(column => column != only && column.IsIn(Scripts.Latin) && column.Share(HasMark) < MarkedWords / 2) ? only : null;
    }

    private static bool HasMark(string cell) => cell.Any(c => c is >= '\u00C0' and <= '\u036F' or >= '\u1E00' and <= '\u1EFF');

    /// <summary>Whether the first can be no other: there is none, or all others are examples or notes.</summary>
    private static bool Stands(List<ColumnContent> ordered) =>
        ordered.Count < 2 || ordered.Skip(1).All(other => other.Filling < 0.5 || (other.IsSentences && !ordered[0].IsSentences) || other.AverageLength > ExampleLength * ordered[0].AverageLength);
}
