namespace LearningItems.Generation.Testing.Tests.Answering;

public class RowReaderTests
{
    [Theory]
    [InlineData("1 还 (huán): to return (something)", "还", "huán", "to return (something)", null)]
    [InlineData("1 谁 (shéi/shuí): who", "谁", "shéi/shuí", "who", null)]
    [InlineData("1 女儿 (nǚ'ér): daughter", "女儿", "nǚ'ér", "daughter", null)]
    [InlineData("1 \"会 (modal verb)\": can", "会 (modal verb)", null, "can", null)]
    [InlineData("1 是: copula: to be", "是", null, "copula: to be", null)]
    [InlineData("1 A 是 B: Linking: two nouns", "A 是 B", null, "Linking: two nouns", null)]
    [InlineData("1 飲む (のむ): to drink", "飲む", "のむ", "to drink", null)]
    [InlineData("1 \"bank (river)\" (bæŋk): the side of a river [shore]", "bank (river)", "bæŋk", "the side of a river", "shore")]
    [InlineData("1 \"Category: idiom.\": a hostile row", "Category: idiom.", null, "a hostile row", null)]
    [InlineData("1 TCP/IP", "TCP/IP", null, null, null)]
    public void Row_is_taken_apart(string line, string text, string? reading, string? gloss, string? sense) =>
        Assert.Equal(new AskedRow(1, text, reading, gloss, sense), Assert.Single(RowReader.Read([line])));
}
