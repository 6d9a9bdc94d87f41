namespace LearningItems.Generation.Files;

/// <summary>What a person is told of the columns: what was guessed, and what is not used though it could be.</summary>
internal static class LayoutRemarks
{
    public static IEnumerable<ListRemark> Of(LaidOutList list)
    {
        if (!list.HasHeader && list.Rows is [var first, ..] && first.Cells.Count > 0)
        {
            var columns = string.Join(", ", list.Layout.Columns.Select((column, index) => (column, index)).Where(entry => entry.column.Field is not null).Select(entry => $"{entry.index + 1} is {entry.column.Field}"));
            yield return new ListRemark
            {
                Code = "no_header_found",
                Message = $"No header line was found: line {first.Line} is read as a row, and the columns by what they look like ({columns}).",
                Lines = [first.Line],
            };
        }

        if (list.Turned is { } turned)
        {
            yield return new ListRemark
            {
                Code = "sides_by_content",
                Message = $"The headers {Header(list, turned.Words)} and {Header(list, turned.Meanings)} do not say which has the words; by its cells it is column {turned.Words + 1} ({string.Join(", ", list.Layout.Columns[turned.Words].Samples.Take(2))}). If it is the other, say which is text and which is gloss.",
            };
        }

        foreach (var (field, index) in Unused(list))
        {
            var header = list.Layout.Columns[index].Header;
            var name = header.Length > 0 ? CellText.Quote(header) : $"{index + 1}";
            yield return new ListRemark
            {
                Code = "column_not_used",
                Message = $"The column {name} ({string.Join(", ", list.Layout.Columns[index].Samples.Take(2))}) is not used; it looks like a {field}: if it is, say that column {index + 1} is {field}.",
            };
        }
    }

    private static string Header(LaidOutList list, int index) => CellText.Quote(list.Layout.Columns[index].Header);

    // Only what the list lacks: a second meaning or an example is rightly not used.
    private static IEnumerable<(string Field, int Index)> Unused(LaidOutList list)
    {
        if (!list.HasText)
        {
            yield break;
        }

        var open = list.Contents.Where(content => list.Layout.Columns[content.Index] is { Field: null, Header: var header } && !content.IsNoText && content.Filling > 0.5 && !ColumnPath.IsOfSomethingElse(header)).ToList();
        var reading = list.IndexOf(ListField.Reading) is null ? open.Find(content => list.Languages.Taught is "zh" or "ja" && (content.IsReading(list.Languages.Taught) || ReadingColumnNames.IsOfCharacters(list.Layout.Columns[content.Index].Header))) : null;
        if (reading is not null)
        {
            yield return (ListField.Reading, reading.Index);
        }

        var meaning = list.IndexOf(ListField.Gloss) is null
            ? open.Find(content => content != reading && !content.IsReading(list.Languages.Taught) && !content.IsLevel && !content.IsPartOfSpeech && !content.IsSentences && IsOfLearner(content, list.Languages))
            : null;
        if (meaning is not null)
        {
            yield return (ListField.Gloss, meaning.Index);
        }
    }

    private static bool IsOfLearner(ColumnContent content, ListLanguages languages)
    {
        var (taught, learner) = (LanguageScripts.Of(languages.Taught ?? languages.Learner), LanguageScripts.Of(languages.Learner));
        return content.IsIn(learner) && ((taught & learner) == Scripts.None || (languages.Taught != languages.Learner && WordsByLanguage.Score(content, languages) <= -WordsByLanguage.Clear));
    }
}
