using System.Text.Json;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Prompting;

public class ReplySchemaTests
{
    private static readonly SourceItem Read = new() { Text = "茶", Reading = "chá" };
    private static readonly SourceItem Unread = new() { Text = "唱" };
    private static readonly SourceItem Point = new() { Text = "A 比 B", Reading = "A bǐ B", Kind = SourceKind.Grammar };

    public static TheoryData<string, bool> Categories
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var category in LearningItemCategory.BuiltIn)
            {
                data.Add(category.Value, false);
                data.Add(category.Value, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_object_requires_all_its_properties_and_allows_no_others(string category, bool translations)
    {
        var request = Prompts.Request(Read, Unread, Point) with { IncludeTranslations = translations };
        var objects = Objects(Prompts.Of(request, new LearningItemCategory(category)).Schema).ToList();

        Assert.Equal(translations ? 3 : 2, objects.Count);
        Assert.All(objects, schema =>
        {
            Assert.Equal(
                schema.GetProperty("properties").EnumerateObject().Select(property => property.Name),
                schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
            Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        });
    }

    [Theory]
    [InlineData("zh", "vocab", "row word definition examples classifier")]
    [InlineData("zh", "grammar", "row word definition examples form common_error")]
    [InlineData("zh", "pronunciation", "rows target definition examples feature contrast")]
    [InlineData("zh", "idiom", "rows target reading definition examples literal figurative register")]
    [InlineData("zh", "functional", "rows target reading definition examples function politeness")]
    [InlineData("zh", "cultural", "rows target definition examples do dont when")]
    [InlineData("zh", "writing_system", "rows target definition examples feature")]
    [InlineData("zh", "sociolinguistic", "rows target reading definition examples register who_to_whom variant")]
    [InlineData("zh", "pragmatic", "rows target reading definition examples implied_meaning context")]
    [InlineData("zh", "literacy", "rows target reading definition examples text_type marker")]
    [InlineData("zh", "pattern", "rows target reading definition examples fillings")]
    [InlineData("zh", "other", "rows target definition examples why_other")]
    [InlineData("ja", "vocab", "row word definition examples")]
    [InlineData("fr", "vocab", "row word definition examples gender plural")]
    [InlineData("fr", "idiom", "rows target definition examples literal figurative register")]
    [InlineData("de", "vocab", "row word definition examples gender plural")]
    [InlineData("ko", "idiom", "rows target definition examples literal figurative register")]
    public void Item_has_only_the_fields_that_the_code_cannot_know(string language, string category, string fields) =>
        Assert.Equal(fields.Split(' '), Prompts.ItemProperties(Prompts.Of(Request(Prompts.Request(Read, Point), language), new LearningItemCategory(category))));

    [Fact]
    public void Reading_is_asked_for_when_a_han_source_has_none_in_latin_letters()
    {
        Assert.Contains("reading", Prompts.ItemProperties(Prompts.Of(Prompts.Request(Read, Unread), LearningItemCategory.Vocab)));
        Assert.Contains("reading", Prompts.ItemProperties(Prompts.Of(Request(Prompts.Request(new SourceItem { Text = "食べる", Reading = "たべる" }), "ja"), LearningItemCategory.Vocab)));
        Assert.DoesNotContain("reading", Prompts.ItemProperties(Prompts.Of(Request(Prompts.Request(new SourceItem { Text = "ラーメン" }), "ja"), LearningItemCategory.Vocab)));
    }

    [Fact]
    public void Examples_are_texts_and_with_translations_objects()
    {
        var plain = Examples(Prompts.Request(Read));
        var translated = Examples(Prompts.Request(Read) with { IncludeTranslations = true });

        Assert.Equal("string", plain.GetProperty("type").GetString());
        Assert.Equal(["text", "translation"], translated.GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Closed_field_lists_its_values()
    {
        var function = Field(Prompts.Of(Prompts.Request(Read), LearningItemCategory.Functional), "function");

        Assert.Contains("apologizing", function.GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
        Assert.Equal("string", function.GetProperty("type").GetString());
    }

    [Fact]
    public void Optional_field_may_be_null_and_a_closed_one_lists_null_too()
    {
        var own = new OwnStrategy(new DraftField("note", "a note") { Optional = true }, new DraftField("kind", "a kind") { Optional = true, Values = ["a", "b"] });
        var prompt = Prompts.Of(Prompts.Request(Read), OwnStrategy.Name, own);

        Assert.Equal("""["string","null"]""", Field(prompt, "note").GetProperty("type").GetRawText());
        Assert.Equal("""["string","null"]""", Field(prompt, "kind").GetProperty("type").GetRawText());
        Assert.Equal("""["a","b",null]""", Field(prompt, "kind").GetProperty("enum").GetRawText());
    }

    [Fact]
    public void List_field_is_an_array_of_texts_and_a_closed_one_lists_its_values()
    {
        var own = new OwnStrategy(new DraftField("parts", "parts") { IsList = true }, new DraftField("tags", "tags") { IsList = true, Values = ["a", "b"] });
        var prompt = Prompts.Of(Prompts.Request(Read), OwnStrategy.Name, own);

        Assert.Equal("""{"type":"array","items":{"type":"string"}}""", Field(prompt, "parts").GetRawText());
        Assert.Equal("""["a","b"]""", Field(prompt, "tags").GetProperty("items").GetProperty("enum").GetRawText());
    }

    [Fact]
    public void Schema_has_no_descriptions_and_no_keyword_that_strict_output_refuses() =>
        Assert.All(LearningItemCategory.BuiltIn, category => Assert.DoesNotMatch(
            "\"(description|minItems|maxItems|minLength|maxLength|pattern|minimum|maximum|default|oneOf|\\$ref)\":",
            Prompts.Of(Sources.Request([Read, Point]), category).Schema.GetRawText().Replace("\"properties\":{", string.Empty, StringComparison.Ordinal)));

    private static GenerationRequest Request(GenerationRequest request, string language) => request with { Language = language, Level = ProficiencyLevel.Parse("A1") };

    private static JsonElement Field(Prompt prompt, string name) => Prompts.ItemSchema(prompt).GetProperty("properties").GetProperty(name);

    private static JsonElement Examples(GenerationRequest request) => Field(Prompts.Of(request, LearningItemCategory.Vocab), "examples").GetProperty("items");

    private static IEnumerable<JsonElement> Objects(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Object)
        {
            if (schema.TryGetProperty("properties", out _) && schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String)
            {
                yield return schema;
            }

            foreach (var inner in schema.EnumerateObject().SelectMany(property => Objects(property.Value)))
            {
                yield return inner;
            }
        }
    }
}
