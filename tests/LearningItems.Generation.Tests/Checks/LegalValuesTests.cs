using LearningItems.Generation.Replies;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>What an item may also be: nouns of several genders or of none but the plural, fewer examples, short snippets, words in two parts.</summary>
public class LegalValuesTests
{
    [Theory]
    [InlineData("m/f")]
    [InlineData("pl")]
    [InlineData("f, pl")]
    [InlineData("c")]
    public void Gender_may_be_several_or_the_plural(string gender) =>
        Assert.Empty(DraftCase.Vocab("de", "Leute", "", "Die Leute lachen.", "Es sind viele Leute da.").But(draft => draft.With($$"""{"gender":"{{gender}}","plural":"Leute / Leut"}""")).Inspect());

    [Fact]
    public void Literacy_may_have_snippets_of_one_word() =>
        Assert.Empty(DraftCase.Pattern("zh", LearningItemCategory.Literacy, "出口", """{"text_type":"sign","marker":"short"}""", "出口").But(draft => draft with { Reading = "chūkǒu" }).WithExamples("出口", "入口").Inspect());

    [Fact]
    public void Writing_item_may_show_words_beyond_its_rows() =>
        Assert.Empty(DraftCase.Feature("zh", LearningItemCategory.WritingSystem, "component:氵", "河", "海").WithExamples("河", "湖").Inspect());

    [Theory]
    [InlineData("zh", "见面", "jiànmiàn", "我们见*了*面。", "我们见了面。")]
    [InlineData("zh", "见面", "jiànmiàn", "我们*见*了*面*。", "我们见了面。")]
    [InlineData("yue", "見面", "gin3 min6", "我哋*見*咗*面*。", "我哋見咗面。")]
    public void Split_word_may_be_marked_in_a_language_without_forms(string language, string word, string reading, string example, string text)
    {
        var marked = MarkedText.Read(example);

        Assert.Equal(text, marked.Text);
        var item = DraftCase.Vocab(language, $"{word} {reading}", reading, $"想同你{word}。", marked.Text).But(draft => draft with { Forms = [string.Empty, marked.Form] });
        Assert.Empty(item.Inspect());
    }

    [Theory]
    [InlineData("ещё", "Дай еще хлеба.")]
    [InlineData("ёлка", "Это елка.")]
    public void Dots_of_a_russian_letter_may_be_left_out(string word, string example) => Assert.Empty(DraftCase.Vocab("ru", word, "", $"Вот {word}!", example).Inspect());
}
