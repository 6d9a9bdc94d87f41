namespace LearningItems.Generation.Tests.Checks;

public class WrongScriptTests
{
    [Theory]
    [InlineData("你 F可以用我的笔。", "词")]
    [InlineData("你 F可以用我的笔。", "Facebook")] // the letter of another word of the list excuses nothing
    [InlineData("你 O可以用我的笔。", "卡拉OK")]
    public void Lone_letter_is_an_error(string example, string row) =>
        Assert.Equal(["stray_letter"], Drafts.InExample("zh", example, "词", row).Errors());

    [Theory]
    [InlineData("zh", "I like to drink tea.")]
    [InlineData("zh", "Hello!")]
    [InlineData("zh", "Green Tea")]
    [InlineData("zh", "THE TEA IS HOT.")]
    [InlineData("zh", "我 like 茶。")]
    [InlineData("zh", "wo3 he1 cha2")]
    [InlineData("ja", "Watashi wa gakusei desu.")]
    [InlineData("ja", "お茶を飲みます ocha o nomimasu")]
    [InlineData("ko", "I am a student.")]
    [InlineData("ko", "학생이에요 haksaeng-ieyo")]
    [InlineData("ru", "Ya pyu chay.")]
    public void Example_in_another_language_is_an_error(string language, string example) =>
        Assert.NotEmpty(Drafts.InExample(language, example).Errors());

    [Theory]
    [InlineData("zh", "我爱お茶。")]
    [InlineData("zh", "我喝чай。")]
    [InlineData("zh", "我是학생。")]
    [InlineData("ja", "私は학생です。")]
    [InlineData("ko", "저는 がくせい예요.")]
    [InlineData("fr", "Je bois du чай.")]
    [InlineData("fr", "Je mange du p\u0430in.")] // a Cyrillic а
    [InlineData("de", "Ich trinke 茶.")]
    [InlineData("en", "I drink شاي.")]
    [InlineData("fr", "Το τσάι est bon.")]
    public void Letter_of_a_foreign_script_is_an_error(string language, string example) =>
        Assert.Equal(["foreign_script"], Drafts.InExample(language, example).Errors());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Letter_of_a_foreign_script_is_right_where_any_row_that_is_cited_has_it(bool cited)
    {
        var draft = Drafts.Pattern("日语", "我学日语。", "“の”很多。").With("""{"text_type":"sign","marker":"short"}""") with { Rows = cited ? [1, 2] : [1], Reading = "rìyǔ" };

        Assert.Equal(cited ? [] : ["foreign_script"], Drafts.Inspect("zh", LearningItemCategory.Literacy, draft, "日语", "の").Errors());
    }

    [Theory]
    [InlineData("М\u0430м\u0061 дома.")] // the second vowel is Latin
    [InlineData("Xлеб на столе.")] // that X stands in the lexicon excuses nothing
    [InlineData("Я ем хлеб с cолью.")]
    [InlineData("Здравствуйтеtik, дорогие друзья и коллеги!")]
    public void Cyrillic_and_latin_mixed_inside_a_word_are_an_error(string example) =>
        Assert.NotEmpty(Drafts.InExample("ru", example).Errors());

    [Theory]
    [InlineData("zh", "horse horse tiger tiger")]
    [InlineData("zh", "mǎmǎhūhū")]
    [InlineData("ja", "neko no te")]
    [InlineData("fr", "人山人海")]
    public void Target_in_another_script_is_an_error(string language, string target)
    {
        var draft = Drafts.Pattern(target, Drafts.Examples(language)).With("""{"literal":"a","figurative":"b","register":"neutral"}""");

        Assert.Contains("target_script", Drafts.Inspect(language, LearningItemCategory.Idiom, draft, "词").Errors());
    }

    [Theory]
    [InlineData("idiom", "T恤", """{"literal":"a","figurative":"b","register":"neutral"}""")]
    [InlineData("pronunciation", "Third-tone sandhi", """{"feature":"sandhi:3-3"}""")]
    [InlineData("cultural", "Pouring tea for others", """{"do":"a","dont":"b","when":"c"}""")]
    [InlineData("writing_system", "The water radical 氵", """{"feature":"component:氵"}""")]
    public void Target_in_the_language_or_named_where_it_may_be_is_right(string category, string target, string fields) =>
        Assert.Empty(Drafts.Inspect("zh", new LearningItemCategory(category), Drafts.Pattern(target, Drafts.Examples("zh")).With(fields) with { Rows = [1, 2] }, "河", "海"));

    [Fact]
    public void Language_without_known_scripts_accepts_any() =>
        Assert.Empty(Drafts.Inspect("ka", LearningItemCategory.Vocab, Drafts.Vocab("ჩაი", "ჩაი ცხელია.", "მიყვარს tea."), "ჩაი"));
}
