using LearningItems.Generation.Assembly;
using LearningItems.Generation.Tests.Model;

namespace LearningItems.Generation.Tests.Assembly;

/// <summary>An item that answers a wish takes the place of the item it was wished for, so that the wrong answer would lose an item nobody wanted anew.</summary>
public sealed class AnsweredWishesTests
{
    private static readonly LearningItemCategory Functional = LearningItemCategory.Functional;
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    [Fact]
    public void Pattern_item_answers_the_wish_for_its_sources_before_another_of_its_category()
    {
        AskedAgainItem[] asked = [Wish(1, LearningItemCategory.Idiom, "w3", "w4"), Wish(2, Functional, "w1", "w2"), Wish(3, Functional, "w3", "w4")];
        var wishes = new AnsweredWishes(new ReviewedResult { AskedAgain = asked });

        Assert.Equal(asked[2].At, wishes.Answer(Item(9, Functional, "w4", "w5"), isPattern: true).Details.AskedAgainAt);
        Assert.Equal(asked[..2], wishes.Open);
        Assert.Equal(asked[1].At, wishes.Answer(Item(8, Functional, "w6"), isPattern: true).Details.AskedAgainAt);
        Assert.Equal(asked[..1], wishes.Open);
    }

    [Fact]
    public void Pattern_item_answers_the_wish_for_its_own_id_before_one_for_its_sources()
    {
        AskedAgainItem[] asked = [Wish(1, Functional, "w1", "w2"), Wish(2, Functional, "w3", "w4")];
        var wishes = new AnsweredWishes(new ReviewedResult { AskedAgain = asked });

        wishes.Answer(Item(2, Functional, "w1", "w2"), isPattern: true);

        Assert.Equal(asked[..1], wishes.Open);
    }

    [Fact]
    public void Word_answers_no_wish_for_another_word()
    {
        AskedAgainItem[] asked = [Wish(1, Vocab, "w1"), Wish(2, Vocab, "w2")];
        var wishes = new AnsweredWishes(new ReviewedResult { AskedAgain = asked });

        Assert.Null(wishes.Answer(Item(3, Vocab, "w3"), isPattern: false).Details.AskedAgainAt);
        Assert.Equal(asked, wishes.Open);
    }

    [Fact]
    public void Wish_whose_answer_is_taken_back_is_open_again()
    {
        var wish = Wish(1, Vocab, "w1");
        var wishes = new AnsweredWishes(new ReviewedResult { AskedAgain = [wish] });
        var answer = wishes.Answer(wish.Item, isPattern: false);
        Assert.Empty(wishes.Open);

        wishes.TakeBack(answer);

        Assert.Equal([wish], wishes.Open);
    }

    private static AskedAgainItem Wish(byte number, LearningItemCategory category, params string[] sources) =>
        new() { Item = Item(number, category, sources), At = DateTimeOffset.UnixEpoch.AddHours(number) };

    private static GeneratedItem Item(byte number, LearningItemCategory category, params string[] sources) => new()
    {
        Item = Items.Lean with { Id = new Guid(0, 0, 0x5000, 0x80, 0, 0, 0, 0, 0, 0, number), Category = category },
        SourceIds = sources,
        Details = new ItemDetails { PromptHash = "hash", ContentHash = "hash" },
    };
}
