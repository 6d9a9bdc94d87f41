using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Checks;

public class JapaneseReadingTests
{
    [Theory]
    [InlineData("食べる", "たべる", "taberu")]
    [InlineData("食べる", "taberu", "taberu")]
    [InlineData("食べる", null, "taberu")]
    [InlineData("東京", "とうきょう", "Tōkyō")]
    [InlineData("東京", "とうきょう", "toukyou")]
    [InlineData("東京", null, "Tokyo")] // nothing tells
    [InlineData("東京", "Tookyoo?!", "Tōkyō")]
    [InlineData("東京", "capital", "Tōkyō")] // the list's reading is none
    [InlineData("七", "しち;なな", "nana")]
    [InlineData("お菓子", "(お)かし", "okashi")]
    [InlineData("ラーメン", null, "rāmen")]
    [InlineData("ラーメン", null, "")]
    [InlineData("ラーメン", null, "null")]
    [InlineData("ありがとう", "ありがとう", "arigatō")]
    [InlineData("こんにちは", null, "konnichiwa")]
    [InlineData("Tシャツ", "ティーシャツ", "T-shatsu")]
    [InlineData("～は～です", null, "N wa N desu")]
    [InlineData("～てください", null, "V-te kudasai")]
    [InlineData("～てください", null, "~te kudasai")]
    [InlineData("下さい", "下さい", "kudasai")]
    [InlineData("LINE", null, "line")]
    public void Right_reading_is_right(string text, string? sourceReading, string reading) => Assert.Empty(Inspect(text, sourceReading, reading));

    [Theory]
    [InlineData("食べる", "たべる", "nomu")]
    [InlineData("東京", "とうきょう", "Tokyo")]
    [InlineData("東京", "とうきょう", "kyōto")]
    [InlineData("切手", "きって", "kite")]
    [InlineData("禁煙", "きんえん", "kinen")]
    [InlineData("七", "しち;なな", "hachi")]
    [InlineData("ありがとう", "ありがとう", "arigato")]
    [InlineData("おばあさん", "おばあさん", "obasan")]
    public void Other_reading_than_the_list_has_is_an_error(string text, string sourceReading, string reading)
    {
        var finding = Assert.Single(Inspect(text, sourceReading, reading));

        Assert.Equal((FindingCodes.ReadingDiffers, FindingSeverity.Error), (finding.Code, finding.Severity));
        Assert.Contains($"'{sourceReading}'", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"'{reading}'", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("友達", "ともだち", "friend")]
    [InlineData("友達", null, "友達")]
    [InlineData("食べる", null, "taべru")]
    [InlineData("食べる", null, "to eat")]
    [InlineData("食べる", null, "tabemasu")]
    [InlineData("食べる", "eats", "tabemasu")]
    [InlineData("お茶", null, "cha")]
    [InlineData("ラーメン", null, "ramen")]
    [InlineData("ラーメン", null, "noodle soup")]
    [InlineData("ありがとう", null, "arigato")]
    [InlineData("～てください", null, "~te kurasai")]
    public void Reading_that_cannot_be_that_of_the_text_is_an_error(string text, string? sourceReading, string reading) =>
        Assert.Equal([(FindingCodes.InvalidReading, FindingSeverity.Error)], Inspect(text, sourceReading, reading).Select(finding => (finding.Code, finding.Severity)));

    [Theory]
    [InlineData("食べる", "taberu", null)]
    [InlineData("食べる", "nomeru", "reading_differs")]
    [InlineData("食べ物", "tabemono", null)]
    [InlineData("食べ物", "nomimono", "invalid_reading")]
    [InlineData("下手", "heta", null)]
    [InlineData("下手", "shimote", null)]
    [InlineData("下手", "geta", "reading_differs")]
    [InlineData("食べ", "tobe", null)] // no source is it
    public void Target_of_other_work_is_compared_with_the_source_it_is(string target, string reading, string? code)
    {
        SourceItem[] rows = [new() { Text = "食べる", Reading = "たべる" }, new() { Text = "下手", Reading = "へた" }, new() { Text = "下手", Reading = "しもて" }];
        var draft = Drafts.Pattern(target, Drafts.Examples("ja")) with { Rows = [1, 2, 3], Reading = reading };

        Assert.Equal(code is null ? [] : [code], Inspect(new IdiomStrategy(), draft, rows).Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(128, "invalid_reading")]
    [InlineData(129, null)]
    public void Reading_of_more_letters_than_are_read_is_left_alone(int letters, string? code) =>
        Assert.Equal(code is null ? [] : [code], Inspect("食べる", null, new string('a', letters)).Select(finding => finding.Code));

    [Fact]
    public void Target_in_the_instruction_language_has_no_reading_to_check() =>
        Assert.Empty(Inspect(new PronunciationStrategy(), Drafts.Pattern("the long vowel ō (おう)", Drafts.Examples("ja")) with { Reading = "friend" }, [new SourceItem { Text = "王", Reading = "おう" }]));

    private static List<Finding> Inspect(string text, string? sourceReading, string reading) =>
        Inspect(new VocabStrategy(), Drafts.Vocab(text, Drafts.Examples("ja")) with { Reading = reading }, [new SourceItem { Text = text, Reading = sourceReading }]);

    private static List<Finding> Inspect(LearningItemStrategy strategy, LearningItemDraft draft, IReadOnlyList<SourceItem> rows)
    {
        var findings = new List<Finding>();
        new JapaneseReadingCheck().Inspect(Drafts.Context(JapaneseAndKorean.Japanese, strategy, draft, rows), findings);
        return findings;
    }
}
