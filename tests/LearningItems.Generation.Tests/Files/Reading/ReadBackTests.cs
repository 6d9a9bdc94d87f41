using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

/// <summary>An earlier system could not read its own output.</summary>
public sealed class ReadBackTests : IDisposable
{
    private static readonly LearningItem Item = Results.Item(Results.FirstId, "爱", LearningItemCategory.Vocab);

    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Items_written_are_sources_when_read_back()
    {
        await GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName);

        var list = await WordListReader.ReadAsync(_directory.Of("items.jsonl"));

        Assert.Empty(list.Dropped);
        Assert.Equal(["爱", "A 是 B"], list.Texts());
        Assert.Equal([Results.FirstId.ToString(), Results.SecondId.ToString()], list.Sources.Select(source => source.Id));
        Assert.All(list.Sources, source => Assert.Equal("ài", source.Reading));
        Assert.Equal([SourceKind.Vocabulary, SourceKind.Grammar], list.Sources.Select(source => source.Kind));
    }

    [Fact]
    public async Task Item_is_read_as_it_makes_itself_a_source()
    {
        var source = Assert.Single((await Lists.Read(LearningItemJson.Serialize(Item), SourceKind.Topic)).Sources);

        var expected = Item.ToSource();
        Assert.Equal(LearningItemJson.Serialize(expected), LearningItemJson.Serialize(source));
    }

    [Theory]
    [InlineData("hsk1.csv", "hsk1.csv")]
    [InlineData(null, "items.json")]
    public async Task Item_names_the_list_it_was_first_made_from_else_the_file_of_items(string? first, string expected)
    {
        var json = LearningItemJson.Serialize(Item with { SourceFile = first });
        var path = _directory.Write("items.json", $"[{json}]");

        Assert.Equal(expected, Assert.Single((await WordListReader.ReadAsync(path)).Sources).SourceFile);
    }

    [Fact]
    public async Task Columns_of_items_say_what_was_used()
    {
        var columns = (await Lists.Read(LearningItemJson.Serialize(Item))).Columns.ToDictionary(column => column.Header, column => column.Field);

        Assert.Equal(("id", "text", "gloss", "reading"), (columns["id"], columns["target_item"], columns["definition"], columns["romanization"]));
        Assert.Equal(("sense", "part_of_speech", "aliases", "level"), (columns["sense_gloss"], columns["pos"], columns["aliases"], columns["level_min"]));
        Assert.Null(columns["examples"]);
    }

    [Theory]
    [InlineData("\"id\":\"", "\"id\":\"x", "not a whole learning item: 'id' has a value that an item cannot have there")]
    [InlineData("\"level_min\":\"HSK1\"", "\"level_min\":null", "not a whole learning item: 'level_min' has a value that an item cannot have there")]
    [InlineData("\"level_min\":\"HSK1\",", "", "not a whole learning item: it has no level_min")]
    [InlineData("\"category\":\"vocab\"", "\"category\":7", "not a whole learning item: 'category' has a value that an item cannot have there")]
    [InlineData("\"target_item\":\"爱\"", "\"target_item\":\" \"", "a learning item with nothing in target_item")]
    public async Task Item_that_is_not_whole_is_dropped_with_its_line(string right, string wrong, string reason)
    {
        var json = LearningItemJson.Serialize(Item);

        var list = await Lists.Read($"{json}\n{json.Replace(right, wrong, StringComparison.Ordinal)}\n{json}\n");

        Assert.Equal(2, list.Sources.Count);
        var dropped = Assert.Single(list.Dropped);
        Assert.Equal(2, dropped.Line);
        Assert.Equal(reason, dropped.Reason);
    }

    [Theory]
    [InlineData("pronunciation")]
    [InlineData("writing_system")]
    [InlineData("cultural")]
    public async Task Item_that_teaches_no_word_is_dropped_with_its_line(string category)
    {
        var word = LearningItemJson.Serialize(Item);
        var other = LearningItemJson.Serialize(Item with { TargetItem = "Three tones", Category = new LearningItemCategory(category) });

        var list = await Lists.Read($"{word}\n{other}\n");

        Assert.Equal(["爱"], list.Texts());
        Assert.Equal(new DroppedRow { Line = 2, Reason = $"an item of the category {category} names its target in the learner's language and is no word" }, Assert.Single(list.Dropped));
    }
}
