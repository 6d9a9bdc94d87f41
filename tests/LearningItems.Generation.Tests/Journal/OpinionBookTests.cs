using LearningItems.Generation.Journal;
using LearningItems.Generation.Tests.Files;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>What a journal says of second opinions that were paid before.</summary>
public class OpinionBookTests
{
    [Fact]
    public void Item_whose_texts_were_judged_one_after_the_other_is_one_item_of_its_category()
    {
        var book = new OpinionBook { Reviewer = "r" };

        book.Note(Opinion(Results.FirstId, "bb"));
        book.Note(Opinion(Results.FirstId, "cc"));
        book.Note(Opinion(Results.SecondId, "bb") with { Category = LearningItemCategory.Grammar });

        Assert.Equal((1, 1, 0), (book.CountOf(LearningItemCategory.Vocab), book.CountOf(LearningItemCategory.Grammar), book.CountOf(LearningItemCategory.Idiom)));
    }

    [Fact]
    public void Opinion_that_nobody_can_read_takes_no_verdict_away()
    {
        var book = new OpinionBook { Reviewer = "r" };

        book.Note(Opinion(Results.FirstId, "bb") with { Code = FindingCodes.SecondOpinionSense, Why = "two meanings" });
        book.Note(Opinion(Results.FirstId, "bb") with { Code = "second_opinion_novelty" });
        book.Note(Opinion(Results.FirstId, "bb") with { Reviewer = "another" });

        Assert.Equal("two meanings", book.VerdictOf(Results.Generated(Results.Item(Results.FirstId, "爱", LearningItemCategory.Vocab)))?.Doubt?.Why);
    }

    private static JournaledOpinion Opinion(Guid item, string content) =>
        new() { Key = "k", Category = LearningItemCategory.Vocab, ItemId = item, ContentHash = content, Reviewer = "r", PromptHash = "p" };
}
