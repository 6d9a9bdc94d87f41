using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Files;

public sealed class CellProperties
{
    private static readonly string?[] Languages = [null, "zh", "zh-TW", "ja", "ko", "de", "fr", "es", "it", "pt", "nl", "en", "fa"];

    private static readonly int Length = TestCounts.AreFull ? 1_000_000 : 200_000;

    private static readonly string[] Parts =
    [
        "a", "é", "A", "爱", "國", "国", "か", "ー", "가", "1", " ", ",", ";", "/", "|", "、", "(", ")", "（", "）", "[", "]", "{", "}", "～", "…", "-", "'", "\"", "=", "#", "!", "<b>", "<rt>", "<", ">", "&amp;", "&#xD800;",
        "{{c1::", "::", "}}", "[sound:", "der ", "die ", "le ", "la ", "to ", "\u200B", "\u200D", "\u0301", "\uD840", "\n", "一级", "A1", "ài", "ㄞˋ",
    ];

    [Fact]
    public void Any_cell_gives_a_word_or_a_reason_and_never_fails() =>
        Prop.ForAll(Gen.Elements(Parts).ArrayOf().Select(string.Concat).ToArbitrary(), Gen.Elements(Languages).ToArbitrary(), (cell, language) =>
        {
            var row = CellRows.Read(
                new RowOptions { Language = language },
                (ListField.Text, "word", cell),
                (ListField.Reading, "reading", cell),
                (ListField.Level, "level", cell),
                (ListField.Id, "id", cell));

            Assert.Equal(row.Source is null, row.Reason.Length > 0);
            Assert.InRange(row.Reason.Length, 0, 300);
            Assert.All(row.Remarks, remark => Assert.InRange(remark.Message.Length, 1, 300));
            if (row.Source is { } source)
            {
                Assert.NotEmpty(CellText.Trim(source.Text));
                Assert.DoesNotContain(source.Text, source.Aliases);
                Assert.DoesNotContain(string.Empty, source.Aliases);
                Assert.NotEqual(source.Text, source.Citation);
                Assert.True(source.Text.IsNormalized());
            }
        }).Check(Repeatable.Cases(3000));

    [Theory]
    [InlineData("<")]
    [InlineData("<b")]
    [InlineData("<b>")]
    [InlineData("<!--")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("(")]
    [InlineData(")(")]
    [InlineData("[sound:")]
    [InlineData("{{c1::")]
    [InlineData("{漢|")]
    [InlineData("漢[か]")]
    [InlineData("a/")]
    [InlineData("ā")]
    [InlineData("=\"")]
    [InlineData("N5 ")]
    public void Long_hostile_cell_is_read_at_once(string part)
    {
        var cell = "x" + string.Concat(Enumerable.Repeat(part, Length / part.Length));
        var clock = Stopwatch.StartNew();

        foreach (var language in new[] { "zh", "ja", "de", "fr" })
        {
            var row = CellRows.Read(new RowOptions { Language = language }, (ListField.Text, "word", cell), (ListField.Reading, "reading", cell), (ListField.Level, "level", cell), (ListField.Id, "id", cell));
            Assert.NotNull(row.Source);
        }

        // A machine under load takes a second for what takes a blink; what is not linear takes minutes.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }
}
