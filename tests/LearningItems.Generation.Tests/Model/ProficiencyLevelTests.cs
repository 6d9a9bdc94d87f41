using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Model;

public sealed class ProficiencyLevelTests
{
    private static readonly string[] Forms =
    [
        .. Levels("HSK", 9), .. Levels("TOPIK ", 6), .. Levels("HSK 2.0 ", 6), .. Levels("HSK 3.0 ", 9), .. Levels("JLPT N", 5), .. Levels("n", 5),
        "A1", "A2", "B1", "B2", "C1", "C2", "CEFR B1", "HSK 3.0 7-9", "HSK 7-9", "A1-B2", "N5-N4", "TOPIK 1-2",
    ];

    [Theory]
    [InlineData("HSK1", "hsk", null, "HSK1", "HSK1", 1, 1)]
    [InlineData("hsk 6", "hsk", null, "HSK6", "HSK6", 6, 6)]
    [InlineData(" HSK  9 ", "hsk", null, "HSK9", "HSK9", 9, 9)]
    [InlineData("HSK 3.0 7-9", "hsk", "3.0", "HSK7", "HSK9", 7, 9)]
    [InlineData("HSK 3.0 7–9", "hsk", "3.0", "HSK7", "HSK9", 7, 9)]
    [InlineData("HSK 7-9", "hsk", null, "HSK7", "HSK9", 7, 9)]
    [InlineData("HSK 2.0 6", "hsk", "2.0", "HSK6", "HSK6", 6, 6)]
    [InlineData("N5", "jlpt", null, "N5", "N5", 1, 1)]
    [InlineData("n1", "jlpt", null, "N1", "N1", 5, 5)]
    [InlineData("JLPT N3", "jlpt", null, "N3", "N3", 3, 3)]
    [InlineData("A1", "cefr", null, "A1", "A1", 1, 1)]
    [InlineData("c2", "cefr", null, "C2", "C2", 6, 6)]
    [InlineData("CEFR B2", "cefr", null, "B2", "B2", 4, 4)]
    [InlineData("TOPIK 3", "topik", null, "TOPIK3", "TOPIK3", 3, 3)]
    [InlineData("topik6", "topik", null, "TOPIK6", "TOPIK6", 6, 6)]
    public void Known_level_is_read(string text, string system, string? edition, string minimum, string maximum, int ordinal, int maximumOrdinal)
    {
        var level = ProficiencyLevel.Parse(text);

        Assert.Equal((system, edition, minimum, maximum), (level.System, level.Edition, level.Minimum, level.Maximum));
        Assert.Equal((ordinal, maximumOrdinal), (level.Ordinal, level.MaximumOrdinal));
    }

    [Fact]
    public void Jlpt_n3_is_not_n5() => Assert.NotEqual(ProficiencyLevel.Parse("N5"), ProficiencyLevel.Parse("JLPT N3"));

    [Theory]
    [InlineData("HSK 2.0 7")]
    [InlineData("HSK 2.0 5-7")]
    [InlineData("HSK 4.0 1")]
    [InlineData("HSK 3.0")]
    [InlineData("HSK0")]
    [InlineData("HSK10")]
    [InlineData("HSK 9-7")]
    [InlineData("HSK A1")]
    [InlineData("HSK")]
    [InlineData("N0")]
    [InlineData("N6")]
    [InlineData("JLPT 3")]
    [InlineData("JLPT A1")]
    [InlineData("JLPT 3.0 N3")]
    [InlineData("TOPIK 7")]
    [InlineData("A0")]
    [InlineData("A3")]
    [InlineData("D1")]
    [InlineData("CEFR N5")]
    [InlineData("1")]
    [InlineData("3.0 7")]
    [InlineData("beginner")]
    [InlineData("HSK1 and more")]
    [InlineData("A1-N5")]
    public void Unknown_level_is_an_error_that_names_it(string text)
    {
        var exception = Assert.Throws<FormatException>(() => ProficiencyLevel.Parse(text));

        Assert.Contains($"'{text}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("HSK1", exception.Message, StringComparison.Ordinal);
        Assert.False(ProficiencyLevel.TryParse(text, out var level));
        Assert.Null(level);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Blank_level_is_no_level(string? text)
    {
        Assert.False(ProficiencyLevel.TryParse(text, out var level));
        Assert.Null(level);
        Assert.Throws<FormatException>(() => ProficiencyLevel.Parse(text!));
    }

    [Theory]
    [InlineData("hsk 3", "HSK3")]
    [InlineData("hsk 3.0 7-9", "HSK 3.0 7-9")]
    [InlineData("jlpt n5", "N5")]
    [InlineData("cefr a1", "A1")]
    [InlineData("topik 3", "TOPIK3")]
    public void Level_is_written_in_one_form(string text, string written) => Assert.Equal(written, ProficiencyLevel.Parse(text).ToString());

    [Fact]
    public void Level_written_is_read_back_whatever_its_case_and_spaces() =>
        Prop.ForAll(Gen.Elements(Forms).ToArbitrary(), Gen.Elements("", " ", "  ").ToArbitrary(), (form, space) =>
        {
            var level = ProficiencyLevel.Parse(form);

            Assert.Equal(level, ProficiencyLevel.Parse(level.ToString()));
            Assert.Equal(level, ProficiencyLevel.Parse(space + form.ToUpperInvariant() + space));
        }).Check(Repeatable.Cases(1000));

    [Theory]
    [InlineData("HSK1", "HSK2", -1)]
    [InlineData("HSK2", "hsk 2", 0)]
    [InlineData("N5", "N1", -1)]
    [InlineData("N2", "JLPT N3", 1)]
    [InlineData("C1", "B2", 1)]
    [InlineData("TOPIK 1", "TOPIK 6", -1)]
    [InlineData("HSK 3.0 7-9", "HSK 3.0 6", 1)]
    public void Levels_of_one_scale_are_compared(string one, string other, int sign) =>
        Assert.Equal(sign, Math.Sign(ProficiencyLevel.Parse(one).CompareOrdinal(ProficiencyLevel.Parse(other))!.Value));

    [Theory]
    [InlineData("HSK1", "N5")]
    [InlineData("A1", "TOPIK 1")]
    [InlineData("N5", "A1")]
    [InlineData("HSK 2.0 3", "HSK 3.0 3")]
    [InlineData("HSK 3", "HSK 3.0 3")]
    public void Levels_of_different_scales_or_editions_are_not_compared(string one, string other)
    {
        Assert.Null(ProficiencyLevel.Parse(one).CompareOrdinal(ProficiencyLevel.Parse(other)));
        Assert.NotEqual(ProficiencyLevel.Parse(one), ProficiencyLevel.Parse(other));
    }

    private static IEnumerable<string> Levels(string prefix, int count) => Enumerable.Range(1, count).Select(level => $"{prefix}{level}");
}
