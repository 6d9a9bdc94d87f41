using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Checks;

public class RomanizationTests
{
    [Theory]
    [InlineData("zh", "茶", "chá", "")]
    [InlineData("zh", "茶", null, "chá")]
    [InlineData("zh", "卡拉OK", null, "kǎlā OK")]
    [InlineData("zh", "女儿", null, "nü3'er2")]
    [InlineData("ja", "食べる", "たべる", "taberu")]
    [InlineData("ja", "食べる", "taberu", "")]
    [InlineData("ja", "ラーメン", null, "")]
    [InlineData("ja", "ありがとう", "ありがとう", "")]
    [InlineData("ko", "사람", null, "")]
    [InlineData("ko", "金요일", null, "")] // Korean needs none
    [InlineData("fr", "thé", null, "")]
    public void Target_with_a_romanization_or_without_need_of_one_is_right(string language, string text, string? sourceReading, string reading) =>
        Assert.Empty(Inspect(language, text, sourceReading, reading));

    [Theory]
    [InlineData("zh", "茶", null, "")]
    [InlineData("zh", "茶", null, "茶")]
    [InlineData("zh", "茶", " ", "ㄔㄚˊ")]
    [InlineData("zh", "茶", null, "N/A")]
    [InlineData("zh", "茶", null, "null")]
    [InlineData("ja", "食べる", "たべる", "")]
    [InlineData("ja", "食べる", "たべる", "たべる")]
    public void Han_target_without_romanization_is_an_error(string language, string text, string? sourceReading, string reading) =>
        Assert.Equal(["missing_romanization"], Inspect(language, text, sourceReading, reading));

    [Fact]
    public void Romanization_in_two_scripts_is_none() =>
        Assert.Equal(["missing_romanization", "invalid_reading"], Inspect("ja", "食べる", null, "taべru"));

    [Fact]
    public void Pattern_target_needs_its_own_reading_and_not_that_of_a_source()
    {
        var draft = Drafts.Pattern("马马虎虎", "他做事马马虎虎。", "我马马虎虎。").With("""{"literal":"a","figurative":"b","register":"neutral"}""");
        SourceItem[] rows = [new() { Text = "马", Reading = "mǎ" }];

        Assert.Empty(Drafts.Inspect("zh", new IdiomStrategy(), draft with { Reading = "mǎmǎhūhū" }, rows));
        Assert.Equal(["missing_romanization"], Drafts.Inspect("zh", new IdiomStrategy(), draft with { Reading = "" }, rows).Errors());
    }

    private static IEnumerable<string> Inspect(string language, string text, string? sourceReading, string reading) =>
        Drafts.Inspect(
            language,
            new VocabStrategy(),
            Drafts.Vocab(text, Drafts.Examples(language)) with { Reading = reading },
            new SourceItem { Text = text, Reading = sourceReading }).Errors();
}
