using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Checks;

/// <summary>Every example shows its word; what is said of one keeps nothing back of the next.</summary>
public class TargetInExamplesTests
{
    [Theory]
    [InlineData("de", "aufstehen", "Ich stehe um acht auf.", "stehe … auf")]
    [InlineData("fr", "aller", "Je vais à Paris.", "vais")]
    [InlineData("zh", "见面", "我跟他见了一面。", "")]
    [InlineData("zh", "喝", "我喝茶。", "")]
    [InlineData("ja", "飲む", "お茶を飲んでいます。", "飲んで")]
    [InlineData("ar", "صديق", "هؤلاء أصدقاء أخي.", "أصدقاء")]
    [InlineData("es", "¿cómo?", "¿Cómo estás?", "")]
    [InlineData("es", "¡hola!", "Hola, Ana.", "")]
    [InlineData("zh", "…极了", "好极了！", "")]
    [InlineData("zh", "喝", "我喝\u200B茶。", "")]
    [InlineData("zh", "见\u200B面", "我们见面吧。", "")]
    [InlineData("en", "a.m.", "It is 8 a.m. now.", "")]
    public void Word_in_some_form_of_it_is_shown(string language, string word, string example, string form) => Assert.Empty(Inspect(language, word, (example, form)));

    [Theory]
    [InlineData("zh", "喝", "我吃饭。", "", "target_absent")]
    [InlineData("de", "aufstehen", "Ich trinke Tee.", "", "target_absent")]
    [InlineData("de", "aufstehen", "Ich spaziere gern.", "spaziere", "doubtful_form")]
    public void Example_of_another_word_is_told(string language, string word, string example, string form, string code) =>
        Assert.Equal(code, Assert.Single(Inspect(language, word, (example, form))).Code);

    [Fact]
    public void Doubtful_form_keeps_nothing_back_of_the_examples_after_it() => Assert.Equal(
        [FindingCodes.DoubtfulForm, FindingCodes.TargetAbsent],
        Inspect("de", "aufstehen", ("Ich spaziere gern.", "spaziere"), ("Wir trinken Tee.", "")).Select(finding => finding.Code));

    private static List<Finding> Inspect(string language, string word, params (string Text, string Form)[] examples)
    {
        var draft = Drafts.Vocab(word, [.. examples.Select(example => example.Text)]) with { Forms = [.. examples.Select(example => example.Form)] };
        var findings = new List<Finding>();
        new TargetInExamplesCheck().Inspect(Drafts.Context(LanguageProfiles.Find(language, []), new VocabStrategy(), draft, [new SourceItem { Text = word }]), findings);
        return findings;
    }
}
