using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class SourceSelectorTests
{
    private static readonly SourceItem Word = new() { Text = "茶", Reading = "chá" };
    private static readonly SourceItem Point = new() { Text = "A 比 B", Kind = SourceKind.Grammar };

    public static TheoryData<string, int> Eligible => new()
    {
        { "vocab", 200 }, { "grammar", 50 }, { "pronunciation", 200 }, { "idiom", 250 }, { "functional", 250 }, { "cultural", 1 },
        { "writing_system", 200 }, { "sociolinguistic", 250 }, { "pragmatic", 250 }, { "literacy", 250 }, { "pattern", 250 }, { "other", 250 },
    };

    [Theory]
    [MemberData(nameof(Eligible))]
    public void Category_is_offered_every_source_of_its_kinds_and_not_the_first_ten(string category, int offered)
    {
        var request = Sources.Request([.. Sources.Words(200), .. Sources.GrammarPoints(50)]);

        var work = Prepared.Work(request, new LearningItemCategory(category));

        Assert.Equal(offered, work.Offered.Count);
        Assert.Equal(offered, work.Sources.Count);
        Assert.Null(work.SkippedReason);
    }

    [Fact]
    public void Han_word_without_reading_is_left_out_of_pronunciation_with_the_reason()
    {
        var work = Prepared.Work(Prepared.Request("zh", new SourceItem { Text = "唱" }, Word, new SourceItem { Text = "歌", Reading = " " }), LearningItemCategory.Pronunciation);

        Assert.Equal(["茶"], work.Offered.Select(source => source.Text));
        Assert.All(work.Sources.Where(source => source.Source != work.Offered[0]), source =>
        {
            Assert.Equal(SourceOutcome.Skipped, source.Outcome);
            Assert.Equal("no reading was given", source.Reason);
        });
    }

    [Theory]
    [InlineData("ja", "ラーメン")]
    [InlineData("ja", "おばあさん")]
    [InlineData("ko", "사람")]
    [InlineData("fr", "bonjour")]
    [InlineData("en", "cups")]
    public void Word_that_spells_its_sound_is_offered_for_pronunciation_without_reading(string language, string text) =>
        Assert.Equal([text], Prepared.Offered(Prepared.Request(language, new SourceItem { Text = text }), LearningItemCategory.Pronunciation));

    [Theory]
    [InlineData("pronunciation", "zh ja ko fr en", "de es")]
    [InlineData("writing_system", "zh ja ko", "fr de en es")]
    public void Opt_in_category_applies_to_the_languages_that_opted_in_only(string category, string applies, string doesNot)
    {
        Assert.All(applies.Split(' '), language => Assert.Null(Work(language).SkippedReason));
        Assert.All(doesNot.Split(' '), language =>
        {
            Assert.Empty(Work(language).Offered);
            Assert.Contains($"({language})", Work(language).SkippedReason, StringComparison.Ordinal);
            Assert.Equal(SourceOutcome.Skipped, Assert.Single(Work(language).Sources).Outcome);
        });

        CategoryWork Work(string language) => Prepared.Work(Prepared.Request(language, Word), new LearningItemCategory(category));
    }

    [Fact]
    public void Cultural_without_topic_is_skipped_and_says_what_to_set()
    {
        var work = Prepared.Work(Prepared.Request("zh", Word) with { Topic = " " }, LearningItemCategory.Cultural);

        Assert.Empty(work.Offered);
        Assert.Contains("Topic", work.SkippedReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Cultural_has_the_single_source_topic_with_the_scenario()
    {
        var request = Prepared.Request("zh", Word) with { Topic = "eating out", Scenario = "a first dinner" };

        var source = Assert.Single(Prepared.Work(request, LearningItemCategory.Cultural).Offered);

        Assert.Equal(("topic", "eating out", "a first dinner", SourceKind.Topic), (source.Id, source.Text, source.Item.Gloss, source.Item.Kind));
    }

    [Fact]
    public void Category_without_sources_of_its_kind_says_so()
    {
        Assert.Contains("grammar", Prepared.Work(Prepared.Request("zh", Word), LearningItemCategory.Grammar).SkippedReason, StringComparison.Ordinal);
        Assert.Contains("vocabulary", Prepared.Work(Prepared.Request("zh", Point), LearningItemCategory.Vocab).SkippedReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Category_with_nothing_left_to_send_says_why_each_source_is_not_sent()
    {
        var request = Prepared.Request("zh", Word, Word, new SourceItem { Text = " " }) with { ExistingItems = [Prepared.Item("茶", LearningItemCategory.Vocab)] };

        var reason = Prepared.Work(request, LearningItemCategory.Vocab).SkippedReason;

        Assert.Contains("1 taught by existing items", reason, StringComparison.Ordinal);
        Assert.Contains("1 standing twice", reason, StringComparison.Ordinal);
        Assert.Contains("the text is empty", reason, StringComparison.Ordinal);
    }

    // An application hands in the items of its course as existing ones, also those of which a person wants one anew.
    [Fact]
    public void Word_whose_item_is_wanted_anew_is_offered_though_the_item_exists()
    {
        var made = new GeneratedItem { Item = Prepared.Item("茶", LearningItemCategory.Vocab), SourceIds = ["w1"], Details = new ItemDetails { PromptHash = "hash", ContentHash = "hash" } };
        var request = Prepared.Request("zh", Word with { Id = "w1" }, Word with { Id = "w2" }) with
        {
            ExistingItems = [made.Item],
            Reviewed = new ReviewedResult { AskedAgain = [new AskedAgainItem { Item = made }] },
        };

        Assert.Equal([null, SourceOutcome.Existing], Prepared.Work(request, LearningItemCategory.Vocab).Sources.Select(source => source.Outcome));
    }

    [Fact]
    public void Source_that_a_review_settled_stays_so_until_its_id_is_that_of_another_word()
    {
        var settled = new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w1", SourceText = "茶", Outcome = SourceOutcome.Skipped, Detail = "its item was rejected" };
        GenerationRequest Reviewed(string text) => Prepared.Request("zh", Word with { Id = "w1", Text = text }) with { Reviewed = new ReviewedResult { Settled = [settled] } };

        Assert.Empty(Prepared.Offered(Reviewed("茶"), LearningItemCategory.Vocab));
        Assert.Equal(["饭"], Prepared.Offered(Reviewed("饭"), LearningItemCategory.Vocab));
    }

    // Existing items are not written anew: what their words lack costs no tokens.
    [Fact]
    public void Reading_is_asked_for_only_where_a_word_to_be_sent_lacks_it()
    {
        var request = Prepared.Request("zh", Word, new SourceItem { Text = "饭" });

        Assert.True(Prepared.Work(request, LearningItemCategory.Vocab).Shape.WithReading);
        Assert.False(Prepared.Work(request with { ExistingItems = [Prepared.Item("饭", LearningItemCategory.Vocab)] }, LearningItemCategory.Vocab).Shape.WithReading);
    }

    [Fact]
    public void Sources_of_another_kind_have_no_ledger_entry() =>
        Assert.Equal(["A 比 B"], Prepared.Work(Prepared.Request("zh", Word, Point), LearningItemCategory.Grammar).Sources.Select(source => source.Source.Text));
}
