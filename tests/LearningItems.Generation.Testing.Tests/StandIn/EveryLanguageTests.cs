using System.Reflection;

namespace LearningItems.Generation.Testing.Tests.StandIn;

/// <summary>In every language that the library knows, what the stand-in writes passes all checks, in all categories that the language has.</summary>
public class EveryLanguageTests
{
    private static readonly LearningItemCategory[] OfCertainLanguages = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem];

    public static TheoryData<string> Languages => [.. LanguageCourses.Words.Keys];

    [Fact]
    public void Courses_AreThoseOfTheLibrarysLanguages()
    {
        var profiles = typeof(LearningItemGenerator).Assembly.GetType("LearningItems.Generation.Profiles.LanguageProfiles", throwOnError: true)!
            .GetProperty("BuiltIn", BindingFlags.Public | BindingFlags.Static)!.GetValue(obj: null);

        Assert.Equal(((IEnumerable<LanguageProfile>)profiles!).Select(profile => profile.Tag).Order(StringComparer.Ordinal), LanguageCourses.Words.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Generate_ACategoryACall_IsCompleteAndNothingIsRejected(string language) => await GenerateAsync(LanguageCourses.Request(language), BatchingPreference.Balanced);

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Generate_CategoriesThatShareACallWithTranslations_IsCompleteAndNothingIsRejected(string language) =>
        await GenerateAsync(LanguageCourses.Request(language) with { IncludeTranslations = true, ExamplesPerItem = 5 }, BatchingPreference.FewestCalls);

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Generate_ListWithoutReadingsAndMeanings_IsCompleteAndNothingIsRejected(string language)
    {
        var request = LanguageCourses.Request(language);
        await GenerateAsync(request with { Sources = [.. request.Sources.Select(source => source with { Reading = null, Gloss = null })] }, BatchingPreference.Balanced);
    }

    private static async Task GenerateAsync(GenerationRequest request, BatchingPreference batching)
    {
        using var client = new StandInChatClient();

        var result = await new LearningItemGenerator(client, new() { Batching = batching }).GenerateAsync(request);

        Assert.Empty(result.Rejected.Select(draft => $"{draft.Category} {draft.Draft.Target}{draft.Draft.Word}: {draft.Findings[0].Message}"));
        Assert.Empty(result.Failures);
        Assert.True(result.IsComplete);
        var made = result.Items.Select(item => item.Item.Category).ToHashSet();
        Assert.Subset(made, LearningItemCategory.BuiltIn.Except(OfCertainLanguages).ToHashSet());
        Assert.Equal(
            request.Sources.Count,
            result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered) + result.Ledger.Count(LearningItemCategory.Grammar, SourceOutcome.Covered));

        // A list without readings shows no sounds of Chinese; all other categories that are planned have items.
        var withoutItems = result.Report.Categories.Where(category => category.Status == CategoryStatus.Complete && category.Items == 0).Select(category => category.Category);
        Assert.All(withoutItems, category => Assert.True(category == LearningItemCategory.Pronunciation && request.Sources.All(source => source.Reading is null)));
    }
}
