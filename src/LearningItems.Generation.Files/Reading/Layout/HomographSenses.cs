namespace LearningItems.Generation.Files;

/// <summary>
/// Words that are written alike and mean something else – banco, a bank, and banco, a bench – stay two: where nothing but the meaning tells them
/// apart, it is their sense. Meanings that share a word are two ways to say one.
/// </summary>
internal static class HomographSenses
{
    // Shorter words are to, a, of: they are shared by meanings that have nothing in common.
    private const int ShortestWord = 3;

    public static ListRows Tell(ListRows rows)
    {
        var homographs = rows.Sources.Select(row => row.Source)
            .Where(source => source is { Kind: SourceKind.Vocabulary, Sense: null, Gloss: not null })
            .GroupBy(Key)
            .Where(same => same.Skip(1).Any() && HaveNothingInCommon([.. same.Select(source => Words(source.Gloss!))]))
            .Select(same => same.Key)
            .ToHashSet();
        return homographs.Count == 0 ? rows : rows with
        {
            Sources = [.. rows.Sources.Select(row => row.Source is { Kind: SourceKind.Vocabulary, Sense: null, Gloss: { } gloss } && homographs.Contains(Key(row.Source))
                ? (row.Line, row.Source with { Sense = gloss })
                : row)],
        };
    }

    private static (string Text, string? Reading, string? PartOfSpeech) Key(SourceItem source) => (source.Text, source.Reading, source.PartOfSpeech);

    private static bool HaveNothingInCommon(IReadOnlyList<HashSet<string>> meanings) => meanings.Any(other => other.Count > 0 && meanings[0].Count > 0 && !ShareAWord(meanings[0], other));

    // Rain and rainfall, drink and drinking.
    private static bool ShareAWord(HashSet<string> one, HashSet<string> other) =>
        one.Overlaps(other) || one.Any(word => other.Any(also => also.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(also, StringComparison.Ordinal)));

    private static HashSet<string> Words(string gloss) =>
        [.. gloss.ToLowerInvariant().Split([' ', ',', ';', '/', '(', ')', '.', '，', '；', '、'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord || word[0] > '\u2E80')];
}
