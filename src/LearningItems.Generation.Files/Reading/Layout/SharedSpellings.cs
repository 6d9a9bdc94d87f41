namespace LearningItems.Generation.Files;

/// <summary>
/// Words that stand in the list once more, as a variant of another row: 爸 beside 爸爸|爸. Both are kept, for which of them is meant only a person knows:
/// each is asked for and paid.
/// </summary>
internal static class SharedSpellings
{
    public static IEnumerable<ListRemark> Of(ListRows rows)
    {
        var words = rows.Sources.Where(row => row.Source.Kind == SourceKind.Vocabulary).ToList();
        var byText = words.ToLookup(row => row.Source.Text, StringComparer.Ordinal);
        var shared = words
            .SelectMany(row => row.Source.Aliases.Where(alias => alias != row.Source.Text).SelectMany(alias => byText[alias].Select(own => (Own: own, Variant: row))))
            .Where(pair => pair.Own.Source.Text != pair.Variant.Source.Text)
            .DistinctBy(pair => pair.Own.Line)
            .OrderBy(pair => pair.Own.Line)
            .ToList();
        if (shared.Count == 0)
        {
            yield break;
        }

        var (first, of) = shared[0];
        yield return new ListRemark
        {
            Code = "also_a_variant",
            Message = $"{shared.Count} {(shared.Count == 1 ? "word is" : "words are")} also a variant of another row, {(shared.Count == 1 ? string.Empty : "the first ")}{CellText.Quote(first.Source.Text)} of {CellText.Quote(of.Source.Text)} in line {of.Line}. Both rows are used; take one out where they are one word.",
            Lines = [.. shared.Select(pair => pair.Own.Line)],
        };
    }
}
