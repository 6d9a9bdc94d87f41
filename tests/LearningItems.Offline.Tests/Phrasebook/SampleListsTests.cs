using System.Text.Json;
using LearningItems.Generation;

namespace LearningItems.Offline.Tests.Phrasebook;

/// <summary>The stand-in through the real generator: every item it writes passes the checks of the library.</summary>
public class SampleListsTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(5, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    public async Task Generate_ChineseLists_CoversEverySourceAndRejectsNothing(int examples, bool translations)
    {
        var request = await SampleData.ChineseAsync() with { ExamplesPerItem = examples, IncludeTranslations = translations };

        var result = await SampleData.GenerateAsync(request);

        Assert.Empty(result.Rejected);
        Assert.Empty(result.Failures);
        Assert.True(result.IsComplete);
        Assert.Equal(200, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered));
        Assert.Equal(50, result.Ledger.Count(LearningItemCategory.Grammar, SourceOutcome.Covered));
        Assert.Equal(LearningItemCategory.BuiltIn, result.Items.Select(item => item.Item.Category).Distinct());
        Assert.Equal(3, Of(result, LearningItemCategory.Cultural).Count());
        Assert.All(Of(result, LearningItemCategory.Vocab), item => Assert.Equal(examples, item.Item.Examples.Count));
        Assert.All(result.Items.SelectMany(item => item.Item.Examples), example => Assert.Equal(translations, example.Translation.Length > 0));
        Assert.All(result.Items, item => Assert.True(item.Item.Definition.Length >= 20, item.Item.Definition));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Generate_JapaneseList_CoversEveryWordWithARomanization(bool translations)
    {
        var result = await SampleData.GenerateAsync(await SampleData.JapaneseAsync() with { IncludeTranslations = translations });

        Assert.Empty(result.Rejected);
        Assert.True(result.IsComplete);
        Assert.Equal(60, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered));
        Assert.All(Of(result, LearningItemCategory.Vocab), item => Assert.Matches("^[a-z' ]+$", item.Item.Romanization));
        Assert.Equal(3, Of(result, LearningItemCategory.Pronunciation).Count());
        Assert.NotEmpty(Of(result, LearningItemCategory.WritingSystem));
        Assert.Equal(3, Of(result, LearningItemCategory.Cultural).Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Generate_FrenchList_CoversEveryWord(bool translations)
    {
        var result = await SampleData.GenerateAsync(await SampleData.FrenchAsync() with { IncludeTranslations = translations });

        Assert.Empty(result.Rejected);
        Assert.True(result.IsComplete);
        Assert.Equal(60, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered));
        Assert.Empty(Of(result, LearningItemCategory.Pronunciation));
        Assert.Equal(3, Of(result, LearningItemCategory.Cultural).Count());
    }

    [Fact]
    public async Task Generate_Twice_GivesTheSameBytes()
    {
        var request = await SampleData.ChineseAsync() with { IncludeTranslations = true };

        var first = await SampleData.GenerateAsync(request);
        var second = await SampleData.GenerateAsync(request);

        Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(first.Items), JsonSerializer.SerializeToUtf8Bytes(second.Items));
    }

    [Fact]
    public async Task Generate_WordWithTwoReadings_UsesTheSentencesOfEach()
    {
        var result = await SampleData.GenerateAsync(await SampleData.ChineseAsync() with { Categories = [LearningItemCategory.Vocab] });

        var still = Assert.Single(result.Items, item => item.Item.Romanization == "hái").Item;
        var giveBack = Assert.Single(result.Items, item => item.Item.Romanization == "huán").Item;
        Assert.Contains(still.Examples, example => example.Text == "我还没吃饭。");
        Assert.Contains(giveBack.Examples, example => example.Text == "请明天还书。");
        Assert.Empty(still.Examples.Select(example => example.Text).Intersect(giveBack.Examples.Select(example => example.Text)));
    }

    [Fact]
    public async Task Generate_Idioms_AreNotesAndNeverCompoundsOfTheList()
    {
        var request = await SampleData.ChineseAsync();

        var result = await SampleData.GenerateAsync(request with { Categories = [LearningItemCategory.Idiom] });

        Assert.Empty(result.Items.Select(item => item.Item.TargetItem).Intersect(request.Sources.Select(source => source.Text)));
    }

    private static IEnumerable<GeneratedItem> Of(GenerationResult result, LearningItemCategory category) =>
        result.Items.Where(item => item.Item.Category == category);
}
