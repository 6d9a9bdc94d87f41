using System.Text;
using LearningItems.Generation.Tests.Files.Forms;

namespace LearningItems.Generation.Tests.Files.Encodings;

public sealed class UnicodeEncodingTests
{
    private const string Text = "词,意思\n山,mountain\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", true }, { "utf-8", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true }, { "utf-16BE", false }, { "utf-32", true }, { "utf-32BE", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_is_read_with_a_mark_and_utf_16_without_one(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);

        var list = RawLists.Read([.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)]);

        Assert.Equal(["1: 词¦意思", "2: 山¦mountain"], list.Shown());
        Assert.Empty(list.Remarks);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Assert.Contains("not valid", RawLists.Refusal([0xFF, 0xFE, 0x00, 0xD8]), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0x01, 0x00, 0x00, 0x02, 0x00, 0x03, 0x00 })]
    [InlineData(new byte[] { 0x61, 0x3B, 0x62, 0x0A, 0x00, 0x01 })] // an even number of bytes, which two by two would be Han and a control
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00, 0x00, 0x00 })]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes) => Assert.Contains("no text", RawLists.Refusal(bytes), StringComparison.Ordinal);

    [Fact]
    public void Text_saved_twice_as_utf_8_is_turned_back()
    {
        var list = RawLists.Read(Encoding.UTF8.GetBytes("Wort,Sinn\nBÃ¤ume,trees\nweiÃ\u009F,white\n"));

        Assert.Equal(["1: Wort¦Sinn", "2: Bäume¦trees", "3: weiß¦white"], list.Shown());
        Assert.Equal(["mojibake"], list.Codes());
    }

    [Fact]
    public void Text_that_lost_characters_on_the_way_stays_and_is_told()
    {
        var list = RawLists.Read(Encoding.UTF8.GetBytes("词,sens\nå–\uFFFD,drink\nä¹¦,book\n"));

        Assert.Equal("2: å–\uFFFD¦drink", list.Shown()[1]);
    }

    [Fact]
    public void Accents_of_a_language_are_no_mojibake() =>
        Assert.Empty(RawLists.Read(Encoding.UTF8.GetBytes("mot,sens\nÃ,x\nforêt,forest\nélève,pupil\n")).Remarks);
}
