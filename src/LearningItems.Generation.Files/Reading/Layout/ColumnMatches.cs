namespace LearningItems.Generation.Files;

/// <summary>The fields that names of columns may mean: what each says by itself, and what the names beside it make of it.</summary>
internal sealed class ColumnMatches(IReadOnlyList<string> names, IReadOnlyList<ColumnContent> contents, ListLanguages languages)
{
    private static readonly HashSet<string> Translations = [.. GlossColumnNames.OfTranslations.Select(HeaderName.Fold)];

    /// <summary>The better name comes first; of two as good the first column.</summary>
    public IEnumerable<(int Index, NameMatch Match)> Best() => Enumerable.Range(0, names.Count)
        .Where(index => !IsOfExample(index) || !contents[index].IsSentences)
        .SelectMany(index => ColumnPath.Find(names[index], languages).Select(match => (Index: index, Match: IsOfExample(index) ? match with { Rank = NameRank.Leftover } : match)))
        .OrderByDescending(entry => entry.Match is { Field: ListField.Gloss, Rank: NameRank.Language } && languages.IsNameOfLearner(Folded(entry.Index)))
        .ThenBy(entry => entry.Match.Rank)
        .ThenBy(entry => entry.Index);

    // Chinese, Example, Translation, English: the translation is that of the example, and so may be the language behind one.
    private bool IsOfExample(int index) =>
        index > 0 && ColumnPath.IsOfExample(names[index - 1]) && (Translations.Contains(Folded(index)) || languages.IsNameOfLearner(Folded(index)));

    private string Folded(int index) => HeaderName.Fold(HeaderName.WithoutBrackets(names[index]));
}
