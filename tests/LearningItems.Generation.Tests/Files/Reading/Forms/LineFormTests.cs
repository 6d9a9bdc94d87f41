namespace LearningItems.Generation.Tests.Files;

/// <summary>Lines that people write by hand, with whatever they put before a word and between it and its meaning.</summary>
public sealed class LineFormTests
{
    [Theory]
    [InlineData("- 雨\n- 书\n- 老师\n", "zh", "雨|书|老师")]
    [InlineData("- [ ] 雨\n- [x] 书\n", "zh", "雨|书")]
    [InlineData("●雨\n●书\n", "zh", "雨|书")]
    [InlineData("* lampe\n* porte d'entrée\n", "fr", "lampe|porte d'entrée")]
    [InlineData("雨：rain\n书：book\n", "zh", "雨=rain|书=book")]
    [InlineData("雨: rain\n书: book, volume\n老师: teacher\n", "zh", "雨=rain|书=book, volume|老师=teacher")]
    [InlineData("# N5\n## Weather\n- 雨 – rain\n- 雪 – snow\n## Nature\n- 山 – mountain\n", "zh", "雨=rain|雪=snow|山=mountain")]
    [InlineData("雨=rain\n书=book\n", "zh", "雨=rain|书=book")]
    [InlineData("雨-rain\n书-book\n", "zh", "雨=rain|书=book")]
    [InlineData("дом house\nдомашнее задание homework\n", "ru", "дом=house|домашнее задание=homework")]
    [InlineData("rain 雨\nbook 书\n", "zh", "雨=rain|书=book")]
    [InlineData("雨 yǔ rain, rainfall\n书 shū book, volume\n女人 nǚrén woman\n", "zh", "雨 yǔ=rain, rainfall|书 shū=book, volume|女人 nǚrén=woman")]
    [InlineData("雨 yǔ\n书 shū\n", "zh", "雨 yǔ|书 shū")]
    [InlineData("한국 Korea\n학교에 가다 to go to school\n", "ko", "한국=Korea|학교에 가다=to go to school")]
    [InlineData("ant: a small insect\nbee - x: y\nowl: a bird\nfox: an animal\nelk: a large deer\n", null, "ant=a small insect|bee - x=y|owl=a bird|fox=an animal|elk=a large deer")]
    [InlineData("สวัสดี - sàwàtdii - hello\nขอบคุณ - khɔ̀ɔpkhun - thank you\nบ้าน - bâan - house\n", "th", "สวัสดี sàwàtdii=hello|ขอบคุณ khɔ̀ɔpkhun=thank you|บ้าน bâan=house")]
    [InlineData("雨 - rain - as it falls\n书 - book\n山 - mountain\n", "zh", "雨=rain - as it falls|书=book|山=mountain")]
    [InlineData("Note: learn these\n雨\n书\n老师\n", "zh", "雨|书|老师")]
    [InlineData("Words of week 3\n雨 rain\n书 book\n山 mountain\n", "zh", "雨=rain|书=book|山=mountain")]
    public async Task Line_is_read_apart_where_most_agree(string text, string? language, string expected)
    {
        var list = await ListReads.Read(text, language, columns: language is null ? [("1", "text"), ("2", "gloss")] : []);

        Assert.Equal(expected, string.Join('|', list.Sources.Select(source => source.Text + (source.Reading is { } reading ? $" {reading}" : string.Empty) + (source.Gloss is { } gloss ? $"={gloss}" : string.Empty))));
    }

    [Theory]
    [InlineData("¿cómo estás?\nbuenos días\nhasta luego\n", "es")]
    [InlineData("卡拉OK\nT恤\nAA制\nPC 游戏\n", "zh")]
    [InlineData("我在 Google 工作\n他用 Windows 电脑\n", "zh")]
    [InlineData("打 电话\n看 书\n", "zh")]
    [InlineData("What is your name?\nWhere: a place\n", "en")]
    [InlineData("-子\n-儿\n老-\n", "zh")]
    [InlineData("well-known\nmother-in-law\n", "en")]
    [InlineData("Anna: Hallo!\nBen: Guten Tag!\nAnna: Wie geht es?\nBen: Gut, danke.\n", "de")]
    public async Task List_of_expressions_stays_whole(string text, string language) =>
        Assert.Equal(text.TrimEnd('\n').Split('\n'), (await ListReads.Read(text, language)).Sources.Select(source => source.Citation ?? source.Text));

    [Theory]
    [InlineData("- word: 雨\n  gloss: rain\n- word: 书\n  gloss: \"a book\"\n", "雨=rain|书=a book")]
    [InlineData("# week 3\nwords:\n  - gloss: rain\n    word: 雨\n  - gloss: to say: speak\n    word: 说\n", "雨=rain|说=to say: speak")]
    public async Task Entries_of_yaml_are_rows(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', (await ListReads.Read(text, "zh")).Sources.Select(source => $"{source.Text}={source.Gloss}")));

    [Fact]
    public async Task Yaml_that_is_more_than_names_and_values_is_refused() =>
        Assert.Contains("is YAML, and line 3", (await ListReads.Refusal("- word: 雨\n  senses:\n    - rain\n- word: 书\n", "zh")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"caf\\u00e9\"")]
    [InlineData("'l''eau'")]
    [InlineData("eau # noun")]
    [InlineData(">")]
    [InlineData("&a eau")]
    [InlineData("[eau")]
    public async Task Yaml_whose_values_mean_something_else_than_they_say_is_refused(string value) =>
        Assert.Contains("is YAML, and line 1", (await ListReads.Refusal($"- word: {value}\n- word: pain\n", "fr")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Reading_beside_the_word_on_the_front_of_a_card_is_no_other_spelling()
    {
        var source = Assert.Single((await ListReads.Read("Front\tBack\n雨<br>yǔ\train\n", "zh")).Sources);

        Assert.Equal(("雨", "yǔ", 0), (source.Text, source.Reading, source.Aliases.Count));
    }

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:03,000\nGuten Tag.\n\n2\n00:00:03,500 --> 00:00:05,000\nDanke.\n")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:03.000\nGuten Tag.\n\n00:03.500 --> 00:05.000\nDanke.\n")]
    [InlineData("[00:12.00]Guten Tag\n[00:15.30]Danke\n")]
    public async Task Subtitles_are_named_as_what_they_are(string text) =>
        Assert.Contains("subtitles", (await ListReads.Refusal(text, "de")).Message, StringComparison.Ordinal);
}
