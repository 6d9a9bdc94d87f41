using LearningItems.Generation.Assembly;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Model;

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
        Assert.IsType<Verdict.Repeated>(admission.Readmit(same, isPattern: true));
    }

    private static ItemAdmission Admission() => ItemAdmission.Of(
        Courses.Knowledge(Sources.Request([]), LanguageProfiles.Find("zh", [])), new LearningItemGenerationOptions(), Drafts.Now, new AnsweredWishes(null));

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
