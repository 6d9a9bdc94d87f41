using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Checks.Cases;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>How much Latin in another script is a word too many, and how much is another language.</summary>
public class LatinInTextTests
{
    [Theory]
    [InlineData("zh", "我很喜欢喝这杯tea。", "off_language")] // three letters of ten
    [InlineData("zh", "我们很喜欢喝这杯tea。", "latin_word")] // of eleven
    [InlineData("zh", "我喝Lipton。", "latin_name")] // a name may be long
    [InlineData("zh", "我们去ABCDEF吧。", null)] // six capitals
    [InlineData("zh", "我们去ABCDEFG吧。", "latin_name")]
    [InlineData("zh", "WQ JZ", null)] // a sign
    [InlineData("zh", "WQ JZ VX", "off_language")]
    [InlineData("zh", "WQ tea", "off_language")]
    [InlineData("zh", "A：好。", null)]
    [InlineData("zh", "A 好。", "latin_letter")]
    [InlineData("ko", "A 좋아요.", "latin_letter")] // where words stand apart, so does a letter
    [InlineData("ko", "金曜日", "off_language")]
    [InlineData("ko", "金요일", null)]
    [InlineData("ru", "Мaма дома.", "mixed_scripts")]
    [InlineData("ru", "Мама дома.", null)]
    [InlineData("fr", "Je bois du tea.", null)] // its own script
    public void Latin_in_another_script_is_told_by_what_it_is_and_by_its_share(string language, string example, string? code) =>
        Assert.Equal(code is null ? [] : [code], Find(language, example));

    [Theory]
    [InlineData("Lipton", null)]
    [InlineData("lipton", null)]
    [InlineData("Ｌｉｐｔｏｎ", null)]
    [InlineData("Liptons", "latin_name")]
    public void Word_that_any_row_of_the_call_has_is_right(string row, string? code) => Assert.Equal(code is null ? [] : [code], Find("zh", "我喝Lipton。", "茶", row));

    private static IEnumerable<string> Find(string language, string example, params string[] rows) =>
        (DraftCase.Vocab(language, "茶", "", example) with { Rows = [.. (rows.Length == 0 ? ["茶"] : rows).Select(DraftCase.Row)] })
            .InspectBy(new LatinInTextCheck()).Select(finding => finding.Code);
}
