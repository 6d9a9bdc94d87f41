using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Model;

namespace LearningItems.Generation.Tests.Json;

public sealed class GenerationRequestJsonTests
{
    [Fact]
    public void Request_with_every_member_set_reads_back_equal()
    {
        var json = LearningItemJson.Serialize(Items.FullRequest);
        var back = LearningItemJson.Deserialize<GenerationRequest>(json)!;

        Assert.Equivalent(Items.FullRequest, back, strict: true);
        Assert.Equal(Items.FullRequest.Level, back.Level);
        Assert.Equal(Items.FullRequest.Categories, back.Categories);
        Assert.Equal(json, LearningItemJson.Serialize(back));
    }

    // A member added later must be set in Items.FullRequest too, or the round trip does not cover it.
    [Fact]
    public void Request_used_for_the_round_trip_leaves_no_member_at_its_default()
    {
        var full = (JsonObject)JsonNode.Parse(LearningItemJson.Serialize(Items.FullRequest))!;
        var plain = (JsonObject)JsonNode.Parse(LearningItemJson.Serialize(new GenerationRequest { Language = "x", Level = ProficiencyLevel.Parse("A1") }))!;

        Assert.Equal(typeof(GenerationRequest).GetProperties().Length, full.Count);
        Assert.All(full, member => Assert.False(JsonNode.DeepEquals(member.Value, plain[member.Key]), member.Key));
    }

    [Fact]
    public void Request_with_the_required_members_only_is_read_with_the_defaults()
    {
        var request = LearningItemJson.Deserialize<GenerationRequest>("""{"language":"ja","level":"JLPT N3"}""")!;

        Assert.Equal(("ja", "N3", "en", 3), (request.Language, request.Level.Minimum, request.InstructionLanguage, request.ExamplesPerItem));
        Assert.Empty(request.Sources);
    }

    [Theory]
    [InlineData("""{"language":"zh"}""", "level")]
    [InlineData("""{"language":"zh","level":"HSK 2.0 7"}""", "'HSK 2.0 7'")]
    [InlineData("""{"language":"zh","level":null}""", "level")]
    [InlineData("""{"language":"zh","level":1}""", "level")]
    [InlineData("""{"language":"zh","level":"HSK1","sources":null}""", "sources")]
    [InlineData("""{"language":"zh","level":"HSK1","sources":[{"reading":"hái"}]}""", "text")]
    [InlineData("""{"language":"zh","level":"HSK1","categories":["two words"]}""", "'two words'")]
    public void What_is_no_request_is_a_json_error_that_says_where(string json, string named) => Assert.Contains(
        named,
        Assert.Throws<JsonException>(() => LearningItemJson.Deserialize<GenerationRequest>(json)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"language":"zh","level":"HSK1","exemples_per_item":4}""", "exemples_per_item")]
    [InlineData("""{"language":"zh","level":"HSK1","sources":[{"text":"还","pos":"adv"}]}""", "pos")]
    public void Member_that_a_request_does_not_have_is_an_error_that_names_it(string json, string member) =>
        Assert.Contains($"'{member}'", Assert.Throws<JsonException>(() => LearningItemJson.Deserialize<GenerationRequest>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Member_that_an_existing_item_does_not_have_is_passed_over()
    {
        var item = LearningItemJson.Serialize(Items.Lean).Replace("{\"id\"", "{\"later\":1,\"id\"", StringComparison.Ordinal);

        Assert.Single(LearningItemJson.Deserialize<GenerationRequest>($$"""{"language":"fr","level":"A1","existing_items":[{{item}}]}""")!.ExistingItems);
    }

    [Fact]
    public void Kind_of_a_source_is_written_in_snake_case() =>
        Assert.Contains("\"kind\":\"grammar\"", LearningItemJson.Serialize(new SourceItem { Text = "x", Kind = SourceKind.Grammar }), StringComparison.Ordinal);

    [Fact]
    public void Type_that_the_library_does_not_know_is_refused() => Assert.Throws<NotSupportedException>(() => LearningItemJson.Serialize(new Version(1, 0)));
}
