using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

/// <summary>What is exported for Anki is a list of words like any other.</summary>
public sealed class AnkiReadBackTests : IDisposable
{
    private static readonly LearningItem[] Words =
    [
        Exports.Love,
        Exports.Love with { Id = Exports.Id(2), TargetItem = "行", Romanization = "háng", SenseGloss = "row", Definition = "a row <of> things & more", Aliases = [], Pos = "noun", MediaUrls = ["https://example.org/a.png"] },
        Exports.Love with { Id = Exports.Id(3), TargetItem = "行", Romanization = "xíng", SenseGloss = null, Definition = "all right", Aliases = [], Pos = null, Lemma = "行走", LevelMin = "HSK7", LevelMax = "HSK9" },
    ];

    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Words_are_the_sources_they_make_themselves()
    {
        await ItemExporter.WriteAsync(Words, _directory.Of("deck.txt"), ExportFormat.AnkiText);

        var list = await WordListReader.ReadAsync(_directory.Of("deck.txt"), new WordListOptions { Language = "zh" });

        Assert.Empty(list.Dropped);
        Assert.Equal(
            Words.Select(word => LearningItemJson.Serialize(word.ToSource() with { Gloss = word.Definition, SourceFile = "deck.txt" })),
            list.Sources.Select(source => LearningItemJson.Serialize(source)));
    }

    [Theory]
    [InlineData("ja", "食べる", "taberu", "jlpt", "N5")]
    [InlineData("fr", "élève", null, "cefr", "A1")]
    [InlineData("ar", "كِتَاب", "kitāb", "cefr", "A1")]
    [InlineData("ru", "это", null, "cefr", "A1")]
    public async Task Word_of_any_language_is_read_back(string language, string target, string? reading, string system, string level)
    {
        var word = Exports.Love with { Language = language, TargetItem = target, Romanization = reading, Aliases = [], LevelSystem = system, LevelMin = level, LevelMax = level };
        await ItemExporter.WriteAsync([word], _directory.Of("deck.txt"), ExportFormat.AnkiText);

        var source = Assert.Single((await WordListReader.ReadAsync(_directory.Of("deck.txt"), new WordListOptions { Language = language })).Sources);

        Assert.Equal((target, reading, word.Definition, word.ToSource().Level), (source.Text, source.Reading, source.Gloss, source.Level));
    }

    [Fact]
    public async Task Second_export_keeps_every_guid_whatever_was_edited_added_and_moved()
    {
        var edited = Enumerable.Reverse(Words).Select(word => word with { Definition = "another", Examples = [] }).Append(Exports.Pattern).ToList();

        var first = Guids(await Exports.TextAsync(Words, ExportFormat.AnkiText));
        var second = Guids(await Exports.TextAsync(edited, ExportFormat.AnkiText));
        using var package = await OpenedPackage.OfAsync(edited);

        Assert.Superset(first, second);
        Assert.Equal(second.Order(StringComparer.Ordinal), package.Texts("SELECT guid FROM notes ORDER BY guid"));
    }

    private static HashSet<string> Guids(string text) => [.. text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0])];
}
