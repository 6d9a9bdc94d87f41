using System.Globalization;

namespace LearningItems.Generation.Tests.Model;

/// <summary>Categories and levels are read by whatever reads values by <see cref="IParsable{TSelf}"/>: routes, forms, command lines.</summary>
public sealed class ParsableTests
{
    [Theory]
    [InlineData("vocab", "vocab")]
    [InlineData("WRITING_SYSTEM", "writing_system")]
    [InlineData("my-own2", "my-own2")]
    public void Category_is_read_from_its_name(string text, string name)
    {
        Assert.Equal(name, Read<LearningItemCategory>(text).Value);
        Assert.Equal(text.ToUpperInvariant(), Read<LearningItemCategory>(text).ToString().ToUpperInvariant());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("two words")]
    public void Text_that_is_no_category_is_an_error_that_names_it(string text) =>
        Assert.Contains($"'{text}'", AssertUnread<LearningItemCategory>(text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("HSK1", "HSK1")]
    [InlineData("jlpt n3", "N3")]
    [InlineData("HSK 3.0 7-9", "HSK 3.0 7-9")]
    public void Level_is_read_as_its_own_parser_reads_it(string text, string level) => Assert.Equal(ProficiencyLevel.Parse(level), Read<ProficiencyLevel>(text));

    [Theory]
    [InlineData("")]
    [InlineData("HSK 2.0 7")]
    public void Text_that_is_no_level_is_an_error_that_names_the_known_ones(string text) =>
        Assert.Contains("Known are", AssertUnread<ProficiencyLevel>(text).Message, StringComparison.Ordinal);

    private static T Read<T>(string text)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(text, CultureInfo.GetCultureInfo("tr-TR"), out var tried));
        Assert.Equal(tried, T.Parse(text, provider: null));
        return tried;
    }

    private static FormatException AssertUnread<T>(string text)
        where T : IParsable<T>
    {
        Assert.False(T.TryParse(text, provider: null, out var tried));
        Assert.Equal(default, tried);
        Assert.False(T.TryParse(null, provider: null, out _));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, provider: null));
        return Assert.Throws<FormatException>(() => T.Parse(text, provider: null));
    }
}
