namespace LearningItems.Generation.Testing.Tests.Answering;

/// <summary>Without a phrasebook, in languages of which nothing is known: what is answered from the rows alone passes the checks of the library.</summary>
public class RowAnswersTests
{
    private static readonly LearningItemCategory[] OfCertainLanguages = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem];

    [Theory]
    [InlineData("sw", "nyumba:house kitabu:book maji:water", false, BatchingPreference.Balanced)]
    [InlineData("sw", "nyumba:house kitabu:book maji:water", true, BatchingPreference.FewestCalls)]
    [InlineData("th", "บ้าน:house หนังสือ:book น้ำ:water", true, BatchingPreference.Balanced)]
    [InlineData("th", "บ้าน:house หนังสือ:book น้ำ:water", false, BatchingPreference.FewestCalls)]
    public async Task Generate_EveryCategoryInALanguageNotKnown_IsCompleteAndNothingIsRejected(string language, string words, bool translations, BatchingPreference batching)
    {
        var request = Request(language, words) with { IncludeTranslations = translations, ExamplesPerItem = 4 };

        var result = await GenerateAsync(request, batching);

        Assert.Empty(result.Rejected);
        Assert.Empty(result.Failures);
        Assert.True(result.IsComplete && result.Ledger.IsComplete);
        Assert.Equal(language == "th" ? LearningItemCategory.BuiltIn : LearningItemCategory.BuiltIn.Except(OfCertainLanguages), result.Items.Select(item => item.Item.Category).Distinct());
        Assert.Equal(3, result.Ledger.Count(LearningItemCategory.Vocab, SourceOutcome.Covered));
        Assert.Equal(1, result.Ledger.Count(LearningItemCategory.Grammar, SourceOutcome.Covered));
        Assert.All(result.Items, item => Assert.Equal(4, item.Item.Examples.Count));
        Assert.All(result.Items.SelectMany(item => item.Item.Examples), example => Assert.Equal(translations, example.Translation.Length > 0));
    }

    [Fact]
    public async Task Generate_Words_SaysOfThemWhatTheRowsSay()
    {
        var result = await GenerateAsync(Request("sw", "nyumba:house kitabu:book") with { Categories = [LearningItemCategory.Vocab], IncludeTranslations = true, ExamplesPerItem = 2 });

        Assert.Equal(["nyumba", "kitabu"], result.Items.Select(item => item.Item.TargetItem));
        Assert.Equal("house (“nyumba”, vocab)", result.Items[0].Item.Definition);
        Assert.Equal([("“nyumba”", "“house”"), ("1 × “nyumba”", "1 × “house”")], result.Items[0].Item.Examples.Select(example => (example.Text, example.Translation)));
    }

    [Fact]
    public void Answer_ExactNumberFromASingleRow_IsReachedWithWhatIsNotTaughtYet()
    {
        var work = AskedPrompt.Read(AskedPrompt.Text("Swahili (sw)", ["soko: the market"], "cultural", "Write exactly 3 items.") + "\nTaught already, write others: soko (2).")!;

        var targets = new RowAnswers().Answer(work).Select(item => item.Target).Except(work.Taught).Take(work.Most);

        Assert.Equal(["soko", "soko (3)", "soko (4)"], targets);
    }

    [Fact]
    public void Answer_ItemsDrawnFromRows_CiteTwoOfThemInOrder()
    {
        var work = AskedPrompt.Read(AskedPrompt.Text("Swahili (sw)", ["nyumba", "kitabu", "maji"], "idiom", "Write up to 3 items, only as many as the rows truly give."))!;

        Assert.Equal(["1 2", "2 3", "1 3"], new RowAnswers().Answer(work).Select(item => string.Join(' ', item.Rows)));
    }

    [Fact]
    public void Answer_RowsWrittenAlike_AreToldApartByReadingAndSense()
    {
        var work = AskedPrompt.Read(AskedPrompt.OnePerRow("Swahili (sw)", "vocab", "kata (káta): to cut", "kata: a ladle [a spoon]"))!;

        Assert.Equal(["to cut (“kata”, káta, vocab)", "a ladle (“kata”, a spoon, vocab)"], new RowAnswers().Answer(work).Select(item => item.Definition));
    }

    private static GenerationRequest Request(string language, string words) => new()
    {
        Language = language,
        Level = ProficiencyLevel.Parse("A1"),
        Topic = "at the market",
        Scenario = "a visit",
        Sources =
        [
            .. words.Split(' ').Select(word => word.Split(':')).Select(word => new SourceItem { Text = word[0], Gloss = word[1] }),
            new() { Text = $"{words.Split(':')[0]} + A", Gloss = "says of what", Kind = SourceKind.Grammar },
        ],
    };

    private static async Task<GenerationResult> GenerateAsync(GenerationRequest request, BatchingPreference batching = BatchingPreference.Balanced)
    {
        using var client = new StandInChatClient();
        return await new LearningItemGenerator(client, new() { Batching = batching }).GenerateAsync(request);
    }
}
