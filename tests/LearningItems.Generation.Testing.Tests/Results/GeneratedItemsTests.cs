namespace LearningItems.Generation.Testing.Tests.Results;

/// <summary>Items have the ids and the places of those that a run makes.</summary>
public class GeneratedItemsTests
{
    public static TheoryData<string> Languages => [.. StandIn.LanguageCourses.Words.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Of_Source_HasTheIdAndTheLevelThatARunGivesIt(string language)
    {
        var request = StandIn.LanguageCourses.Request(language) with { Categories = [LearningItemCategory.Vocab, LearningItemCategory.Grammar] };
        using var client = new StandInChatClient();
        var run = await new LearningItemGenerator(client).GenerateAsync(request);

        var items = request.Sources.Select(source => GeneratedItems.Of(source, request, source.Kind == SourceKind.Grammar ? LearningItemCategory.Grammar : LearningItemCategory.Vocab)).ToList();

        Assert.Equal(run.Items.Select(Identity), items.Select(Identity));

        static (Guid, string, string, string, string) Identity(GeneratedItem item) => (item.Item.Id, item.SourceIds[0], item.Item.TargetItem, item.Item.LevelSystem, item.Item.LevelMin);
    }

    [Fact]
    public async Task Of_TargetOfSeveralSources_HasTheIdThatARunGivesIt()
    {
        var request = Courses.French("école", "Pain") with { Categories = [LearningItemCategory.Idiom] };
        using var client = new StandInChatClient();
        var run = await new LearningItemGenerator(client).GenerateAsync(request);

        Assert.NotEmpty(run.Items);
        Assert.All(run.Items, made => Assert.Equal(made.Item.Id, GeneratedItems.Of(made.Item.TargetItem, category: LearningItemCategory.Idiom).Item.Id));
    }

    [Fact]
    public void Of_Word_IsAWholeItem()
    {
        var item = GeneratedItems.Of("Haus", language: "de", level: "B1");

        Assert.Equal(("Haus", "de", "cefr", "B1", "B1"), (item.Item.TargetItem, item.Item.Language, item.Item.LevelSystem, item.Item.LevelMin, item.Item.LevelMax));
        Assert.Equal(LearningItemCategory.Vocab, item.Item.Category);
        Assert.Contains("Haus", item.Item.Definition, StringComparison.Ordinal);
        Assert.Equal(3, item.Item.Examples.Count);
        Assert.All(item.Item.Examples, example => Assert.True(example.Text.Contains("Haus", StringComparison.Ordinal) && example.Translation.Length == 0));
        Assert.Equal(item.Item.ComputeContentHash(), item.Details.ContentHash);
        Assert.Equal(64, item.Details.PromptHash.Length);
    }

    [Fact]
    public void Of_Source_HasItsMeaningReadingAndLevel()
    {
        var request = new GenerationRequest { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), IncludeTranslations = true, ExamplesPerItem = 2 };

        var item = GeneratedItems.Of(new SourceItem { Id = "w1", Text = "喝", Reading = "hē", Gloss = "to drink", Level = ProficiencyLevel.Parse("HSK 3.0 2") }, request, LearningItemCategory.Vocab);

        Assert.Equal(("to drink", "hē", "HSK2", "3.0"), (item.Item.Definition, item.Item.Romanization, item.Item.LevelMin, item.Details.LevelEdition));
        Assert.Equal(["w1"], item.SourceIds);
        Assert.Equal(["“to drink”", "1 × “to drink”"], item.Item.Examples.Select(example => example.Translation));
    }

    [Fact]
    public void With_OtherContents_HasTheirHash()
    {
        var item = GeneratedItems.Of("merci");

        var changed = item.With(contents => contents with { Definition = "thank you" });

        Assert.Equal("thank you", changed.Item.Definition);
        Assert.Equal(item.Item.Id, changed.Item.Id);
        Assert.Equal(changed.Item.ComputeContentHash(), changed.Details.ContentHash);
        Assert.NotEqual(item.Details.ContentHash, changed.Details.ContentHash);
    }
}
