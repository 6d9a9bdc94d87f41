using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class AnkiTextTests
{
    [Fact]
    public async Task Lines_above_the_rows_say_what_the_columns_are()
    {
        var lines = (await Exports.TextAsync(Exports.Mixed, ExportFormat.AnkiText)).Split('\n');

        Assert.Equal(
            ["#separator:tab", "#html:true", "#guid column:1", "#notetype column:2", "#deck column:3", "#tags column:16"],
            lines[..6]);
        Assert.Equal(
            "#columns:GUID\tNote type\tDeck\tTarget\tReading\tDefinition\tSense\tPart of speech\tAliases\tLevel\tExamples\tTarget with reading\tBase\tLanguage tag\tMedia\tTags",
            lines[6]);
        Assert.All(lines[7..^1], line => Assert.Equal(16, line.Split('\t').Length));
        Assert.Equal((4, string.Empty), (lines[7..^1].Length, lines[^1]));
    }

    [Fact]
    public async Task Notes_of_one_type_name_it_once_so_that_another_can_be_chosen()
    {
        var lines = (await Exports.TextAsync([Exports.Love], ExportFormat.AnkiText)).Split('\n');

        Assert.Equal(["#separator:tab", "#html:true", "#notetype:Learning item (vocab)", "#guid column:1", "#deck column:2", "#tags column:15"], lines[..6]);
        Assert.StartsWith($"{Results.FirstId}\tzh HSK1\t爱\tài\t", lines[7], StringComparison.Ordinal);
        Assert.EndsWith("\tlanguage::zh HSK::1 category::vocab", lines[7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_and_package_have_the_same_guids_types_decks_and_fields()
    {
        using var package = await OpenedPackage.OfAsync(Exports.Mixed);
        var names = package.Json("models").EnumerateObject().ToDictionary(model => model.Name, model => model.Value.GetProperty("name").GetString()!);
        var rows = DelimitedReader.Read(await Exports.TextAsync(Exports.Mixed, ExportFormat.AnkiText), "\t").Select(record => record.Cells!).SkipWhile(cells => cells[0].StartsWith('#')).ToList();

        Assert.Equal(package.Rows("SELECT guid, mid FROM notes ORDER BY id").Select(note => (note[0], names[$"{note[1]}"])), rows.Select(row => ((object?)row[0], row[1])));
        Assert.Equal(package.Notes().Select(fields => string.Join('|', fields.Values)), rows.Select(row => string.Join('|', row[3..^1])));
        Assert.All(rows, row => Assert.Contains(row[2], package.Json("decks").EnumerateObject().Select(deck => deck.Value.GetProperty("name").GetString())));
    }

    [Theory]
    [InlineData("Mine", "Mine")]
    [InlineData("Mine::Chinese", "Mine::Chinese")]
    [InlineData(" ::a\n#deck:b\t\"c\":: ", "a #deck:b 'c'")]
    [InlineData("\u0000", "Learning items")]
    public async Task Deck_has_the_name_wanted_in_signs_that_Anki_takes(string wanted, string expected)
    {
        var text = await Exports.TextAsync([Exports.Love], ExportFormat.AnkiText, new ExportOptions { DeckName = wanted });

        Assert.Equal(expected, DelimitedReader.Read(text, "\t").Last().Cells![1]);
    }

    [Theory]
    [InlineData("zh", "HSK1", "HSK1", "zh HSK1")]
    [InlineData("ZH", "HSK1", "HSK1", "zh HSK1")]
    [InlineData("zh", "HSK2", "HSK2", "zh")]
    [InlineData("zh", "HSK1", "HSK2", "zh")]
    public async Task Deck_of_one_language_is_named_after_it_and_after_the_level_of_all_items(string language, string low, string high, string expected)
    {
        var text = await Exports.TextAsync([Exports.Love, Exports.Love with { Id = Exports.Id(2), Language = language, LevelMin = low, LevelMax = high }], ExportFormat.AnkiText);

        Assert.Equal(expected, DelimitedReader.Read(text, "\t").Last().Cells![1]);
    }

    [Fact]
    public async Task Deck_of_many_languages_has_a_name_of_its_own()
    {
        var text = await Exports.TextAsync(Exports.Mixed, ExportFormat.AnkiText);

        Assert.Equal("Learning items", DelimitedReader.Read(text, "\t").Last().Cells![2]);
    }

    [Theory]
    [InlineData("hsk", "HSK7", "HSK9", "HSK::7-9")]
    [InlineData("jlpt", "N5", "N5", "JLPT::N5")]
    [InlineData("cefr", "A1", "A1", "CEFR::A1")]
    [InlineData("own scale", "own scale 1", "own scale 1", "OWN_SCALE::1")]
    public async Task Tags_have_no_spaces(string system, string low, string high, string tag)
    {
        var item = Exports.Love with { LevelSystem = system, LevelMin = low, LevelMax = high, Category = LearningItemCategory.WritingSystem };

        var text = await Exports.TextAsync([item], ExportFormat.AnkiText);

        Assert.Equal($"language::zh {tag} category::writing_system", DelimitedReader.Read(text, "\t").Last().Cells![^1]);
    }
}
