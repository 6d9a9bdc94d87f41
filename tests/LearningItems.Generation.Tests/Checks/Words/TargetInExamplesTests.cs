using LearningItems.Generation.Checks;
using LearningItems.Generation.Profiles;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Checks.Cases;

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

    [Theory]
    [InlineData("de", "aufstehen", "spiel", "doubtful_form")] // short, and no other stem of the word
    [InlineData("de", "aufstehen", "spielt", "doubtful_form")]
    [InlineData("de", "aufstehen", "gestanden", "doubtful_form")] // neither its beginning nor three letters in a row
    [InlineData("de", "aufstehen", "aufgestanden", null)] // its beginning
    [InlineData("de", "aufstehen", "bestehend", null)] // three letters in a row
    [InlineData("ja", "飲む", "食", FindingCodes.DoubtfulForm)] // a kanji that the word lacks
    [InlineData("ja", "飲む", "食べ", "doubtful_form")]
    [InlineData("ja", "飲む", "飲んだ", null)]
    [InlineData("zh", "喝", "吃饭了吗", "target_absent")] // words keep their form: a mark explains nothing
    public void Form_that_is_marked_may_be_short_or_like_the_word(string language, string word, string form, string? code) =>
        Assert.Equal(code is null ? [] : [code], Inspect(language, word, (form + "。", form)).Select(finding => finding.Code));

    [Theory]
    [InlineData("zh", "见面", "见一二三四五六面", true)]
    [InlineData("zh", "见面", "见一二三四五六七面", false)]
    [InlineData("zh", "见面", "面见", false)]
    [InlineData("zh", "面", "见一面", true)]
    [InlineData("de", "gehen", "Er geht.", true)] // three letters
    [InlineData("de", "gehen", "Er gegen wen?", false)]
    [InlineData("de", "arbeiten", "Er arbeitet.", true)] // half of eight
    [InlineData("de", "arbeiten", "Das Arbiträre.", false)]
    [InlineData("de", "gehen", "Vergeht die Zeit?", false)] // at the beginning of a word
    [InlineData("ja", "食べる", "食べた", true)]
    [InlineData("ja", "たべる", "たべた", true)]
    [InlineData("ja", "たべる", "たった", false)]
    [InlineData("vi", "trà", "Tôi uống trà.", true)]
    [InlineData("vi", "trà", "Tôi uống tràn.", false)]
    [InlineData("zh", "玩儿", "我们玩。", true)]
    [InlineData("zh", "这/那", "那是茶。", true)]
    [InlineData("zh", "没（有）", "我没茶。", true)]
    [InlineData("zh", "一……就……", "他一来就喝。", true)]
    [InlineData("zh", "一……就……", "他就来一下。", false)]
    public void Word_that_is_not_marked_is_found_by_its_parts_or_its_stem(string language, string word, string example, bool shown) =>
        Assert.Equal(shown ? [] : [FindingCodes.TargetAbsent], Inspect(language, word, (example, "")).Errors());

    [Theory]
    [InlineData("我去银行。", "银行")]
    [InlineData("我去银行，行吗？", null)]
    [InlineData("他在行走。", "行走")] // a word of the level
    [InlineData("进行得很好。", "进行")] // another spelling of a word of the list
    [InlineData("他去旅行。", "旅行")] // a usual word, which no list need have
    [InlineData("他的品行很好。", null)] // a word nobody knows
    public void Word_inside_longer_words_only_is_a_warning_that_names_the_last_one(string example, string? longer)
    {
        SourceItem[] rows = [new() { Text = "行" }, new() { Text = "银行", Aliases = ["进行"] }];
        var item = DraftCase.Vocab("zh", "行", "xíng", "第一行。", example) with { Rows = rows, LevelWords = ["行走"] };

        Assert.Equal(
            longer is null ? [] : [Finding.Warning(FindingCodes.TargetInsideWord, $"'行' stands in '{example}' only inside '{longer}'.")],
            item.InspectBy(new TargetInExamplesCheck()));
    }

    [Fact]
    public void Where_words_stand_apart_a_word_is_not_inside_another() => Assert.Empty(
        (DraftCase.Vocab("vi", "trà", "", "Tôi uống trà xanh.") with { LevelWords = ["trà xanh"] }).InspectBy(new TargetInExamplesCheck()));

    [Theory]
    [InlineData("grammar")]
    [InlineData("idiom")]
    public void Other_work_than_vocabulary_need_not_show_its_target(string category) => Assert.Empty(
        (DraftCase.Vocab("zh", "茶", "chá", "我喝水。") with { Category = new LearningItemCategory(category) }).InspectBy(new TargetInExamplesCheck()));

    private static List<Finding> Inspect(string language, string word, params (string Text, string Form)[] examples)
    {
        var draft = Drafts.Vocab(word, [.. examples.Select(example => example.Text)]) with { Forms = [.. examples.Select(example => example.Form)] };
        var findings = new List<Finding>();
        new TargetInExamplesCheck().Inspect(Drafts.Context(LanguageProfiles.Find(language, []), new VocabStrategy(), draft, [new SourceItem { Text = word }]), findings);
        return findings;
    }
}
