using LearningItems.Generation.Assembly;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Model;

namespace LearningItems.Generation.Tests.Assembly;

/// <summary>Each kind of repeat has a code of its own, and an item beside it has none.</summary>
public sealed class RepeatCodesTests
{
    private static readonly LearningItem Thanks = Items.Lean with
    {
        Id = Id(1),
        Language = "zh",
        Category = LearningItemCategory.Functional,
        TargetItem = "谢谢您",
        Definition = "what one says to thank an elder",
    };

    [Theory]
    [InlineData("functional", "谢谢您", "polite thanks", 1, "duplicate", FindingSeverity.Error, "'谢谢您' repeats an item of this run ('谢谢您')")]
    [InlineData("pragmatic", "谢谢您！", "What one says to thank an elder.", 2, "duplicate_across_categories", FindingSeverity.Error, "says the same in functional")]
    [InlineData("pragmatic", "谢谢您！", "what it implies among friends", 2, "target_in_other_category", FindingSeverity.Warning, "'谢谢您！' is also taught in functional")]
    [InlineData("functional", "谢谢您", "what one says to thank an elder.", 2, "near_duplicate", FindingSeverity.Warning, "'谢谢您' nearly repeats '谢谢您'")]
    public void Item_that_repeats_another_gets_the_code_of_its_kind_of_repeat(string category, string target, string definition, int id, string code, FindingSeverity severity, string says)
    {
        var repeat = After(Thanks, Item(category, target, definition, id));
        var finding = repeat?.Finding;

        Assert.Equal((code, severity), (finding?.Code, finding?.Severity));
        Assert.False(repeat?.OfExisting);
        Assert.Contains(says, finding?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("functional", "谢谢您", "polite thanks")]
    [InlineData("functional", "再见", "what one says to thank an elder")]
    [InlineData("pragmatic", "再见", "what one says to thank an elder")]
    public void Item_with_another_id_that_shares_target_or_definition_only_is_no_repeat(string category, string target, string definition) =>
        Assert.Null(After(Thanks, Item(category, target, definition, 2)));

    [Fact]
    public void Repeat_of_an_existing_item_names_it()
    {
        var deduplicator = new Deduplicator(Sources.Request([]) with { ExistingItems = [Thanks] }, CaseRule.Folded, new HashSet<string>());

        var repeat = deduplicator.TakeIn(Thanks with { TargetItem = "other" }, feature: null, isPattern: true);

        Assert.Equal(FindingCodes.Duplicate, repeat?.Finding.Code);
        Assert.True(repeat?.OfExisting);
        Assert.Contains($"the existing item {Thanks.Id} ('谢谢您')", repeat?.Finding.Message, StringComparison.Ordinal);
    }

    // Both at 0.8: 2 · 4 pairs in common of 5 and 5. One pair less in common is 0.6.
    [Theory]
    [InlineData("abcdef", "abcdeg", "uvwxyz", "uvwxya", true)]
    [InlineData("abcdef", "abcdgh", "uvwxyz", "uvwxya", false)]
    [InlineData("abcdef", "abcdeg", "uvwxyz", "uvwxab", false)]
    [InlineData("我", "你", "uvwxyz", "uvwxya", false)]
    [InlineData("我", "我！", "uvwxyz", "uvwxya", true)]
    public void Target_and_definition_that_share_four_pairs_of_five_are_nearly_the_same(string target, string other, string definition, string otherDefinition, bool near)
    {
        var first = Thanks with { TargetItem = target, Definition = definition };

        Assert.Equal(near ? FindingCodes.NearDuplicate : null, After(first, Item("functional", other, otherDefinition, 2))?.Finding.Code);
    }

    [Fact]
    public void Two_words_written_alike_with_one_definition_are_an_error()
    {
        var still = Word("hái", "still", "still, and also to give back", 1);

        var repeat = AfterWord(still, Word("huán", "return", "Still, and also to give back.", 2));

        Assert.Equal((FindingCodes.SameSense, FindingSeverity.Error), (repeat?.Finding.Code, repeat?.Finding.Severity));
        Assert.Contains("Two rows are '还'", repeat?.Finding.Message, StringComparison.Ordinal);
        Assert.True(repeat?.IsFault);
        Assert.False(repeat?.OfExisting);
        Assert.Null(AfterWord(still, Word("huán", "return", "to give back", 2)));
    }

    // The other is of a list that had both; no second row is there to be told apart from.
    [Fact]
    public void Word_that_the_list_has_once_may_have_the_definition_of_one_that_is_not_in_it()
    {
        var deduplicator = new Deduplicator(Sources.Request([new SourceItem { Text = "还", Reading = "huán" }]), CaseRule.Folded, new HashSet<string>());
        deduplicator.TakeIn(Word("hái", "still", "still, and also to give back", 1), feature: null, isPattern: false);

        Assert.Null(deduplicator.TakeIn(Word("huán", "return", "still, and also to give back", 2), feature: null, isPattern: false));
    }

    // A journal keeps such an item, for a later run in which nothing may stand in its way.
    [Theory]
    [InlineData(FindingCodes.Duplicate, true, true)]
    [InlineData(FindingCodes.Duplicate, false, false)]
    [InlineData(FindingCodes.DuplicateAcrossCategories, false, true)]
    [InlineData(FindingCodes.OverYield, false, false)]
    public void Repeat_of_an_existing_item_or_of_another_category_is_one_in_this_run_only(string code, bool ofExisting, bool ofThisRunOnly) =>
        Assert.Equal(ofThisRunOnly, new Repeat(Finding.Error(code, "It repeats another."), ofExisting).IsOfThisRunOnly);

    // One word in two rows, say as a noun and as a verb, may have one definition.
    [Fact]
    public void Two_rows_of_one_sense_and_reading_may_have_one_definition() =>
        Assert.Null(AfterWord(Word("hái", "still", "still, even now", 1), Word("hái", "still", "still, even now", 2)));

    [Fact]
    public void Definition_of_a_word_that_was_taken_back_is_free_for_the_other_that_is_written_alike()
    {
        var deduplicator = Homographs();
        var (still, returned) = (Word("hái", "still", "to give back", 1), Word("huán", "return", "to give back", 2));
        deduplicator.TakeIn(still, feature: null, isPattern: false);

        deduplicator.Forget(still, isPattern: false);

        Assert.Null(deduplicator.TakeIn(returned, feature: null, isPattern: false));
    }

    [Theory]
    [InlineData("hái", "return")]
    [InlineData("huán", "still")]
    public void Rows_that_differ_in_sense_or_reading_alone_may_not_have_one_definition(string reading, string gloss) => Assert.Equal(
        FindingCodes.SameSense,
        AfterWord(Word("hái", "still", "still, even now", 1), Word(reading, gloss, "still, even now", 2))?.Finding.Code);

    private static LearningItem Item(string category, string target, string definition, int id) =>
        Thanks with { Id = Id(id), Category = new LearningItemCategory(category), TargetItem = target, Definition = definition };

    private static LearningItem Word(string reading, string gloss, string definition, int id) => Thanks with
    {
        Id = Id(id),
        Category = LearningItemCategory.Vocab,
        TargetItem = "还",
        Romanization = reading,
        SenseGloss = gloss,
        Definition = definition,
    };

    private static Guid Id(int number) => new(0, 0, 0x5000, 0x80, 0, 0, 0, 0, 0, 0, (byte)number);

    private static Repeat? After(LearningItem first, LearningItem second)
    {
        var deduplicator = new Deduplicator(Sources.Request([]), CaseRule.Folded, new HashSet<string>());
        deduplicator.TakeIn(first, feature: null, isPattern: true);
        return deduplicator.TakeIn(second, feature: null, isPattern: true);
    }

    private static Repeat? AfterWord(LearningItem first, LearningItem second)
    {
        var deduplicator = Homographs();
        deduplicator.TakeIn(first, feature: null, isPattern: false);
        return deduplicator.TakeIn(second, feature: null, isPattern: false);
    }

    private static Deduplicator Homographs()
    {
        SourceItem[] rows = [new() { Text = "还", Reading = "hái" }, new() { Text = "还", Reading = "huán" }];
        return new Deduplicator(Sources.Request(rows), CaseRule.Folded, new HashSet<string>());
    }
}
