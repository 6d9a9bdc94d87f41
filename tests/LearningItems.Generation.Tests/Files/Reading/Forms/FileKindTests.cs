using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Forms;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF document")]
    [InlineData("{\\rtf1\\ansi Wind}", "an RTF document")]
    [InlineData("SQLite format 3\0....", "an SQLite database")]
    [InlineData("GIF89a", "a picture (GIF)")]
    [InlineData("PK\u0003\u0004\0", "a damaged or cut zip file")]
    public void File_that_is_no_text_is_named_with_the_way_to_a_list(string start, string kind) =>
        Assert.Contains($"is {kind}", RawLists.Refusal(Encoding.ASCII.GetBytes(start)), StringComparison.Ordinal);

    [Theory]
    [InlineData("collection.anki21", "an Anki package", "Notes in Plain Text")]
    [InlineData("Index/Document.iwa", "a Numbers, Pages or Keynote document", "Export To > CSV")]
    [InlineData("content.xml", "an OpenDocument file", "CSV UTF-8")]
    [InlineData("word/document.xml", "a Word document", "spreadsheet")]
    [InlineData("xl/workbook.bin", "a binary Excel workbook", ".xlsx")]
    [InlineData("words.csv", "a zip archive", "Unpack")]
    public void Archive_is_named_by_what_is_in_it(string entry, string kind, string way)
    {
        var message = RawLists.Refusal(Workbooks.Zip((entry, "x")));

        Assert.Contains($"is {kind}", message, StringComparison.Ordinal);
        Assert.Contains(way, message, StringComparison.Ordinal);
    }

    [Fact]
    public void First_sheet_of_a_workbook_is_read_as_it_is_shown()
    {
        var list = RawLists.Read(Workbooks.OfTwoSheets());

        Assert.Equal("Excel workbook, sheet 'Wetter'", list.Form);
        Assert.Equal(["1: Wort¦Sinn¦Nr¦Tag", "3: Wind¦wind¦007¦2024-05-03", "4: Regen¦¦1.5¦"], list.Shown());
        Assert.Equal(["one_sheet_read"], list.Codes());
    }

    [Fact]
    public void Named_sheet_of_a_workbook_is_read() =>
        Assert.Equal(["1: Schnee"], ListFile.Read(Workbooks.OfTwoSheets(), "'words'", new FormOptions { Sheet = "mehr" }).Shown());

    [Fact]
    public void Sheet_that_is_hidden_is_not_the_first() => Assert.Equal(["1: Wind"], RawLists.Read(Workbooks.OfHiddenSheetAndAnother()).Shown());

    [Fact]
    public void Sheet_that_is_not_there_is_refused_with_those_that_are() =>
        Assert.Contains("'Wetter', 'Mehr'", RawLists.Refusal(Workbooks.OfTwoSheets(), new FormOptions { Sheet = "Winter" }), StringComparison.Ordinal);

    [Theory]
    [InlineData("<sheetData><row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row></sheetData>")]
    [InlineData("<sheetData><row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row></sheetData>")]
    [InlineData("<sheetData><row r=\"1\"><c")]
    public void Hostile_or_damaged_sheet_is_refused(string sheet) => RawLists.Refusal(Workbooks.Of(sheet));

    [Fact]
    public void Old_workbook_that_is_none_is_refused() =>
        Assert.Contains("damaged", RawLists.Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]]), StringComparison.Ordinal);

    [Fact]
    public void Entry_too_large_to_unpack_is_refused_before_it_is()
    {
        var bytes = Workbooks.Of("<sheetData/>");

        // The uncompressed size in the central directory, of the first entry.
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24), 2_000_000_000u);

        Assert.Contains("larger than 1 GB", RawLists.Refusal(bytes), StringComparison.Ordinal);
    }
}
