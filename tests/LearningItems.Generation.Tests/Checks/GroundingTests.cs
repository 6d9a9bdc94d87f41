using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;
using LearningItems.Generation.Tests.Prompting;

namespace LearningItems.Generation.Tests.Checks;

public class GroundingTests
{
    private static readonly string[] Rows = ["茶", "唱", "还"];

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Row_that_is_not_in_the_call_is_the_only_error(int row)
    {
        Assert.Equal(["unknown_row"], Inspect(Drafts.Vocab("茶") with { Rows = [row] }).Errors());
        Assert.Equal(["unknown_row"], Drafts.Inspect("zh", LearningItemCategory.Idiom, Drafts.Pattern("x") with { Rows = [1, row] }, Rows).Errors());
    }

    [Theory]
    [InlineData(1, 2, null)]
    [InlineData(1, 3, "Row 3, '还', is not among those of idiom.")]
    [InlineData(3, 1, "Row 3, '还', is not among those of idiom.")]
    [InlineData(1, 4, "There is no row 4; the rows are 1 to 3.")]
    public void Every_row_cited_in_a_shared_call_is_one_of_the_category(int first, int second, string? message)
    {
        var idiom = DraftCase.Pattern("zh", LearningItemCategory.Idiom, "茶", "{}", Rows) with { Offered = [1, 2] };

        Assert.Equal(
            message is null ? [] : [Finding.Error(FindingCodes.UnknownRow, message)],
            idiom.But(draft => draft with { Rows = [first, second] }).InspectBy(new GroundingCheck()));
    }

    [Fact]
    public void No_row_is_an_error() => Assert.Equal(["no_rows"], Inspect(Drafts.Vocab("茶") with { Rows = [] }).Errors());

    [Fact]
    public void Several_rows_of_one_per_source_work_are_an_error() =>
        Assert.Equal(["several_rows"], Inspect(Drafts.Vocab("茶") with { Rows = [1, 2] }).Errors());

    [Fact]
    public void Row_named_twice_is_one_row() => Assert.Empty(Inspect(Right("茶") with { Rows = [1, 1] }));

    [Theory]
    [InlineData("唱")]
    [InlineData("")]
    [InlineData("茶叶")]
    [InlineData("chá")]
    public void Echo_of_another_word_is_an_error_that_names_both(string word)
    {
        var finding = Assert.Single(Inspect(Drafts.Vocab(word, "我喝茶。", "他喝茶。")));

        Assert.Equal("echo_mismatch", finding.Code);
        Assert.Contains("'茶'", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"'{word}'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "你好", "你好！")]
    [InlineData("zh", "T恤", "Ｔ恤")]
    [InlineData("fr", "L'eau", "l’eau")]
    [InlineData("ko", "한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8")]
    [InlineData("ja", "～てもいい", "てもいい")]
    public void Echo_that_differs_in_form_only_is_right(string language, string text, string echo) =>
        Assert.DoesNotContain("echo_mismatch", Drafts.Inspect(language, LearningItemCategory.Vocab, Drafts.Vocab(echo, Drafts.Examples(language)), text).Errors());

    [Theory]
    [InlineData("de", "Abbildung", "die Abbildung, -en", "die Abbildung")] // the beginning of what the row shows
    [InlineData("en", "mouse", "mouse, mice", "mice")]
    public void Echo_of_what_the_row_shows_of_the_word_is_right(string language, string text, string citation, string echo) => Assert.Empty(
        (DraftCase.Vocab(language, text, "") with { Rows = [new() { Text = text, Citation = citation }] }).But(draft => draft with { Word = echo }).InspectBy(new GroundingCheck()));

    [Theory]
    [InlineData("de", "Essen", "essen")]
    [InlineData("hi", "का", "की")]
    [InlineData("en", "C++", "C#")]
    public void Echo_that_differs_in_meaning_is_an_error(string language, string text, string echo) =>
        Assert.Equal(["echo_mismatch"], Drafts.Inspect(language, LearningItemCategory.Vocab, Drafts.Vocab(echo, Drafts.Examples(language)), text).Errors());

    [Theory]
    [InlineData("唱\u202E歌")]
    [InlineData("唱\u200B歌")]
    [InlineData("sing\nsong")]
    [InlineData("sing\u0001song")]
    [InlineData("sing\u007Fsong")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("a-b – c")]
    public void Word_echoed_as_its_row_was_sent_is_right(string text)
    {
        var row = Assert.Single(Prompts.Rows(Prompts.Request(new SourceItem { Text = text }), LearningItemCategory.Vocab));

        Assert.DoesNotContain("echo_mismatch", Drafts.Inspect("zh", LearningItemCategory.Vocab, Drafts.Vocab(row["1 ".Length..], "我喝茶。", "他看书。"), text).Errors());
    }

    private static LearningItemDraft Right(string word) => Drafts.Vocab(word, Drafts.Examples("zh"));

    private static IReadOnlyList<Finding> Inspect(LearningItemDraft draft) => Drafts.Inspect("zh", LearningItemCategory.Vocab, draft, Rows);
}
