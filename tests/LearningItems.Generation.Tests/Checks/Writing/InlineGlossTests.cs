namespace LearningItems.Generation.Tests.Checks;

public class InlineGlossTests
{
    [Theory]
    [InlineData("zh", "我喝茶 (wǒ hē chá)。")]
    [InlineData("zh", "我喝茶（wǒ hē chá）。")]
    [InlineData("zh", "我喝茶[wo he cha]。")]
    [InlineData("zh", "我喝茶【wo3 he1 cha2】。")]
    [InlineData("zh", "我喝茶 wǒ hē chá。")]
    [InlineData("zh", "我喝茶 wo\u030C he\u0304 cha\u0301。")]
    [InlineData("zh", "你好(hello)！")]
    [InlineData("zh", "我喝茶（I drink tea）。")]
    [InlineData("zh", "他做事马马虎虎（lit. horse-horse tiger-tiger）。")]
    [InlineData("zh", "我每天早上都要喝一杯绿茶，再去学校上课，学习汉语和历史 (tea: green)。")]
    [InlineData("ja", "飲(の)む。")]
    [InlineData("ja", "私は学生（がくせい）です。")]
    [InlineData("ja", "食べる（たべる）時。")]
    [InlineData("ja", "お茶を飲みます (ocha o nomimasu)。")]
    [InlineData("ja", "東京 (Tōkyō) に行きます。")]
    [InlineData("ko", "저는 학생이에요 (jeoneun haksaeng-ieyo).")]
    [InlineData("ko", "학생(student)이에요.")]
    public void Romanization_reading_or_gloss_in_an_example_is_an_error(string language, string example) =>
        Assert.Equal(["inline_romanization"], Drafts.InExample(language, example).Errors());

    [Theory]
    [InlineData("fr", "Je bois du thé (I drink tea).", true)]
    [InlineData("fr", "Je bois du thé – I drink my tea.", true)]
    [InlineData("fr", "Je bois du thé = this is tea", true)]
    [InlineData("fr", "Je bois du thé [with milk].", true)]
    [InlineData("fr", "Je bois du thé (with).", false)] // one word may be anybody's
    [InlineData("fr", "Je bois du thé (green tea).", false)] // no function word tells
    [InlineData("fr", "Je bois du thé (with des amis).", false)] // one of its own
    [InlineData("fr", "Je bois du thé-the-tea.", false)]
    [InlineData("en", "I drink tea (with milk).", false)]
    public void Translation_in_an_example_is_an_error_where_its_words_tell(string language, string example, bool isError) =>
        Assert.Equal(isError ? ["inline_romanization"] : [], Drafts.InExample(language, example).Errors());

    // An item about sounds may do that.
    [Fact]
    public void Sound_beside_another_is_no_example_of_a_word() =>
        Assert.Equal(["inline_romanization"], Drafts.InExample("zh", "妈 mā – 马 mǎ").Errors());

    [Theory]
    [InlineData("zh", "大卫（David）是我的朋友。")]
    [InlineData("ja", "デイビッド(David)は友だちです。")]
    public void Name_alone_in_brackets_is_a_warning(string language, string example)
    {
        var findings = Drafts.InExample(language, example);

        Assert.Equal(["latin_name"], findings.Warnings());
        Assert.Empty(findings.Errors());
    }

    [Theory]
    [InlineData("zh", "大卫（David）是我的朋友（péngyou）。")]
    [InlineData("ja", "デイビッド(David)は友だち(tomodachi)です。")]
    public void Name_in_brackets_does_not_excuse_a_romanization_behind_it(string language, string example) =>
        Assert.Equal(["inline_romanization"], Drafts.InExample(language, example).Errors());

    [Theory]
    [InlineData("zh", "他（我哥哥）去北京(首都)。")]
    [InlineData("zh", "请选(A)。")]
    [InlineData("zh", "他在电脑（PC）上看。")]
    [InlineData("ja", "カメラ（かなり高い）を買います。")]
    [InlineData("ja", "無線（Wi-Fi）があります。")]
    [InlineData("ja", "日本（東京）に行きます。")]
    [InlineData("fr", "Il habite à Paris (en France).")]
    [InlineData("de", "Der Tee (grün) ist heiß.")]
    [InlineData("id", "Saya minum teh (so).")]
    public void Brackets_that_hold_no_reading_are_right(string language, string example) =>
        Assert.Empty(Drafts.InExample(language, example).Errors());
}
