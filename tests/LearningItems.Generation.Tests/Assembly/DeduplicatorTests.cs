using LearningItems.Generation.Assembly;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Model;

namespace LearningItems.Generation.Tests.Assembly;

public sealed class DeduplicatorTests
{
    private static readonly LearningItem Thanks = Items.Lean with
    {
        Id = Guid.Parse("00000000-0000-5000-8000-000000000001"),
        Language = "zh",
        Category = LearningItemCategory.Functional,
        TargetItem = "谢谢",
        Definition = "thanks, said to anyone",
    };

    // An item of another program: its id says nothing of what it teaches.
    private static readonly LearningItem Foreign = Thanks with { Id = Guid.Parse("00000000-0000-4000-8000-000000000001") };

    [Fact]
    public void Item_with_the_id_of_an_earlier_one_is_dropped()
    {
        var deduplicator = Deduplicator();

        Assert.Null(deduplicator.TakeIn(Thanks, feature: null, isPattern: false));
        AssertDropped(deduplicator.TakeIn(Thanks with { TargetItem = "谢谢！", Definition = "other words" }, feature: null, isPattern: false));
    }

    [Fact]
    public void Words_of_the_same_text_and_different_sources_stay()
    {
        var deduplicator = Deduplicator();

        Assert.Null(deduplicator.TakeIn(Thanks, feature: null, isPattern: false));
        Assert.Null(deduplicator.TakeIn(Another(Thanks, 2), feature: null, isPattern: false));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Item_that_was_taken_out_again_is_repeated_by_none(bool isPattern)
    {
        var deduplicator = Deduplicator();
        deduplicator.TakeIn(Thanks, feature: null, isPattern);

        deduplicator.Forget(Thanks, isPattern);

        Assert.Null(deduplicator.TakeIn(Another(Thanks, 2, LearningItemCategory.Pragmatic), feature: null, isPattern));
        Assert.Null(deduplicator.TakeIn(Thanks with { TargetItem = "多谢", Definition = "many thanks" }, feature: null, isPattern));
    }

    [Theory]
    [InlineData("谢谢！", "Thanks, said to anyone.")]
    [InlineData(" 谢谢", "thanks, said to anyone")]
    public void Pattern_item_that_says_the_same_in_another_category_is_dropped(string target, string definition)
    {
        var deduplicator = Deduplicator();
        deduplicator.TakeIn(Thanks, feature: null, isPattern: true);

        AssertDropped(deduplicator.TakeIn(Another(Thanks, 2, LearningItemCategory.Pragmatic) with { TargetItem = target, Definition = definition }, feature: null, isPattern: true));
    }

    [Fact]
    public void Same_target_seen_from_another_side_stays_with_a_warning()
    {
        var deduplicator = Deduplicator();
        deduplicator.TakeIn(Thanks, feature: null, isPattern: true);

        var finding = deduplicator.TakeIn(Another(Thanks, 2, LearningItemCategory.Sociolinguistic) with { Definition = "casual; 感谢 is formal" }, feature: null, isPattern: true);

        Assert.Equal(FindingSeverity.Warning, finding?.Finding.Severity);
        Assert.Contains("functional", finding?.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Third_category_that_repeats_the_second_is_dropped()
    {
        var deduplicator = Deduplicator();
        var second = Another(Thanks, 2, LearningItemCategory.Sociolinguistic) with { Definition = "casual; 感谢 is formal" };
        deduplicator.TakeIn(Thanks, feature: null, isPattern: true);
        deduplicator.TakeIn(second, feature: null, isPattern: true);

        AssertDropped(deduplicator.TakeIn(Another(second, 3, LearningItemCategory.Pragmatic), feature: null, isPattern: true));
    }

    // Two features may be named alike; what names them apart is the feature.
    [Fact]
    public void Second_feature_of_the_same_category_is_not_said_to_be_taught_in_another()
    {
        var deduplicator = Deduplicator();
        var sound = Thanks with { Category = LearningItemCategory.Pronunciation, TargetItem = "Third tone", Definition = "low and creaky" };
        deduplicator.TakeIn(sound, feature: null, isPattern: true);

        var finding = deduplicator.TakeIn(Another(sound, 2) with { Definition = "rises before another third tone" }, feature: null, isPattern: true);

        Assert.NotEqual(FindingSeverity.Error, finding?.Finding.Severity);
        Assert.NotEqual("target_in_other_category", finding?.Finding.Code);
    }

    [Fact]
    public void Dropped_item_leaves_no_trace()
    {
        var deduplicator = Deduplicator();
        var repeat = Another(Thanks, 2, LearningItemCategory.Pragmatic);
        deduplicator.TakeIn(Thanks, feature: null, isPattern: true);
        AssertDropped(deduplicator.TakeIn(repeat, feature: null, isPattern: true));

        Assert.NotEqual(FindingSeverity.Error, deduplicator.TakeIn(repeat with { Definition = "what it implies" }, feature: null, isPattern: true)?.Finding.Severity);
    }

    [Fact]
    public void Error_goes_before_the_warning_that_the_item_nearly_repeats_another()
    {
        var near = Thanks with { Definition = "what one says when one is given something" };
        var deduplicator = Deduplicator();
        deduplicator.TakeIn(near, feature: null, isPattern: true);
        deduplicator.TakeIn(Another(near, 2, LearningItemCategory.Pragmatic) with { Definition = near.Definition + "s" }, feature: null, isPattern: true);

        AssertDropped(deduplicator.TakeIn(Another(near, 3, LearningItemCategory.Pragmatic), feature: null, isPattern: true));
    }

    // Two features may have the same name: only the item that was taken out is to be forgotten.
    [Fact]
    public void Item_that_was_taken_out_is_nearly_repeated_by_none_and_its_namesake_still_is()
    {
        var low = Thanks with { Category = LearningItemCategory.Pronunciation, TargetItem = "Third tone", Definition = "low and creaky" };
        var rising = Another(low, 2) with { Definition = "rises before another third tone" };
        var deduplicator = Deduplicator();
        deduplicator.TakeIn(low, "tones:3", isPattern: true);
        deduplicator.TakeIn(rising, "tones:3-3", isPattern: true);

        deduplicator.Forget(low, isPattern: true);

        Assert.Null(deduplicator.TakeIn(Another(low, 3), "tones:3-1", isPattern: true));
        Assert.Equal(FindingCodes.NearDuplicate, deduplicator.TakeIn(Another(rising, 4), "tones:3-2", isPattern: true)?.Finding.Code);
    }

    [Fact]
    public void Features_named_by_the_same_single_character_are_compared_by_their_definitions()
    {
        var particle = Thanks with { Category = LearningItemCategory.Literacy, TargetItem = "的", Definition = "joins a noun to what describes it" };
        var deduplicator = Deduplicator();
        deduplicator.TakeIn(particle, "first", isPattern: true);

        Assert.Equal(FindingCodes.NearDuplicate, deduplicator.TakeIn(Another(particle, 2) with { Definition = "joins nouns to what describes them" }, "second", isPattern: true)?.Finding.Code);
        Assert.Null(deduplicator.TakeIn(Another(particle, 3) with { Definition = "in 目的, read dì" }, "third", isPattern: true));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Item_that_a_review_rejected_does_not_come_back(bool isPattern)
    {
        var request = Sources.Request([]) with { Reviewed = new ReviewedResult { Rejected = [Thanks.Id] } };
        var deduplicator = new Deduplicator(request, CaseRule.Folded, new HashSet<string>());

        var repeat = deduplicator.TakeIn(Thanks, feature: null, isPattern);

        AssertDropped(repeat);
        Assert.True(repeat?.OfExisting);
        Assert.Contains("rejected in a review", repeat?.Finding.Message, StringComparison.Ordinal);
        Assert.False(deduplicator.Keep(Thanks));
        Assert.Null(deduplicator.TakeIn(Another(Thanks, 2), feature: null, isPattern));
    }

    [Fact]
    public void Item_with_the_id_of_an_existing_one_is_dropped() =>
        AssertDropped(Deduplicator(Thanks).TakeIn(Thanks with { TargetItem = "other", Definition = "other" }, feature: null, isPattern: false));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Pattern_item_with_the_target_of_an_existing_one_of_its_category_is_dropped(string? feature)
    {
        var repeat = Deduplicator(Foreign).TakeIn(Another(Thanks, 2) with { TargetItem = "谢谢。", Definition = "other" }, feature, isPattern: true);

        AssertDropped(repeat);
        Assert.True(repeat?.OfExisting);
        Assert.Contains("repeats an existing item of functional", repeat?.Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pattern_item_with_a_feature_stays_beside_an_existing_one_that_is_named_alike() =>
        Assert.Null(Deduplicator(Foreign).TakeIn(Another(Thanks, 2) with { Definition = "other" }, "tones:4-0", isPattern: true));

    [Fact]
    public void Pattern_item_with_the_target_of_an_existing_one_of_another_category_stays() => Assert.NotEqual(
        FindingSeverity.Error,
        Deduplicator(Thanks).TakeIn(Another(Thanks, 2, LearningItemCategory.Sociolinguistic) with { Definition = "casual" }, feature: null, isPattern: true)?.Finding.Severity);

    // 大丈夫 is a Japanese formula and a Chinese word for a true man; items are named by language first.
    [Fact]
    public void Existing_item_of_another_language_is_no_duplicate()
    {
        var japanese = Thanks with { Language = "ja", TargetItem = "大丈夫" };

        Assert.Null(Deduplicator(japanese).TakeIn(Another(Thanks, 2) with { TargetItem = "大丈夫" }, feature: null, isPattern: true));
    }

    [Theory]
    [InlineData(CaseRule.Folded, true)]
    [InlineData(CaseRule.Lexical, false)]
    public void Case_rule_decides_whether_targets_are_the_same(CaseRule rule, bool same)
    {
        var deduplicator = new Deduplicator(Sources.Request([]), rule, new HashSet<string>());
        deduplicator.TakeIn(Thanks with { TargetItem = "Essen" }, feature: null, isPattern: true);

        Assert.Equal(same, deduplicator.TakeIn(Another(Thanks, 2, LearningItemCategory.Pattern) with { TargetItem = "essen" }, feature: null, isPattern: true) is not null);
    }

    [Fact]
    public void Warning_that_the_application_ignores_is_not_given()
    {
        var deduplicator = new Deduplicator(Sources.Request([]), CaseRule.Folded, new HashSet<string> { FindingCodes.TargetInOtherCategory, FindingCodes.NearDuplicate });
        deduplicator.TakeIn(Thanks, feature: null, isPattern: true);

        Assert.Null(deduplicator.TakeIn(Another(Thanks, 2, LearningItemCategory.Sociolinguistic) with { Definition = "casual" }, feature: null, isPattern: true));
        Assert.Null(deduplicator.TakeIn(Another(Thanks, 3) with { TargetItem = Thanks.TargetItem + "。" }, feature: null, isPattern: true));
    }

    [Fact]
    public void Near_repeat_is_found_beside_the_same_target_in_another_category()
    {
        var near = Thanks with { Definition = "what one says when one is given something" };
        var deduplicator = Deduplicator();
        deduplicator.TakeIn(near, feature: null, isPattern: true);
        deduplicator.TakeIn(Another(near, 2, LearningItemCategory.Sociolinguistic) with { Definition = "casual" }, feature: null, isPattern: true);

        var repeat = deduplicator.TakeIn(Another(near, 3) with { Definition = near.Definition + "s" }, feature: null, isPattern: true);

        Assert.Equal(FindingCodes.NearDuplicate, repeat?.Finding.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Id_of_another_item_is_found_whatever_is_ignored(bool isPattern)
    {
        var deduplicator = new Deduplicator(Sources.Request([]), CaseRule.Folded, new HashSet<string> { FindingCodes.Duplicate });
        deduplicator.TakeIn(Thanks, feature: null, isPattern);

        AssertDropped(deduplicator.TakeIn(Thanks with { TargetItem = "多谢", Definition = "many thanks" }, feature: null, isPattern));
    }

    [Fact]
    public void Item_with_a_capital_that_was_taken_out_is_repeated_by_none()
    {
        var deduplicator = new Deduplicator(Sources.Request([]), CaseRule.Lexical, new HashSet<string>());
        var meal = Thanks with { Language = "de", TargetItem = "Essen" };
        deduplicator.TakeIn(meal, feature: null, isPattern: true);

        deduplicator.Forget(meal, isPattern: true);

        Assert.Null(deduplicator.TakeIn(Another(meal, 2, LearningItemCategory.Pragmatic), feature: null, isPattern: true));
    }

    private static Deduplicator Deduplicator(params LearningItem[] existing) => new(Sources.Request([]) with { ExistingItems = existing }, CaseRule.Folded, new HashSet<string>());

    private static LearningItem Another(LearningItem item, byte number, LearningItemCategory? category = null) =>
        item with { Id = new Guid(0, 0, 0x5000, 0x80, 0, 0, 0, 0, 0, 0, number), Category = category ?? item.Category };

    private static void AssertDropped(Repeat? finding)
    {
        Assert.Equal(FindingSeverity.Error, finding?.Finding.Severity);
        Assert.StartsWith("duplicate", finding?.Finding.Code, StringComparison.Ordinal);
    }
}
