using LearningItems.Cli.Offline;

namespace LearningItems.Cli.Tests.Offline.Prompts;

public class RowReaderTests
{
    [Fact]
    public void Read_BracketsThatNearlyHoldRomaji_AreReadAtOnce()
    {
        var text = $"本 ({string.Concat(Enumerable.Repeat("na", 95))}!)";

        Assert.Equal(text, Assert.Single(RowReader.Read([$"1 {text}"], "ja", SampleData.Library)).Text);
    }

    [Theory]
    [InlineData("zh", "1 还 (huán): to return (something)", "还", "huán", "to return (something)")]
    [InlineData("zh", "1 谁 (shéi/shuí): who", "谁", "shéi/shuí", "who")]
    [InlineData("zh", "1 女儿 (nǚ'ér): daughter", "女儿", "nǚ'ér", "daughter")]
    [InlineData("zh", "1 会 (modal verb): can", "会 (modal verb)", null, "can")]
    [InlineData("zh", "1 是: copula: to be", "是", null, "copula: to be")]
    [InlineData("zh", "1 A 是 B: Linking: two nouns", "A 是 B", null, "Linking: two nouns")]
    [InlineData("ja", "1 飲む (のむ): to drink", "飲む", "のむ", "to drink")]
    [InlineData("ja", "1 切手 (kitte): stamp", "切手", "kitte", "stamp")]
    [InlineData("ja", "1 本 (counter): for long things", "本 (counter)", null, "for long things")]
    [InlineData("en", "1 bank (river): the side of a river", "bank (river)", null, "the side of a river")]
    [InlineData("fr", "1 merci (mɛʁsi): thank you", "merci", "mɛʁsi", "thank you")]
    [InlineData("ru", "1 книга (kniga): book", "книга", "kniga", "book")]
    [InlineData("fr", "1 TCP/IP", "TCP/IP", null, null)]
    public void Read_Row_IsTakenApart(string language, string line, string text, string? reading, string? gloss) =>
        Assert.Equal(new AskedRow(1, text, reading, gloss), Assert.Single(RowReader.Read([line], language, SampleData.Library)));
}
