using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Model.Requests;

/// <summary>Every member of a request, and of a source in it, arrives where it is of use: in the prompt, in the items, or in what is not asked for.</summary>
public sealed class RequestEffectTests : IDisposable
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly GenerationRequest Tea = Sources.Request([new SourceItem { Text = "茶" }, new SourceItem { Text = "书" }], Vocab);

    private readonly FakeChatClient _client = new(ModelReplies.Good);

    public static TheoryData<string> OfRequest => Effects<GenerationRequest>.Names;

    public static TheoryData<string> OfSource => Effects<SourceItem>.Names;

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(OfRequest))]
    public Task Member_has_its_effect(string member) => new Effects<GenerationRequest>(new()
    {
        [nameof(GenerationRequest.Language)] = async () =>
        {
            var result = await GenerateAsync(Tea with { Language = "yue", Level = ProficiencyLevel.Parse("A1") });
            Assert.Contains("(yue).", Prompt, StringComparison.Ordinal);
            Assert.All(result.Items, item => Assert.Equal("yue", item.Item.Language));
        },
        [nameof(GenerationRequest.Level)] = async () =>
        {
            var result = await GenerateAsync(Tea with { Level = ProficiencyLevel.Parse("HSK4") });
            Assert.Contains("Level: HSK4.", Prompt, StringComparison.Ordinal);
            Assert.All(result.Items, item => Assert.Equal("HSK4", item.Item.LevelMin));
        },
        [nameof(GenerationRequest.Sources)] = async () =>
        {
            await GenerateAsync(Tea with { Sources = [new SourceItem { Text = "水" }] });
            Assert.Equal(["水"], Assert.Single(_client.Calls).Rows);
        },
        [nameof(GenerationRequest.Categories)] = async () =>
        {
            await GenerateAsync(Tea with { Categories = [LearningItemCategory.Functional, LearningItemCategory.Literacy] });
            Assert.Equal(["functional", "literacy"], _client.Calls.Select(call => call.Category).Order(StringComparer.Ordinal));
        },
        [nameof(GenerationRequest.Topic)] = async () =>
        {
            await GenerateAsync(Tea with { Categories = [LearningItemCategory.Cultural], Topic = "visiting a temple" });
            Assert.Contains("\n1 visiting a temple", Prompt, StringComparison.Ordinal);
        },
        [nameof(GenerationRequest.Scenario)] = async () =>
        {
            await GenerateAsync(Tea with { Categories = [LearningItemCategory.Cultural], Scenario = "at the gate" });
            Assert.Contains("at the gate", Prompt, StringComparison.Ordinal);
        },
        [nameof(GenerationRequest.InstructionLanguage)] = async () =>
        {
            await GenerateAsync(Tea with { InstructionLanguage = "de" });
            Assert.Contains("Instruction language: German.", Prompt, StringComparison.Ordinal);
        },
        [nameof(GenerationRequest.ExamplesPerItem)] = async () =>
        {
            var usual = await PlanAsync(Tea);
            Assert.True((await PlanAsync(Tea with { ExamplesPerItem = 5 })).OutputTokens.High > usual.OutputTokens.High);
            await GenerateAsync(Tea with { ExamplesPerItem = 5 });
            Assert.Contains("Examples an item: 5.", Prompt, StringComparison.Ordinal);
        },
        [nameof(GenerationRequest.IncludeTranslations)] = async () =>
        {
            var usual = await PlanAsync(Tea);
            Assert.True((await PlanAsync(Tea with { IncludeTranslations = true })).OutputTokens.High > usual.OutputTokens.High);
            await GenerateAsync(Tea with { IncludeTranslations = true });
            Assert.Contains("each translated", Prompt, StringComparison.Ordinal);
            Assert.Contains("translation", _client.Calls[0].Schema.GetRawText(), StringComparison.Ordinal);
        },
        [nameof(GenerationRequest.HouseStyle)] = async () =>
        {
            await GenerateAsync(Tea with { HouseStyle = "No jokes." });
            Assert.Contains("House style: No jokes.", Prompt, StringComparison.Ordinal);
        },
        [nameof(GenerationRequest.LevelWords)] = async () =>
        {
            // The examples of a good reply are 我说…。 他写…。 你看…。
            Assert.DoesNotContain(FindingCodes.BeyondLevel, (await GenerateAsync(Tea)).Report.Totals.Warnings.Keys);
            Assert.Contains(FindingCodes.BeyondLevel, (await GenerateAsync(Tea with { LevelWords = ["天"] })).Report.Totals.Warnings.Keys);
            Assert.DoesNotContain(FindingCodes.BeyondLevel, (await GenerateAsync(Tea with { LevelWords = ["我", "说", "他", "写", "你", "看"] })).Report.Totals.Warnings.Keys);
        },
        [nameof(GenerationRequest.ExistingItems)] = async () =>
        {
            var first = await GenerateAsync(Tea with { Sources = [Tea.Sources[0]] });
            await GenerateAsync(Tea with { ExistingItems = [.. first.Items.Select(item => item.Item)] });
            Assert.Equal(["书"], _client.Calls[1].Rows);
        },
        [nameof(GenerationRequest.Reviewed)] = async () =>
        {
            var first = await GenerateAsync(Tea);
            var again = new ReviewDecision { Id = first.Items[1].Item.Id, Decision = ReviewVerdict.AskAgain };
            await GenerateAsync(new ReviewDecisions([again]).ToRequest(Tea, first));
            Assert.Equal([first.Items[1].Item.TargetItem], _client.Calls[1].Rows);
        },
    }).ShowAsync(member);

    [Theory]
    [MemberData(nameof(OfSource))]
    public Task Member_of_a_source_has_its_effect(string member) => new Effects<SourceItem>(new()
    {
        [nameof(SourceItem.Id)] = async () => Assert.Equal(["w7"], (await ItemOfAsync(new SourceItem { Text = "茶", Id = "w7" })).SourceIds),
        [nameof(SourceItem.Text)] = async () =>
        {
            Assert.Equal("茶", (await ItemOfAsync(new SourceItem { Text = "茶" })).Item.TargetItem);
            Assert.Equal(["茶"], _client.Calls[0].Rows);
        },
        [nameof(SourceItem.Reading)] = async () => Assert.Equal("chá", (await ItemOfAsync(new SourceItem { Text = "茶", Reading = "chá" })).Item.Romanization),
        [nameof(SourceItem.Citation)] = async () =>
        {
            await GenerateAsync(Tea with { Sources = [new SourceItem { Text = "茶", Citation = "茶, 名" }] });
            Assert.Contains("\n1 茶, 名\n", Prompt, StringComparison.Ordinal);
        },
        [nameof(SourceItem.Gloss)] = async () =>
        {
            Assert.Equal("tea", (await ItemOfAsync(new SourceItem { Text = "茶", Gloss = "tea" })).Item.SenseGloss);
            Assert.Contains("\n1 茶: tea\n", Prompt, StringComparison.Ordinal);
        },
        [nameof(SourceItem.Kind)] = async () =>
        {
            var plan = await new LearningItemGenerator(_client).PlanAsync(Tea with { Sources = [new SourceItem { Text = "A 比 B", Kind = SourceKind.Grammar }], Categories = [Vocab, LearningItemCategory.Grammar] });
            Assert.Equal([(Vocab, 0), (LearningItemCategory.Grammar, 1)], plan.Categories.Select(category => (category.Category, category.Offered)));
        },
        [nameof(SourceItem.PartOfSpeech)] = async () => Assert.Equal("noun", (await ItemOfAsync(new SourceItem { Text = "茶", PartOfSpeech = "n." })).Item.Pos),
        [nameof(SourceItem.Sense)] = async () =>
        {
            Assert.Equal("the drink", (await ItemOfAsync(new SourceItem { Text = "茶", Gloss = "tea", Sense = "the drink" })).Item.SenseGloss);
            Assert.Contains("\n1 茶: tea [the drink]\n", Prompt, StringComparison.Ordinal);
        },
        [nameof(SourceItem.Level)] = async () =>
        {
            var item = await ItemOfAsync(new SourceItem { Text = "茶", Level = ProficiencyLevel.Parse("HSK3") });
            Assert.Equal("HSK3", item.Item.LevelMin);
            Assert.Contains(item.Warnings, warning => warning.Code == FindingCodes.LevelAbove); // the course is of HSK1
        },
        [nameof(SourceItem.Aliases)] = async () => Assert.Equal(["荼"], (await ItemOfAsync(new SourceItem { Text = "茶", Aliases = ["荼"] })).Item.Aliases),
        [nameof(SourceItem.SourceFile)] = async () => Assert.Equal("tea.csv", (await ItemOfAsync(new SourceItem { Text = "茶", SourceFile = "tea.csv" })).Item.SourceFile),
    }).ShowAsync(member);

    private string Prompt => _client.Calls[^1].User;

    private async Task<GeneratedItem> ItemOfAsync(SourceItem source) => Assert.Single((await GenerateAsync(Tea with { Sources = [source] })).Items);

    private Task<GenerationResult> GenerateAsync(GenerationRequest request) => new LearningItemGenerator(_client, timeProvider: new InstantTimeProvider()).GenerateAsync(request);

    private async Task<PlannedCall> PlanAsync(GenerationRequest request) => Assert.Single((await new LearningItemGenerator(_client).PlanAsync(request)).Calls);
}
