using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Export;

public sealed class CsvSheetTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task File_has_the_mark_of_utf8_and_lines_that_end_in_crlf()
    {
        await ItemExporter.WriteAsync([Exports.Love], _directory.Of("a.csv"), ExportFormat.Csv);

        var bytes = await File.ReadAllBytesAsync(_directory.Of("a.csv"));
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Equal(2, text.Split("\r\n").Length - 1);
        Assert.Equal(text.Count(c => c == '\n'), text.Count(c => c == '\r'));
    }

    [Fact]
    public async Task Every_field_has_a_column_and_every_example_two()
    {
        var rows = await RowsAsync(Exports.Mixed);

        Assert.Equal(
            "id,category,language,target,reading,definition,sense,part of speech,base,aliases,level,tags,media,source file,created,example 1,example 1 translation,example 2,example 2 translation,example 3,example 3 translation",
            string.Join(',', rows[0]));
        Assert.Equal(
            [Results.FirstId.ToString(), "vocab", "zh", "爱", "ài", "to love; \"to like\" very much", "to love", "verb", "", "愛", "HSK1", "language::zh HSK::1 category::vocab", "", "hsk1.csv", "2026-01-02T03:04:05.0000000+00:00", "我爱你。", "", "我爱喝茶。", "", "", ""],
            rows[1]);
        Assert.Equal(("A1-A2", "كتب", "This is a book."), (rows[3][10], rows[3][8], rows[3][16]));
        Assert.All(rows, row => Assert.Equal(21, row.Length));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-ся", "'-ся")]
    [InlineData("@a", "'@a")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r=1", "'\r'=1")]
    [InlineData("  =1", "  '=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a; -1", "a; '-1")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("to love; to like", "to love; to like")]
    [InlineData("1-2=3", "1-2=3")]
    [InlineData("'=1", "'=1")]
    public async Task Cell_that_could_begin_a_formula_is_kept_a_text(string text, string expected)
    {
        var rows = await RowsAsync([Exports.Love with { Definition = text }]);

        Assert.Equal(expected, rows[1][5]);
    }

    [Fact]
    public async Task Table_is_a_list_of_words_like_any_other()
    {
        await ItemExporter.WriteAsync([Exports.Love], _directory.Of("a.csv"), ExportFormat.Csv);

        var source = Assert.Single((await WordListReader.ReadAsync(_directory.Of("a.csv"), new WordListOptions { Language = "zh" })).Sources);

        Assert.Equal(LearningItemJson.Serialize(Exports.Love.ToSource() with { Gloss = Exports.Love.Definition, SourceFile = "a.csv" }), LearningItemJson.Serialize(source));
    }

    private static async Task<List<string[]>> RowsAsync(IReadOnlyList<LearningItem> items) =>
        [.. DelimitedReader.Read(await Exports.TextAsync(items, ExportFormat.Csv), ",").Select(record => record.Cells!)];
}
