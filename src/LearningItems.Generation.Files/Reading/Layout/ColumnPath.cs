namespace LearningItems.Generation.Files;

/// <summary>The name of a column that stands within others, as properties of JSON do: <c>forms[].transcriptions.pinyin</c>.</summary>
internal static class ColumnPath
{
    private static readonly HashSet<string> OfSomethingElse = [.. SideColumnNames.OfSomethingElse.Select(HeaderName.Fold)];

    private static readonly HashSet<string> OfExamples = [.. SideColumnNames.OfExamples.Select(HeaderName.Fold)];

    /// <summary>Whether a name is such a path: a dot within, and no space as in a name with an abbreviation.</summary>
    public static bool IsNested(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < name.Length - 1 && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>The fields that a name or the last of a path may mean; none for what belongs to something else, as <c>examples[].text</c> does.</summary>
    public static IReadOnlyList<NameMatch> Find(string name, ListLanguages languages)
    {
        if (!IsNested(name))
        {
            return ColumnNames.Find(name, languages);
        }

        var parts = Parts(name);
        if (IsOfSomethingElse(name))
        {
            return [];
        }

        // "kanji[].text" is named by what it is the text of, "meanings.en" by what it is in English; "kanji[].common" only says something of it.
        var isNamedByParent = IsGeneral(parts[^1]) || ColumnNames.Find(parts[^1], languages) is [{ Rank: NameRank.Language }, ..];
        return [.. Enumerable.Range(0, isNamedByParent ? 2 : 1)
            .Where(back => back < parts.Length)
            .Select(back => ColumnNames.Find(parts[^(back + 1)], languages))
            .Select((matches, back) => matches.Select(match => match with { Rank = back == 0 && IsGeneral(parts[^1]) ? NameRank.Leftover : Later(match.Rank) }))
            .SelectMany(matches => matches)
            .OrderBy(match => match.Rank)
            .Take(1)];
    }

    /// <summary>Whether a column says by its name that it is of an example, a sound, a note.</summary>
    public static bool IsOfSomethingElse(string name) =>
        ColumnNames.Find(name, ListLanguages.Unknown).Count == 0 && (OfSomethingElse.Contains(HeaderName.Fold(name)) || HeaderName.Words(name).Any(OfSomethingElse.Contains) || IsOfExample(name));

    /// <summary>Whether a column says by its name that it has examples: <c>Example</c>, <c>例句拼音</c>.</summary>
    public static bool IsOfExample(string name) => OfExamples.Contains(HeaderName.Fold(name)) || HeaderName.Words(name).Any(word => OfExamples.Contains(word) || IsJoinedToExample(word));

    // Without a space between its words: 例句翻译. One sign alone is the beginning of much else.
    private static bool IsJoinedToExample(string word) => word[0] > '\u2E80' && OfExamples.Any(name => name.Length > 1 && word.StartsWith(name, StringComparison.Ordinal));

    private static string[] Parts(string name) => [.. name.Split('.').Select(part => part.Split('[')[0]).Where(part => part.Length > 0)];

    private static bool IsGeneral(string part) => HeaderName.Fold(part) is "text" or "value" or "name" or "content";

    private static NameRank Later(NameRank rank) => rank == NameRank.Exact ? NameRank.Close : rank;
}
