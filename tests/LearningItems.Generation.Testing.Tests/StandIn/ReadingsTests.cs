namespace LearningItems.Generation.Testing.Tests.StandIn;

/// <summary>Where a reading comes from, and what is made of one that nobody gave.</summary>
public class ReadingsTests
{
    [Theory]
    [InlineData("zh", "学校", "xuéxiào", "xuéxiào")]
    [InlineData("ja", "学校", "がっこう", "gakkou")]
    [InlineData("ja", "学校", "gakkō", "gakkō")]
    [InlineData("ja", "コーヒー", null, null)]
    [InlineData("zh", "学校", null, "dúdú")]
    [InlineData("ja", "食べる", null, "yomiberu")]
    [InlineData("yue", "學校", null, "duk6duk6")]
    [InlineData("ko", "학교", null, null)]
    public async Task Word_HasTheReadingOfItsRowOrSyllablesThatCouldBeOne(string language, string word, string? given, string? expected)
    {
        var item = await OnlyItemAsync(language, new SourceItem { Text = word, Reading = given });

        Assert.Equal(expected, item.Item.Romanization);
    }

    [Fact]
    public async Task SoundsOfMandarin_AreThoseThatTwoWordsShareByTheirPinyin()
    {
        var result = await GenerateAsync("zh", LearningItemCategory.Pronunciation, new() { Text = "学校", Reading = "xuéxiào" }, new() { Text = "喝", Reading = "hē" }, new() { Text = "学生", Reading = "xuésheng" });

        var item = Assert.Single(result.Items);
        Assert.Equal("initial:x", item.Details.Feature);
        Assert.Equal(["学校", "学生"], result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.Covered).Select(entry => entry.SourceText));
    }

    [Fact]
    public async Task SoundsOfMandarin_WithoutTwoWordsThatShareOne_AreNone()
    {
        var result = await GenerateAsync("zh", LearningItemCategory.Pronunciation, new() { Text = "学校", Reading = "xuéxiào" }, new() { Text = "喝", Reading = "hē" });

        Assert.Empty(result.Items);
        Assert.True(result.IsComplete);
    }

    [Theory]
    [InlineData("ja", "行く", "行った")]
    [InlineData("zh", "喝", "喝水")]
    public async Task ItemsOfSeveralWords_AreNamedByTwoTogetherForTheListMayKnowTheReadingOfOne(string language, string first, string second)
    {
        var result = await GenerateAsync(language, LearningItemCategory.Idiom, new() { Text = first, Reading = "x" }, new() { Text = second });

        Assert.All(result.Items, item => Assert.Contains('，', item.Item.TargetItem));
        Assert.Empty(result.Rejected);
        Assert.NotEmpty(result.Items);
    }

    [Fact]
    public async Task WordsWrittenAlike_AreBothCovered()
    {
        var result = await GenerateAsync("en", LearningItemCategory.Vocab, new() { Text = "close", PartOfSpeech = "v." }, new() { Text = "close", PartOfSpeech = "adj." }, new() { Text = "die Abbildung", Citation = "die Abbildung, -en" });

        Assert.Empty(result.Rejected);
        Assert.Equal(3, result.Items.Count);
    }

    private static async Task<GeneratedItem> OnlyItemAsync(string language, SourceItem source)
    {
        var result = await GenerateAsync(language, LearningItemCategory.Vocab, source);
        Assert.Empty(result.Rejected);
        return Assert.Single(result.Items);
    }

    private static async Task<GenerationResult> GenerateAsync(string language, LearningItemCategory category, params SourceItem[] sources)
    {
        using var client = new StandInChatClient();
        return await new LearningItemGenerator(client).GenerateAsync(new GenerationRequest { Language = language, Level = ProficiencyLevel.Parse("A1"), Sources = sources, Categories = [category] });
    }
}
