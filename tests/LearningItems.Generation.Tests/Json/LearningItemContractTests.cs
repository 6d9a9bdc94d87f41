using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Model;

namespace LearningItems.Generation.Tests.Json;

public sealed class LearningItemContractTests
{
    private static readonly string[] Required =
        ["id", "language", "category", "target_item", "definition", "examples", "level_system", "level_min", "level_max", "created_at", "version"];

    private static readonly string[] Optional = ["romanization", "sense_gloss", "lemma", "pos", "aliases", "media_urls", "source_file"];

    [Fact]
    public void Full_item_has_exactly_the_fields_of_the_contract() => Assert.Equal(Required.Concat(Optional).Order(), Fields(Items.Full));

    [Fact]
    public void Lean_item_has_the_required_fields_only() => Assert.Equal(Required.Order(), Fields(Items.Lean));

    [Fact]
    public void Example_has_the_fields_of_the_contract()
    {
        var examples = (JsonArray)Node(Items.Full)["examples"]!;

        Assert.Equal(["media_urls", "text", "translation"], Names(examples[0]!));
        Assert.Equal(["text", "translation"], Names(examples[1]!));
        Assert.Empty(Names(((JsonArray)Node(Items.Lean)["examples"]!)[0]!).Except(["text", "translation"]));
    }

    [Fact]
    public void Values_are_written_as_the_contract_has_them()
    {
        var node = Node(Items.Full);

        Assert.Equal("2ed6657d-e927-568b-95e1-2665a8aea6a2", (string?)node["id"]);
        Assert.Equal(("zh-Hant", "vocab"), ((string?)node["language"], (string?)node["category"]));
        Assert.Equal(("hsk", "HSK7", "HSK9"), ((string?)node["level_system"], (string?)node["level_min"], (string?)node["level_max"]));
        Assert.Equal("1.0.0", (string?)node["version"]);
        Assert.Equal(Items.Full.CreatedAt, (DateTimeOffset)node["created_at"]!);
        Assert.Equal("my_own", (string?)Node(Items.Lean)["category"]);
    }

    [Fact]
    public void Item_is_one_line_without_the_indentation() => Assert.DoesNotContain('\n', LearningItemJson.Serialize(Items.Full));

    [Fact]
    public void Indented_item_breaks_lines_with_line_feeds_only()
    {
        var json = LearningItemJson.Serialize(Items.Full, indented: true);

        Assert.Contains("\n  \"id\": ", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Theory]
    [InlineData("汉字と仮名、한글")]
    [InlineData("😀 👩\u200D🏫")]
    [InlineData("𠮷野家")]
    [InlineData("'a' & <b> + é ü – …")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्षि สวัสดี שלום")]
    public void Text_is_written_as_it_is(string text) => AssertWrittenAsItIs(text);

    // French sets a no-break space before its signs, Japanese and Chinese an ideographic one. JSON asks for no escape of either.
    [Theory]
    [InlineData("Bonjour\u00A0!")]
    [InlineData("Quoi\u202F?")]
    [InlineData("はい\u3000そうです")]
    public void Spaces_of_other_scripts_are_written_as_they_are(string text) => AssertWrittenAsItIs(text);

    [Fact]
    public void Full_and_lean_items_read_back_equal() => Assert.All([Items.Full, Items.Lean], item =>
    {
        var json = LearningItemJson.Serialize(item);
        var back = LearningItemJson.Deserialize<LearningItem>(json)!;

        Assert.Equivalent(item, back, strict: true);
        Assert.Equal(item.Category, back.Category);
        Assert.Equal(json, LearningItemJson.Serialize(back));
    });

    [Theory]
    [InlineData("id")]
    [InlineData("target_item")]
    [InlineData("examples")]
    [InlineData("level_min")]
    public void Item_without_a_required_field_is_an_error_that_names_it(string field)
    {
        var node = Node(Items.Full);
        node.Remove(field);

        var exception = Assert.Throws<JsonException>(() => LearningItemJson.Deserialize<LearningItem>(node.ToJsonString()));

        Assert.Contains(field, exception.Message, StringComparison.Ordinal);
    }

    private static void AssertWrittenAsItIs(string text)
    {
        var item = Items.Lean with { Definition = text };

        var json = LearningItemJson.Serialize(item);

        Assert.Contains($"\"definition\":\"{text}\"", json, StringComparison.Ordinal);
        Assert.Equal(text, LearningItemJson.Deserialize<LearningItem>(json)!.Definition);
    }

    private static JsonObject Node(LearningItem item) => (JsonObject)JsonNode.Parse(LearningItemJson.Serialize(item))!;

    private static IEnumerable<string> Fields(LearningItem item) => Names(Node(item));

    private static IEnumerable<string> Names(JsonNode node) => ((JsonObject)node).Select(property => property.Key).Order();
}
