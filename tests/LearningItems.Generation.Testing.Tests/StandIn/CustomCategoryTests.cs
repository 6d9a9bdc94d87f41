namespace LearningItems.Generation.Testing.Tests.StandIn;

/// <summary>Without a phrasebook, a category that an application adds: its fields are filled by what the schema says of them.</summary>
public class CustomCategoryTests
{
    private static readonly LearningItemCategory Riddle = new("riddle");

    [Theory]
    [InlineData(true, BatchingPreference.Balanced)]
    [InlineData(false, BatchingPreference.Balanced)]
    [InlineData(false, BatchingPreference.FewestCalls)]
    public async Task Generate_FieldsOfEveryKind_AreFilledInForm(bool onePerSource, BatchingPreference batching)
    {
        var request = new GenerationRequest
        {
            Language = "sw",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [new() { Text = "nyumba", Gloss = "house" }, new() { Text = "kitabu", Gloss = "book" }],
            Categories = [LearningItemCategory.Vocab, LearningItemCategory.Idiom, Riddle],
        };
        using var client = new StandInChatClient();

        var result = await new LearningItemGenerator(client, new() { Batching = batching }, [new Riddles(onePerSource)]).GenerateAsync(request);

        Assert.Empty(result.Rejected);
        Assert.True(result.IsComplete && result.Ledger.IsComplete);
        Assert.Equal(request.Categories, result.Items.Select(item => item.Item.Category).Distinct());
        var riddles = result.Items.Where(item => item.Item.Category == Riddle).ToList();
        Assert.Equal(["nyumba", "kitabu"], riddles.Select(item => item.Item.TargetItem));
        var fields = riddles[0].Details.Fields;
        Assert.Equal("easy", fields["difficulty"].GetString());
        Assert.Equal("solution of “nyumba”", fields["solution"].GetString());
        Assert.Equal("[\"spoken\"]", fields["used_in"].GetRawText());
        Assert.Equal(onePerSource ? ["nyumba"] : ["nyumba", "kitabu"], fields["plays_with"].EnumerateArray().Select(word => word.GetString()));
        Assert.DoesNotContain("origin", fields.Keys);
        Assert.DoesNotContain("mood", fields.Keys);
    }

    private sealed class Riddles(bool onePerSource) : LearningItemStrategy
    {
        public override LearningItemCategory Category => Riddle;

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => "A riddle whose answer is a word of the rows.";

        public override ItemYield YieldFor(int sources) => onePerSource ? ItemYield.OnePerSource : ItemYield.Exactly(2);

        public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) =>
        [
            new("difficulty", "how hard it is") { Values = ["easy", "hard"] },
            new("mood", "how it sounds") { Values = ["merry", "grave"], Optional = true },
            new("solution", "what it is"),
            new("origin", "where it is from") { Optional = true },
            new("used_in", "where it is told") { Values = ["spoken", "written"], IsList = true },
            new("plays_with", "words of the rows") { IsList = true },
        ];
    }
}
