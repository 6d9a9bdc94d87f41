using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class WordCellTests
{
    [Theory]
    [InlineData("favorite/favourite", "en", "favorite|favourite")]
    [InlineData("a.m./A.M./am/AM", "en", "a.m.|A.M.|am|AM")]
    [InlineData("a.m./am/A.M.", null, "a.m.|am|A.M.")]
    [InlineData("爸爸|爸", "zh", "爸爸|爸")]
    [InlineData("妈妈｜妈", "zh", "妈妈|妈")]
    [InlineData("爸爸/爸", "zh", "爸爸|爸")]
    [InlineData("足; 脚", "ja", "足|脚")]
    [InlineData("零|〇", "zh", "零|〇")]
    [InlineData("いい; よい", "ja", "いい|よい")]
    [InlineData("делать/сделать", "ru", "делать|сделать")]
    [InlineData("國家|国家", "zh", "国家|國家")]
    [InlineData("国家 [國家]", "zh", "国家|國家")]
    [InlineData("國家（国家）", "zh", "国家|國家")]
    [InlineData("放鬆|放松", "zh", "放松|放鬆")]
    [InlineData("頭髮|头发", "zh", "头发|頭髮")]
    [InlineData("国家|國家", "zh-Hant", "國家|国家")]
    [InlineData("国家|國家", "zh-TW", "國家|国家")]
    [InlineData("학교(學校)", "ko", "학교|學校")]
    [InlineData("没（有）", "zh", "没有|没")]
    [InlineData("差（一）点儿", "zh", "差一点儿|差点儿")]
    [InlineData("好（不）容易", "zh", "好不容易|好容易")]
    [InlineData("有（一）点儿", null, "有一点儿|有点儿")]
    [InlineData("第（第二）", "zh", "第")]
    [InlineData("们（朋友们）", "zh", "们")]
    [InlineData("子（桌子）", "zh", "子")]
    [InlineData("colo(u)r", "en", "colour|color")]
    [InlineData("～枚", "ja", "～枚|枚")]
    [InlineData("〜(日本) 式", "ja", "〜式|式")]
    [InlineData("〜 (まる) ごと", "ja", "〜ごと|ごと")]
    [InlineData("(かさを～) さす", "ja", "さす")]
    [InlineData("…极了", "zh", "…极了|极了")]
    public void Spellings_are_the_word_and_its_aliases(string cell, string? language, string spellings) =>
        Assert.Equal(spellings, CellRows.Word(cell, language).Spellings());

    [Theory]
    [InlineData("TCP/IP")]
    [InlineData("and/or")]
    [InlineData("24/7")]
    [InlineData("km/h")]
    [InlineData("AC/DC")]
    [InlineData("s/he")]
    [InlineData("look forward/up to")]
    [InlineData("a.m.")]
    [InlineData("close1")]
    [InlineData("B12")]
    [InlineData("MP3")]
    [InlineData("第1")]
    [InlineData("卡拉OK")]
    [InlineData("Tom & Jerry")]
    [InlineData("¿cómo?")]
    [InlineData("¡hola!")]
    [InlineData("-ness")]
    [InlineData("look (someone) up")]
    [InlineData("食(た)べる")]
    [InlineData("(unclosed")]
    [InlineData("(whole)")]
    [InlineData("不但……而且……")]
    [InlineData("我喝茶。")]
    public void Word_without_notation_stays_as_it_is(string cell)
    {
        foreach (var language in new[] { null, "en", "zh", "ja" })
        {
            var source = CellRows.Word(cell, language).Source!;
            Assert.Equal(cell, source.Text);
            Assert.Null(source.Citation);
        }
    }

    [Theory]
    [InlineData("好（形）", "好", "形")]
    [InlineData("光（名、动）", "光", "名、动")]
    [InlineData("灯（名）", "灯", "名")]
    [InlineData("run (v.)", "run", "v.")]
    public void Part_of_speech_in_brackets_is_read(string cell, string text, string label)
    {
        var source = CellRows.Word(cell, null).Source!;
        Assert.Equal((text, label, cell), (source.Text, source.PartOfSpeech, source.Citation));
    }

    [Theory]
    [InlineData("本¹", "本", "1")]
    [InlineData("面2（名）", "面", "2")]
    [InlineData("bank (money)", "bank", "money")]
    [InlineData("花 (flower)", "花", "flower")]
    public void Sense_beside_the_word_is_read(string cell, string text, string sense)
    {
        var source = CellRows.Word(cell, null).Source!;
        Assert.Equal((text, sense, cell), (source.Text, source.Sense, source.Citation));
    }

    [Theory]
    [InlineData("本1", "本", "1")]
    [InlineData("가격03", "가격", "03")]
    [InlineData("称1", "称", "1")]
    public void Digit_of_a_sense_is_no_part_of_the_citation(string cell, string text, string sense)
    {
        var source = CellRows.Word(cell, null).Source!;
        Assert.Equal((text, sense, null), (source.Text, source.Sense, source.Citation));
    }

    [Theory]
    [InlineData("～てもいい")]
    [InlineData("会、能")]
    [InlineData("没（有）")]
    [InlineData("A/B")]
    [InlineData("to be going to")]
    public void Grammar_is_never_taken_apart(string cell)
    {
        var row = CellRows.Word(cell, cell[0] == 't' ? "en" : "zh", SourceKind.Grammar);
        Assert.Equal((cell, 0), (row.Source!.Text, row.Source.Aliases.Count));
    }

    [Fact]
    public void Columns_win_over_what_the_notation_says()
    {
        var source = CellRows.Read(
            new RowOptions { Language = "zh" },
            (ListField.Text, "word", "好1（形）"),
            (ListField.PartOfSpeech, "pos", "adjective"),
            (ListField.Sense, "sense", "good"),
            (ListField.Aliases, "aliases", "好的; 好"),
            (ListField.Aliases, "other", "良好")).Source!;

        Assert.Equal(("好", "adjective", "good"), (source.Text, source.PartOfSpeech, source.Sense));
        Assert.Equal(["好的", "良好"], source.Aliases);
    }
}
