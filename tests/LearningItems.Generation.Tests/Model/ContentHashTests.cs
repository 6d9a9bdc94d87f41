using System.Text.Json;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Files;

namespace LearningItems.Generation.Tests.Model;

/// <summary>Whether an importer can see that a person changed an item.</summary>
public sealed class ContentHashTests
{
    // Reckoned from the documented recipe by another program.
    [Fact]
    public void Hash_is_the_documented_one()
    {
        Assert.Equal("fa0dda8d1079eb849bfe8f5702083ad2f54a51b8e7cac7b7090c652b406c032a", Items.Lean.ComputeContentHash());
        Assert.Equal("e988c0eb2548674fe4a422c0fd3d8cc22404bfcf64077c405d53c8e5753277ae", Items.Full.ComputeContentHash());
    }

    public static TheoryData<Func<LearningItem, LearningItem>> Edits =>
    [
        item => item with { TargetItem = "漢文" },
        item => item with { Definition = item.Definition + "." },
        item => item with { Romanization = "hànyǔ" },
        item => item with { Romanization = null },
        item => item with { SenseGloss = "a language" },
        item => item with { Lemma = null },
        item => item with { Pos = "verb" },
        item => item with { Aliases = [] },
        item => item with { Aliases = [.. item.Aliases, "華語"] },
        item => item with { Examples = [.. item.Examples.Reverse()] },
        item => item with { Examples = [item.Examples[0]] },
        item => item with { Examples = [item.Examples[0] with { Text = "我教漢語。" }, item.Examples[1]] },
        item => item with { Examples = [item.Examples[0] with { Translation = string.Empty }, item.Examples[1]] },
    ];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Edit_of_what_is_taught_changes_the_hash(Func<LearningItem, LearningItem> edit) =>
        Assert.NotEqual(Items.Full.ComputeContentHash(), edit(Items.Full).ComputeContentHash());

    [Fact]
    public void What_is_not_taught_changes_nothing()
    {
        var other = Items.Full with
        {
            Id = Guid.Empty,
            Language = "zh-TW",
            LevelMin = "HSK1",
            CreatedAt = DateTimeOffset.UnixEpoch,
            SourceFile = null,
            MediaUrls = [],
            Examples = [.. Items.Full.Examples.Select(example => example with { MediaUrls = ["https://example.org/new.mp3"] })],
        };

        Assert.Equal(Items.Full.ComputeContentHash(), other.ComputeContentHash());
    }

    [Fact]
    public async Task Importer_of_the_files_sees_which_item_was_edited()
    {
        using var directory = new TempDirectory();
        using var client = new FakeChatClient(ModelReplies.Good);
        var result = await new LearningItemGenerator(client).GenerateAsync(Sources.Request(Sources.Words(4), LearningItemCategory.Vocab, LearningItemCategory.Idiom));
        await GenerationResultWriter.WriteAsync(result, directory.FullName);
        var made = Lines(directory, "details.jsonl").ToDictionary(line => line.GetProperty("id").GetGuid(), line => line.GetProperty("content_hash").GetString());
        var items = Lines(directory, "items.jsonl").Select(line => LearningItemJson.Deserialize<LearningItem>(line.GetRawText())!).ToList();
        Assert.All(items, item => Assert.Equal(made[item.Id], item.ComputeContentHash()));

        items[2] = items[2] with { Definition = "what a person wrote instead" };

        Assert.Equal([items[2]], items.Where(item => made[item.Id] != item.ComputeContentHash()));
    }

    private static IEnumerable<JsonElement> Lines(TempDirectory directory, string name) =>
        File.ReadLines(directory.Of(name)).Select(line => JsonDocument.Parse(line).RootElement);
}
