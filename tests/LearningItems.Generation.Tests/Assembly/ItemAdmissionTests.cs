using LearningItems.Generation.Assembly;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Model;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Assembly;

/// <summary>Items that were accepted before, by another run or by a person, beside each other.</summary>
public sealed class ItemAdmissionTests
{
    private static readonly GeneratedItem Thanks = Item(1, LearningItemCategory.Functional);

    // The journal keeps the item with its warning, and the run finds again what it warns of.
    [Fact]
    public void Warning_that_a_journal_keeps_is_not_given_twice()
    {
        var near = Item(2, LearningItemCategory.Functional);
        var (first, resumed) = (Admission(), Admission());
        first.Readmit(Thanks, isPattern: true);
        var accepted = Assert.IsType<Verdict.Accepted>(first.Readmit(near, isPattern: true)).Item;
        Assert.Equal(FindingCodes.NearDuplicate, Assert.Single(accepted.Warnings).Code);

        resumed.Readmit(Thanks, isPattern: true);

        Assert.Equal(accepted.Warnings, Assert.IsType<Verdict.Accepted>(resumed.Readmit(accepted, isPattern: true)).Item.Warnings);
    }

    [Fact]
    public void Item_of_a_reviewed_result_stays_beside_what_it_repeats_and_is_there_once()
    {
        var same = Item(2, LearningItemCategory.Pragmatic);
        var admission = Admission();
        Assert.True(admission.Keep(Thanks, isPattern: true));

        Assert.True(admission.Keep(same, isPattern: true));

        Assert.False(admission.Keep(same, isPattern: true));
        Assert.False(Assert.IsType<Verdict.Repeated>(admission.Readmit(same, isPattern: true)).Of.OfExisting);
    }

    // Words are told apart by their rows; only items drawn from many rows are compared by what they say.
    [Fact]
    public void Adopted_words_of_two_sources_that_say_the_same_stay_without_a_warning()
    {
        var (admission, word) = (Admission(), Item(1, LearningItemCategory.Vocab));

        var verdicts = new[] { "w1", "w2" }.Select(id => admission.Adopt(word, new Source(new SourceItem { Text = "谢谢您" }, id))).ToList();

        Assert.All(verdicts, verdict => Assert.Empty(Assert.IsType<Verdict.Accepted>(verdict).Item.Warnings));
    }

    [Fact]
    public void Withdrawn_item_is_repeated_by_none_and_the_wish_that_it_answered_is_open_again()
    {
        var wish = new AskedAgainItem { Item = Thanks, At = DateTimeOffset.UnixEpoch };
        var wishes = new AnsweredWishes(new ReviewedResult { AskedAgain = [wish] });
        var admission = Admission(wishes);
        var accepted = Assert.IsType<Verdict.Accepted>(admission.Readmit(Thanks, isPattern: true)).Item;
        Assert.Empty(wishes.Open);

        admission.Withdraw(accepted, isPattern: true);

        Assert.Equal([wish], wishes.Open);
        Assert.Empty(Assert.IsType<Verdict.Accepted>(admission.Readmit(Thanks, isPattern: true)).Item.Warnings);
        Assert.Empty(wishes.Open);
    }

    private static ItemAdmission Admission(AnsweredWishes? wishes = null) => ItemAdmission.Of(
        Courses.Knowledge(Sources.Request([]), LanguageProfiles.Find("zh", [])), new LearningItemGenerationOptions(), Drafts.Now, wishes ?? new AnsweredWishes(null));

    private static GeneratedItem Item(byte number, LearningItemCategory category) => new()
    {
        Item = Items.Lean with
        {
            Id = new Guid(0, 0, 0x5000, 0x80, 0, 0, 0, 0, 0, 0, number),
            Language = "zh",
            Category = category,
            TargetItem = "谢谢您",
            Definition = "what one says to thank an elder",
        },
        SourceIds = ["w1"],
        Details = new ItemDetails { PromptHash = "hash", ContentHash = "hash" },
    };
}
