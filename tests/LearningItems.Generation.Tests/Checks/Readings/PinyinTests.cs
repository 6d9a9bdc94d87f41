using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>A reading in pinyin against its characters and against the rows of the list that are the same word.</summary>
public class PinyinTests
{
    [Theory]
    [InlineData("你好 nǐ hǎo", "nǐhǎo", null)]
    [InlineData("你好 nǐ hǎo", "níhǎo", "reading_in_sandhi")]
    [InlineData("你好 nǐ hǎo", "nǐ háo", "reading_differs")]
    [InlineData("你好 nǐ hǎo", "nǐ", "invalid_reading")]
    [InlineData("你好", "nǐ", "invalid_reading")] // the characters tell, whatever the list has
    [InlineData("你好", "nǐ háo", null)] // nothing to compare with
    [InlineData("我 ngo5", "wǒ", null)] // the list has another romanization
    [InlineData("你好 nǐ hǎo", "ニーハオ", "invalid_reading")]
    [InlineData("你好", "ニーハオ", null)] // that none is there, another check tells
    [InlineData("你好 nǐ hǎo", "", null)]
    [InlineData("你好 nǐ hǎo", "N/A", null)]
    [InlineData("OK OK", "nǐ", null)] // no character to read
    [InlineData("谁 shéi/shuí", "shuí", null)]
    [InlineData("谁 shuí", "shéi/shuí", null)]
    [InlineData("谁 shéi", "shéi/shuǐ", null)] // one of them is enough
    [InlineData("谁 shéi", "shéi/shuí ma", "invalid_reading")]
    [InlineData("學校 xuéxiào", "xuéxiāo", "reading_differs")]
    [InlineData("学校 xuéxiào", "xuéxiāo", "reading_differs")]
    public void Reading_of_a_word_is_compared_with_its_characters_and_its_row(string row, string reading, string? code) =>
        Assert.Equal(code is null ? [] : [code], DraftCase.Vocab("zh", row, reading).InspectBy(new PinyinCheck()).Select(finding => finding.Code));

    [Theory]
    [InlineData("hái", null)]
    [InlineData("huán", null)] // the second row
    [InlineData("hāi", "'hāi' is not the reading of '还' in its row, which is 'hái'.")]
    public void Target_of_other_work_is_compared_with_every_row_that_is_the_same_text(string reading, string? message) =>
        AssertError(message, Idiom("还", reading, "马 mǎ", "还", "还 hái", "还 huán"));

    [Theory]
    [InlineData("mǎhǔ", null)]
    [InlineData("máhǔ", "'máhǔ' is not the reading of '马虎' in its row, which is 'mǎhu'.")]
    public void Row_that_is_the_target_counts_where_it_is_not_the_first(string reading, string? message) => AssertError(message, Idiom("马虎", reading, "马 mǎ", "马虎 mǎhu"));

    [Fact]
    public void Row_that_is_part_of_the_target_says_nothing() => AssertError(null, Idiom("马虎", "mǎhu", "马 mā"));

    [Fact]
    public void Word_is_compared_with_its_own_row_and_not_with_a_homograph()
    {
        var item = DraftCase.Vocab("zh", "还 hái", "huán") with { Rows = [DraftCase.Row("还 hái"), DraftCase.Row("还 huán")] };

        AssertError("'huán' is not the reading of '还' in its row, which is 'hái'.", item);
        AssertError(null, item.But(draft => draft with { Rows = [2] }));
    }

    [Fact]
    public void Target_that_is_named_in_the_instruction_language_has_no_reading() =>
        AssertError(null, DraftCase.Feature("zh", LearningItemCategory.Pronunciation, "tones:3-3", "你好 nǐ hǎo").But(draft => draft with { Target = "third tones (你好)", Reading = "nǐ" }));

    private static void AssertError(string? message, DraftCase item) =>
        Assert.Equal(message is null ? [] : [Finding.Error(FindingCodes.ReadingDiffers, message)], item.InspectBy(new PinyinCheck()));

    private static DraftCase Idiom(string target, string reading, params string[] rows) =>
        DraftCase.Pattern("zh", LearningItemCategory.Idiom, target, "{}", rows).But(draft => draft with { Rows = [1], Reading = reading });
}
