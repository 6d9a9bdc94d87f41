using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>How much of the examples may be words that the learner does not know: 茶, 我, 喝 are known.</summary>
public class LeakageTests
{
    [Theory]
    [InlineData(6, "一二三四", null)] // four of ten
    [InlineData(7, "一二三四五", "5 of 12")]
    [InlineData(5, "一二三四", "4 of 9")]
    [InlineData(1, "一二三", null)] // three of four are too few to tell
    [InlineData(1, "一二三四", "4 of 5")]
    [InlineData(3, "一a2、。二", null)] // only letters of the script count
    public void Examples_with_over_two_fifths_of_unknown_letters_are_a_warning(int known, string unknown, string? said) =>
        AssertFound(said, DraftCase.Vocab("zh", "茶", "chá", new string('茶', known), unknown));

    [Fact]
    public void All_examples_are_counted_together() => AssertFound("4 of 8", DraftCase.Vocab("zh", "茶", "chá", "我喝茶。", "一二茶。", "三四。"));

    [Theory]
    [InlineData("trà tôi", "xanh", null)] // four letters of ten
    [InlineData("trà tô", "xanh", "6 of 9")] // a word that is not quite one of the list
    [InlineData("Trà", "xanh", "4 of 7")]
    public void Where_words_stand_apart_the_letters_of_whole_words_count(string first, string second, string? said) =>
        AssertFound(said, DraftCase.Vocab("vi", "trà", "", first, second), "tôi");

    [Fact]
    public void Words_of_the_list_are_known_and_so_are_their_aliases()
    {
        var item = DraftCase.Vocab("zh", "茶", "chá", "茶", "绿茶绿茶绿茶");

        AssertFound("6 of 7", item with { Rows = [.. item.Rows, DraftCase.Row("红")], Draft = item.Draft with { Examples = [new() { Text = "茶" }, new() { Text = "绿绿绿绿绿绿" }] } });
        AssertFound(null, item with { Rows = [.. item.Rows, new SourceItem { Text = "青茶", Aliases = ["绿茶"] }] });
    }

    [Theory]
    [InlineData("ja")] // words inflect
    [InlineData("de")]
    [InlineData("ka")] // nobody knows where its words end
    public void Language_whose_words_cannot_be_found_in_a_list_is_not_judged(string language) =>
        AssertFound(null, DraftCase.Vocab(language, "茶", "", "一二三四五六"));

    [Fact]
    public void Without_words_of_the_level_nothing_is_said() =>
        Assert.Empty(DraftCase.Vocab("zh", "茶", "chá", "一二三四五六").InspectBy(new LeakageCheck()));

    private static void AssertFound(string? said, DraftCase item, params string[] levelWords) => Assert.Equal(
        said is null ? [] : [Finding.Warning(FindingCodes.BeyondLevel, $"{said} letters of the examples belong to words that are not in the level's list.")],
        (item with { LevelWords = ["我", "喝", .. levelWords] }).InspectBy(new LeakageCheck()));
}
