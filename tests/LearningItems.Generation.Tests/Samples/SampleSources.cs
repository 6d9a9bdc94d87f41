namespace LearningItems.Generation.Tests.Samples;

/// <summary>The sample lists of HSK 1 as sources.</summary>
internal static class SampleSources
{
    public static IReadOnlyList<SourceItem> Words { get; } =
        [.. SampleTable.Read("hsk1-vocabulary.csv").Select(row => new SourceItem { Text = row["simplified"], Reading = row["pinyin"], Gloss = row["english"], PartOfSpeech = row["pos"] })];

    public static IReadOnlyList<SourceItem> Points { get; } =
        [.. SampleTable.Read("hsk1-grammar.csv").Select(row => new SourceItem { Id = row["id"], Text = row["pattern"], Gloss = row["explanation"], Kind = SourceKind.Grammar })];
}
