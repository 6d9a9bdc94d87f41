using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Files.Forms;

public sealed class AnyFileProperties
{
    private static readonly string[] Pieces =
        ["\"", "\"\"", ",", ";", "\t", "|", "\n", "\n", "\r\n", "\r", "a", "风", " ", " - ", " = ", "#", "//", "1. ", "[", "]", "{", "}", ":", "<table>", "<tr>", "<td>", "|---|", "/", "[feng1]", "#html:true\n", "null"];

    [Fact]
    public void Any_soup_of_signs_is_read_or_refused_and_no_line_is_lost() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), AssertEveryLineIsAccountedFor).Check(Repeatable.Cases(2000));

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => ReadOrNull(() => ListFile.Read(bytes ?? [], "'words'", new FormOptions()))).Check(Repeatable.Cases(2000));

    [Fact]
    public void Any_table_written_as_csv_has_its_cells() =>
        Prop.ForAll(WrittenList.Any, list =>
        {
            var read = DelimitedForm.Read(list.ToDelimited(), list.Separator.ToString(), remarks: []);
            var expected = list.Rows.Prepend(WrittenList.Headers).Where(row => string.Concat(row).Trim().Length > 0).ToList();

            Assert.Equal(expected.Select(Shown), read.Select(row => row.Cells).Where(cells => cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).Select(Shown));
        }).Check(Repeatable.Cases(500));

    private static string Shown(IEnumerable<string?> cells) => string.Join('¦', cells.Select(cell => cell?.Trim())).ReplaceLineEndings("\n");

    [Theory]
    [InlineData("\"a\n", 200_000)]
    [InlineData("\"a\"\"\n", 200_000)]
    [InlineData("#separator:tab\n", 200_000)]
    [InlineData("<div>", 200_000)]
    [InlineData("|a|\n|-|\n", 50_000)]
    [InlineData("[", 100_000)]
    [InlineData("{\"a\":", 100_000)]
    public void Long_hostile_text_is_read_or_refused_in_time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        ReadOrNull(() => ListFile.Read(text, "'words'"));
        ReadOrNull(() => ListFile.Read("<html>" + text, "'words'"));
    }

    private static void AssertEveryLineIsAccountedFor(string text)
    {
        if (ReadOrNull(() => ListFile.Read(text, "'words'")) is not { } list || list.Form.StartsWith("JSON", StringComparison.Ordinal) || list.Form == "web page")
        {
            return;
        }

        // A line is a row, inside the row before it, or a remark.
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var starts = list.Rows.Select(row => row.Line).Concat(list.RemarkLines()).ToHashSet();
        Assert.All(list.Rows, row => Assert.InRange(row.Line, 1, lines.Length));
        for (var number = 1; number <= lines.Length && !string.IsNullOrWhiteSpace(text); number++)
        {
            var isSetting = lines[number - 1].StartsWith("#html:", StringComparison.Ordinal) || lines[number - 1].StartsWith("sep=", StringComparison.Ordinal);
            var isRule = list.Form == "Markdown table" && !starts.Contains(number);
            if (!string.IsNullOrWhiteSpace(lines[number - 1]) && !starts.Contains(number) && !isSetting && !isRule)
            {
                Assert.Contains(list.Rows, row => row.Line < number && row.Cells.Any(cell => cell is not null && (cell.Contains('\n', StringComparison.Ordinal) || cell.Contains('\r', StringComparison.Ordinal))));
            }
        }
    }

    private static RawList? ReadOrNull(Func<RawList> read)
    {
        try
        {
            return read();
        }
        catch (WordListException exception)
        {
            Assert.DoesNotContain('\n', exception.Message);
            Assert.InRange(exception.Message.Length, 1, 300);
            return null;
        }
    }
}
