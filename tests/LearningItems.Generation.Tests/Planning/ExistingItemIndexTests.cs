namespace LearningItems.Generation.Tests.Planning;

public class ExistingItemIndexTests
{
    private static readonly SourceItem Still = new() { Id = "w1", Text = "还", Reading = "hái", Sense = "still" };

    [Fact]
    public void Item_with_the_id_and_the_text_of_a_source_teaches_it()
    {
        var request = Prepared.Request("zh", Still);
        var item = Prepared.Item("还", LearningItemCategory.Vocab) with { Id = ItemIdentity.OfSourceItem(request, LearningItemCategory.Vocab, Still.Id!) };

        var source = Assert.Single(Prepared.Work(request with { ExistingItems = [item] }, LearningItemCategory.Vocab).Sources);

        Assert.Equal(SourceOutcome.Existing, source.Outcome);
        Assert.Contains(item.Id.ToString(), source.Reason, StringComparison.Ordinal);
    }

    // A list that numbers its words anew gives an old id to a new word.
    [Fact]
    public void Item_with_the_id_of_a_source_and_another_text_is_no_reason_to_call_it_taught()
    {
        var request = Prepared.Request("zh", Still);
        var item = Prepared.Item("别的", LearningItemCategory.Vocab) with { Id = ItemIdentity.OfSourceItem(request, LearningItemCategory.Vocab, Still.Id!) };

        var source = Assert.Single(Prepared.Work(request with { ExistingItems = [item] }, LearningItemCategory.Vocab).Sources);

        Assert.Equal(SourceOutcome.Skipped, source.Outcome);
        Assert.Contains("'w1' already names the existing item for '别的'", source.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hái", "still", true)]
    [InlineData(null, null, true)]
    [InlineData("hái", null, true)]
    [InlineData(null, "Still", true)]
    [InlineData("huán", null, false)]
    [InlineData("hái", "in addition", false)]
    public void Item_of_the_same_target_teaches_a_source_unless_reading_or_sense_differ(string? reading, string? sense, bool teaches) =>
        Assert.Equal(teaches, IsTaught(Still, Prepared.Item("还", LearningItemCategory.Vocab) with { Romanization = reading, SenseGloss = sense }));

    [Fact]
    public void Targets_are_compared_after_normalising()
    {
        Assert.True(IsTaught(new SourceItem { Text = "你好" }, Prepared.Item(" 你好！", LearningItemCategory.Vocab)));
        Assert.False(IsTaught(new SourceItem { Text = "你" }, Prepared.Item("你好", LearningItemCategory.Vocab)));
    }

    [Fact]
    public void Item_of_another_category_or_language_teaches_nothing()
    {
        Assert.False(IsTaught(Still, Prepared.Item("还", LearningItemCategory.Grammar)));
        Assert.False(IsTaught(Still, Prepared.Item("还", LearningItemCategory.Vocab, language: "ja")));
    }

    [Fact]
    public void Second_of_two_items_of_one_target_is_found_by_its_reading()
    {
        var items = new[] { Prepared.Item("还", LearningItemCategory.Vocab) with { Romanization = "huán" }, Prepared.Item("还", LearningItemCategory.Vocab) with { Romanization = "hái" } };

        Assert.True(IsTaught(Still, items));
    }

    // たべる and taberu are one reading in two scripts, as far as anybody can tell without a table.
    [Theory]
    [InlineData("食べる", "たべる", "taberu", true)]
    [InlineData("食べる", "たべる", "のむ", false)]
    [InlineData("食べる", "taberu", "nomu", false)]
    [InlineData("食べる", "ta beru", "taberu", true)]
    public void Readings_are_compared_in_one_script_and_without_spaces(string text, string reading, string romanization, bool teaches)
    {
        var request = Prepared.Request("ja", new SourceItem { Text = text, Reading = reading }) with
        {
            ExistingItems = [Prepared.Item(text, LearningItemCategory.Vocab, language: "ja") with { Romanization = romanization }],
        };

        Assert.Equal(teaches, Assert.Single(Prepared.Work(request, LearningItemCategory.Vocab).Sources).Outcome == SourceOutcome.Existing);
    }

    [Fact]
    public void Existing_items_leave_the_sources_of_pattern_work_in()
    {
        var request = Prepared.Request("zh", Still) with { ExistingItems = [Prepared.Item("还", LearningItemCategory.Idiom)] };

        Assert.Equal(["还"], Prepared.Offered(request, LearningItemCategory.Idiom));
    }

    private static bool IsTaught(SourceItem source, params LearningItem[] existing) =>
        Assert.Single(Prepared.Work(Prepared.Request("zh", source) with { ExistingItems = existing }, LearningItemCategory.Vocab).Sources).Outcome == SourceOutcome.Existing;
}
