using System.Text.Json;
using LearningItems.Generation.Opinion;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Tests.Assembly;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Opinion;

/// <summary>What a reviewer is shown of an item: all that it is to judge, and of the list no more than tells which words are meant.</summary>
public class OpinionPromptTests
{
    private static readonly SourceItem Word = new() { Text = "爱", Reading = "ài", PartOfSpeech = "v.", Gloss = "to love" };

    [Fact]
    public void Item_of_one_source_is_shown_with_all_that_the_list_says_of_it() => Assert.Contains("  source: 爱 (ài) [v.]: to love\n", Row(1), StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(11)]
    public void Item_of_several_sources_names_ten_of_them_with_their_readings(int sources) =>
        Assert.Contains($"  source: {string.Join("; ", Enumerable.Repeat("爱 (ài)", Math.Min(10, sources)))}\n", Row(sources), StringComparison.Ordinal);

    [Fact]
    public void Fields_are_shown_as_they_are_read_and_those_without_a_value_are_not()
    {
        var row = Row(1, """{"fillings":["太大","太好"],"literal":null,"context":"on leaving","note":" "}""");

        Assert.Equal(["  fillings: 太大; 太好", "  context: on leaving"], row.Split('\n').Where(line => line.StartsWith("  fillings", StringComparison.Ordinal) || line.Contains("literal", StringComparison.Ordinal) || line.StartsWith("  context", StringComparison.Ordinal) || line.Contains("note", StringComparison.Ordinal)));
    }

    [Fact]
    public void Example_is_shown_with_the_translation_that_is_to_be_judged() =>
        Assert.Contains("  example: 我爱你。 = I love you.\n  example: 他爱吃鱼。\n", Row(1), StringComparison.Ordinal);

    private static string Row(int sources, string fields = "{}")
    {
        var item = Drafts.Assemble(Word);
        var examples = item.Item.Examples.Select((example, index) => index == 0 ? example with { Translation = "I love you." } : example);
        item = item with { Item = item.Item with { Examples = [.. examples] }, Details = item.Details with { Fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(fields)! } };
        return new OpinionPrompt(Sources.Request([]), LanguageProfiles.Find("zh", []), "English").Row(new JudgedItem(item, [.. Enumerable.Range(0, sources).Select(index => new Source(Word, $"{index}"))]));
    }
}
