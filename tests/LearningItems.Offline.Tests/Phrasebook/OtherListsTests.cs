using LearningItems.Generation;

namespace LearningItems.Offline.Tests.Phrasebook;

/// <summary>Lists that the sample data do not know: nothing is invented, nothing rejected.</summary>
public class OtherListsTests
{
    [Theory]
    [InlineData("ko", "TOPIK1", "학교", "school")]
    [InlineData("de", "A1", "Haus", "house")]
    [InlineData("es", "A1", "casa", "house")]
    [InlineData("en", "A1", "bank (river)", "side of a river")]
    [InlineData("ar", "A1", "كتاب", "book")]
    [InlineData("th", "A1", "บ้าน", "house")]
    [InlineData("zh-Hant", "HSK1", "學校", "school")]
    [InlineData("zh", "HSK5", "吊坠", "pendant")]
    public async Task Generate_WordOfAnotherList_QuotesItAndInventsNothing(string language, string level, string word, string gloss)
    {
        var request = new GenerationRequest
        {
            Language = language,
            Level = ProficiencyLevel.Parse(level),
            Sources = [new() { Text = word, Gloss = gloss, Reading = word == "吊坠" ? "diàozhuì" : word == "學校" ? "xuéxiào" : null }, new() { Text = "XYZ" }],
            IncludeTranslations = true,
            ExamplesPerItem = 5,
        };

        var result = await SampleData.GenerateAsync(request);

        Assert.Empty(result.Rejected);
        Assert.Equal(2, result.Items.Count);
        Assert.StartsWith(gloss, result.Items[0].Item.Definition, StringComparison.Ordinal);
        Assert.Contains("not known", result.Items[1].Item.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_SameTextInAnotherSense_QuotesTheWordInsteadOfUsingIt()
    {
        var result = await SampleData.GenerateAsync(Chinese(new SourceItem { Text = "花", Reading = "huā", Gloss = "to spend" }));

        var item = Assert.Single(result.Items).Item;
        Assert.StartsWith("to spend. The examples only quote it", item.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_WordWithoutAKnownReading_IsLeftOut()
    {
        var result = await SampleData.GenerateAsync(Chinese(new SourceItem { Text = "吊坠", Gloss = "pendant" }));

        Assert.Empty(result.Items);
        Assert.Empty(result.Rejected);
        Assert.Equal(SourceOutcome.Failed, Assert.Single(result.Ledger.Entries).Outcome);
    }

    [Fact]
    public async Task Generate_AnotherInstructionLanguage_GivesTheGlossesAlone()
    {
        var request = await SampleData.ChineseAsync() with
        {
            InstructionLanguage = "de",
            Sources = [new() { Text = "喝", Reading = "hē", Gloss = "trinken" }, new() { Text = "水", Reading = "shuǐ", Gloss = "Wasser" }],
        };

        var result = await SampleData.GenerateAsync(request);

        Assert.Equal(["trinken", "Wasser"], result.Items.Select(item => item.Item.Definition));
        Assert.Empty(result.Rejected);
    }

    [Fact]
    public async Task Generate_CategoryOfTheApplication_IsAnsweredWhereItAsksForNothingUnknown()
    {
        var request = Chinese(new SourceItem { Text = "喝", Reading = "hē", Gloss = "to drink" });
        request = request with { Categories = [] };

        var plain = await SampleData.GenerateAsync(request with { Categories = [new("flashcard")] }, new Flashcards(needsMnemonic: false));
        var invented = await SampleData.GenerateAsync(request with { Categories = [new("flashcard")] }, new Flashcards(needsMnemonic: true));

        Assert.Single(plain.Items);
        Assert.Empty(invented.Items);
    }

    private static GenerationRequest Chinese(params SourceItem[] sources) =>
        new() { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), Sources = sources, Categories = [LearningItemCategory.Vocab] };

    private sealed class Flashcards(bool needsMnemonic) : LearningItemStrategy
    {
        public override LearningItemCategory Category => new("flashcard");

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => "A card for each word.";

        public override ItemYield YieldFor(int sources) => ItemYield.OnePerSource;

        public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => [new("mnemonic", "a way to remember it") { Optional = !needsMnemonic }];
    }
}
