using LearningItems.Generation.Tests.Model;

namespace LearningItems.Generation.Tests.Json;

/// <summary>What other programs write may lack every optional member; it is read with the default the type states.</summary>
public sealed class MissingMemberTests
{
    private const string LeanItem =
        """
        {"id":"6ba7b810-9dad-51d1-80b4-00c04fd430c8","language":"fr","category":"vocab","target_item":"bonjour","definition":"hello, said by day",
         "examples":[{"text":"Bonjour !"},{"text":"Bonjour, madame."}],"level_system":"cefr","level_min":"A1","level_max":"A1","created_at":"2026-01-02T03:04:05Z"}
        """;

    [Fact]
    public void Example_without_a_translation_is_read_with_an_empty_one()
    {
        var examples = LearningItemJson.Deserialize<LearningItem>(LeanItem)!.Examples;

        Assert.All(examples, example => Assert.Equal(string.Empty, example.Translation));
        Assert.All(examples, example => Assert.Empty(example.MediaUrls));
    }

    [Fact]
    public void Item_without_a_version_is_read_as_one_of_the_first() =>
        Assert.Equal("1.0.0", LearningItemJson.Deserialize<LearningItem>(LeanItem)!.Version);

    [Fact]
    public void Item_without_lists_is_read_with_empty_ones()
    {
        var item = LearningItemJson.Deserialize<LearningItem>(LeanItem)!;

        Assert.Empty(item.Aliases);
        Assert.Empty(item.MediaUrls);
    }

    [Fact]
    public void Source_with_a_text_only_is_read_as_a_word()
    {
        var source = LearningItemJson.Deserialize<SourceItem>("""{"text":"爱"}""")!;

        Assert.Equal(("爱", SourceKind.Vocabulary), (source.Text, source.Kind));
        Assert.Null(source.Id ?? source.Reading ?? source.Gloss ?? source.PartOfSpeech ?? source.Sense);
        Assert.Empty(source.Aliases);
    }

    [Fact]
    public void Generated_item_without_warnings_and_fields_is_read_with_empty_ones()
    {
        var item = LearningItemJson.Deserialize<GeneratedItem>(
            $$"""{"item":{{LearningItemJson.Serialize(Items.Lean)}},"source_ids":["w1"],"details":{"prompt_hash":"a","content_hash":"b"} }""")!;

        Assert.Empty(item.Warnings);
        Assert.Empty(item.Details.Fields);
    }

    [Fact]
    public void Rejected_draft_without_its_members_is_read_with_empty_ones()
    {
        var draft = LearningItemJson.Deserialize<RejectedDraft>("""{"draft":{"target":"爱"}}""")!.Draft;

        Assert.Equal(("爱", string.Empty, string.Empty), (draft.Target, draft.Definition, draft.Field("register")));
        Assert.Empty(draft.Rows);
        Assert.Empty(draft.Examples);
        Assert.Empty(draft.Forms);
        Assert.Empty(draft.Fields);
    }
}
