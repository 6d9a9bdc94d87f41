using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("\u200B喝", "喝")]
    [InlineData("书\u00A0", "书")]
    [InlineData("老\u00AD师", "老师")]
    [InlineData("\u202A茶\u202C", "茶")]
    [InlineData("\uFEFF水", "水")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("à\u00A0côté", "à côté")]
    [InlineData("c’est\u202Fbon", "c’est bon")]
    [InlineData("\u3000 語 \t", "語")]
    [InlineData("“喝”", "喝")]
    [InlineData("„Haus“", "Haus")]
    [InlineData("« chat »", "chat")]
    public void What_is_not_seen_goes(string cell, string text) => Assert.Equal(text, CellText.Clean(cell));

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("ක්\u200Dෂ")]
    [InlineData("👩\u200D🚀")]
    [InlineData("❤\uFE0F")]
    [InlineData("“yes” and “no”")]
    [InlineData("’tis")]
    [InlineData("5\" disk")]
    [InlineData("𠮷野家")]
    [InlineData("(お)茶")]
    [InlineData("")]
    public void What_belongs_to_the_text_stays(string cell) => Assert.Equal(cell, CellText.Clean(cell));

    [Theory]
    [InlineData("خانه\u200C", "خانه")]
    [InlineData("a\u200Db", "ab")]
    public void Joiner_that_joins_nothing_goes(string cell, string text) => Assert.Equal(text, CellText.Clean(cell));

    [Fact]
    public void Half_a_character_goes() => Assert.Equal("ab", CellText.Clean("a\uD800b\uDC00"));
}
