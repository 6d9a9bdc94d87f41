using System.Text;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Files.Forms;

namespace LearningItems.Generation.Tests.Files.Encodings;

public sealed class LegacyEncodingTests
{
    static LegacyEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("gb18030", "zh", "词,意思\n山,mountain\n朋友,friend\n吃饭,to eat\n")]
    [InlineData("gb18030", null, "词,意思\n山,mountain\n朋友,friend\n吃饭,to eat\n银行,bank\n")]
    [InlineData("big5", "zh-Hant", "詞,意思\n山,mountain\n朋友,friend\n電腦,computer\n")]
    [InlineData("big5", "zh", "詞,意思\n山,mountain\n朋友,friend\n電腦,computer\n")]
    [InlineData("shift_jis", "ja", "単語,よみ\n山,やま\n友達,ともだち\nテレビ,\n")]
    [InlineData("euc-jp", "ja", "単語,よみ\n山,やま\n友達,ともだち\nテレビ,\n")]
    [InlineData("euc-jp", null, "単語,よみ\n山,やま\n友達,ともだち\nテレビ,\n")]
    [InlineData("euc-kr", "ko", "단어,뜻\n산,mountain\n친구,friend\n")]
    [InlineData("windows-1251", "ru", "слово,смысл\nгора,mountain\nДруг,friend\n")]
    [InlineData("koi8-r", "ru", "слово,смысл\nгора,mountain\nДруг,friend\n")]
    [InlineData("windows-1250", "pl", "słowo,sens\nżółty,yellow\nprzyjaciół,friends\n")]
    [InlineData("windows-1252", "fr", "mot,sens\nforêt,forest\nélève,pupil\n")]
    [InlineData("windows-1252", "de", "Wort,Sinn\nBäume,trees\nÜbung,exercise\nweiß,white\n")]
    [InlineData("macintosh", "de", "Wort,Sinn\nBäume,trees\nTür,door\nweiß,white\n")]
    [InlineData("windows-1253", "el", "λέξη,word\nβουνό,mountain\n")]
    [InlineData("windows-874", "th", "คำ,word\nภูเขา,mountain\n")]
    [InlineData("windows-1256", "ar", "كلمة,word\nجبل,mountain\n")]
    [InlineData("iso-2022-jp", "ja", "単語,よみ\n山,やま\n")]
    public void Encoding_is_recognised_and_told(string encoding, string? language, string text)
    {
        var list = RawLists.Read(Encoding.GetEncoding(encoding).GetBytes(text), language);

        Assert.Equal(text.TrimEnd('\n').Split('\n').Select(line => line.Replace(',', '¦')), list.Rows.Select(row => string.Join('¦', row.Cells)));
        var remark = Assert.Single(list.Remarks);
        Assert.Equal("encoding_recognised", remark.Code);
        Assert.Contains(encoding, remark.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030", "灯,lamp\n")]
    [InlineData("windows-1252", "forêt,forest\n")]
    public void Encoding_that_is_not_sure_is_refused_with_the_likely_names(string encoding, string text)
    {
        var message = RawLists.Refusal(Encoding.GetEncoding(encoding).GetBytes(text));

        Assert.Contains(encoding, message, StringComparison.Ordinal);
        Assert.Contains("--encoding NAME", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gbk")]
    [InlineData("cp936")]
    [InlineData("GB18030")]
    public void Named_encoding_is_followed_and_not_remarked_on(string name)
    {
        var list = RawLists.Read(Encoding.GetEncoding("gb18030").GetBytes("灯,lamp\n"), encoding: name);

        Assert.Equal(["1: 灯¦lamp"], list.Shown());
        Assert.Empty(list.Remarks);
    }

    [Theory]
    [InlineData("klingon", "no encoding of that name")]
    [InlineData("utf-8", "not valid utf-8")]
    public void Named_encoding_that_does_not_serve_is_refused(string name, string said) =>
        Assert.Contains(said, RawLists.Refusal([0xB5, 0xC6, 0x0A], new FormOptions { Encoding = name }), StringComparison.Ordinal);
}
