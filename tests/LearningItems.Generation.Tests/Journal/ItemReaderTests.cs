using System.Text;
using System.Text.Json;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>What is read of a journal by its own reader is what the serializer reads of it.</summary>
public sealed class ItemReaderTests
{
    private static readonly GeneratedItem Full = new()
    {
        Item = new LearningItem
        {
            Id = new Guid("f18fe980-8335-535c-b909-aadc462c386f"),
            Language = "zh",
            Category = LearningItemCategory.WritingSystem,
            TargetItem = "说 \"话\" 😀",
            Definition = "to speak \\ to talk",
            Examples = [new LearningItemExample { Text = "我说话。", Translation = "I speak.", MediaUrls = ["a.mp3"] }, new LearningItemExample { Text = "他说。" }],
            Romanization = "shuōhuà",
            SenseGloss = "speak",
            Lemma = "说",
            Pos = "verb",
            Aliases = ["講", "說話"],
            MediaUrls = ["b.png"],
            LevelSystem = "hsk",
            LevelMin = "HSK1",
            LevelMax = "HSK2",
            CreatedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)),
            Version = "1.2.3",
            SourceFile = "words.csv",
        },
        SourceIds = ["1", "2"],
        Details = new ItemDetails
        {
            Feature = "tone",
            Register = "neutral",
            LevelEdition = "3.0",
            Model = "m",
            PromptHash = "p",
            ContentHash = "c",
            AskedAgainAt = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 789, TimeSpan.FromHours(-1)),
            KnownWords = [0.75, 1],
            Fields = new Dictionary<string, JsonElement> { ["note"] = JsonElement.Parse("""{"a":[1,null,"x"]}"""), ["count"] = JsonElement.Parse("2") },
        },
        Warnings = [Finding.Warning("code", "message")],
    };

    // A member that is added and not read here would make every journal slow to go on with, and nothing else would show it.
    [Fact]
    public void Item_with_all_its_members_is_read()
    {
        Assert.All(new object[] { Full, Full.Item, Full.Item.Examples[0], Full.Details }, part => Assert.All(part.GetType().GetProperties(), member => Assert.NotNull(member.GetValue(part))));

        AssertRead(new JournaledItem { Key = "k", Item = Full });
        AssertRead(new JournaledRepeat { Key = "k", Item = Full });
    }

    [Fact]
    public void Item_with_no_more_than_its_members_must_be_is_read() => AssertRead(new JournaledItem { Key = "k", Item = Least });

    [Fact]
    public void Items_one_after_the_other_are_each_their_own()
    {
        var reader = new ItemReader();
        GeneratedItem[] items = [Full, Least, Full with { Item = Full.Item with { Language = "ja", Pos = "noun", Category = LearningItemCategory.Vocab } }, Full];

        Assert.All(items, item =>
        {
            var line = LearningItemJson.Serialize<JournalEntry>(new JournaledItem { Key = "k", Item = item });
            Assert.Equal(line, LearningItemJson.Serialize(reader.Read(Encoding.UTF8.GetBytes(line))));
        });
    }

    [Theory]
    [InlineData("\"lemma\":\"说\"", "\"lemma\":null")]
    [InlineData("\"lemma\":\"说\"", "\"Lemma\":\"说\"")]
    [InlineData("\"lemma\":\"说\"", "\"novelty\":\"说\"")]
    [InlineData("\"lemma\":\"说\"", "\"lemma\":5")]
    [InlineData("\"aliases\":[", "\"aliases\":[{},")]
    [InlineData("\"language\":\"zh\",", "")]
    [InlineData("\"id\":\"f18", "\"id\":\"xyz")]
    [InlineData("\"category\":\"writing_system\"", "\"category\":\"a b\"")]
    [InlineData("\"source_ids\":[\"1\",\"2\"]", "\"source_ids\":null")]
    [InlineData("\"key\":\"k\"", "\"key\":\"\\u006B\"")]
    [InlineData("\"key\":\"k\"", "\"key\":null")]
    [InlineData("\"text\":\"他说。\"", "\"text\":\"\\uD800\"")]
    [InlineData("\"kind\":\"item\",\"key\":\"k\"", "\"key\":\"k\",\"kind\":\"item\"")]
    [InlineData("\"warnings\":", "\"more\":")]
    public void Item_in_another_form_is_left_to_the_serializer(string written, string other)
    {
        var line = LearningItemJson.Serialize<JournalEntry>(new JournaledItem { Key = "k", Item = Full });
        Assert.Contains(written, line, StringComparison.Ordinal);

        Assert.Null(new ItemReader().Read(Encoding.UTF8.GetBytes(line.Replace(written, other, StringComparison.Ordinal))));
    }

    [Fact]
    public void Line_that_is_cut_anywhere_is_left_to_the_serializer()
    {
        var line = Encoding.UTF8.GetBytes(LearningItemJson.Serialize<JournalEntry>(new JournaledItem { Key = "k", Item = Full }));

        Assert.All(Enumerable.Range(0, line.Length), length => Assert.Null(new ItemReader().Read(line.AsSpan(0, length))));
        Assert.Null(new ItemReader().Read([.. line, (byte)'}']));
    }

    private static GeneratedItem Least => new()
    {
        Item = new LearningItem
        {
            Id = Guid.Empty,
            Language = "fr",
            Category = LearningItemCategory.Vocab,
            TargetItem = "mot",
            Definition = "word",
            Examples = [],
            LevelSystem = "cefr",
            LevelMin = "A1",
            LevelMax = "A1",
            CreatedAt = DateTimeOffset.UnixEpoch,
        },
        SourceIds = [],
        Details = new ItemDetails { PromptHash = "p", ContentHash = "c" },
    };

    private static void AssertRead(JournalEntry entry)
    {
        var line = LearningItemJson.Serialize(entry);

        var read = new ItemReader().Read(Encoding.UTF8.GetBytes(line));

        Assert.Equal(entry.GetType(), read?.GetType());
        Assert.Equal(line, LearningItemJson.Serialize(read));
    }
}
