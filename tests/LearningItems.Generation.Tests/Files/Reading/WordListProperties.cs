using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Files;

public sealed class WordListProperties
{
    [Fact]
    public void Any_table_written_as_csv_is_read_back() =>
        Prop.ForAll(WrittenList.Any, list => AssertReadBack(list, list.ToDelimited())).Check(Repeatable.Cases(500));

    [Fact]
    public void Any_table_written_as_json_lines_is_read_back() =>
        Prop.ForAll(WrittenList.Any, list => AssertReadBack(list, list.ToJsonLines())).Check(Repeatable.Cases(500));

    [Fact]
    public void Any_table_written_as_a_json_array_is_read_back() =>
        Prop.ForAll(WrittenList.Any, list => AssertReadBack(list, list.ToJsonArray())).Check(Repeatable.Cases(500));

    [Fact]
    public void Csv_cut_anywhere_accounts_for_every_line() =>
        Prop.ForAll(WrittenList.OfOneLineCells, list => AssertEveryCutIsAccountedFor(list.ToDelimited(), headerLines: 1)).Check(Repeatable.Cases(TestCounts.AreFull ? 50 : 20));

    [Fact]
    public void Json_lines_cut_anywhere_account_for_every_line() =>
        Prop.ForAll(WrittenList.OfOneLineCells, list => AssertEveryCutIsAccountedFor(list.ToJsonLines(), headerLines: 0)).Check(Repeatable.Cases(20));

    [Fact]
    public void Json_array_cut_anywhere_is_a_clear_error() =>
        Prop.ForAll(WrittenList.OfPlainCells, list =>
        {
            var json = list.ToJsonArray();
            for (var length = 0; length < json.Length; length++)
            {
                Assert.Null(ReadOrNull(json[..length]));
            }
        }).Check(Repeatable.Cases(50));

    [Fact]
    public void Line_with_a_stray_quote_costs_no_other_line() =>
        Prop.ForAll(WrittenList.OfPlainCells, Gen.Choose(0, 100).ToArbitrary(), (list, place) =>
        {
            var lines = list.ToDelimited().Split('\n').ToList();
            var index = 1 + (place % list.Rows.Length);
            lines.Insert(index, $"爱{list.Separator}\"ài");

            var read = Lists.ReadNow(string.Join('\n', lines), list.Kind);

            Assert.Equal(list.Expected.Select(row => row[0]), read.Texts());
            Assert.Equal(index + 1, Assert.Single(read.Dropped).Line);
        }).Check(Repeatable.Cases(500));

    [Fact]
    public void Any_soup_of_quotes_separators_and_breaks_is_read_or_refused() =>
        Prop.ForAll(Gen.Elements("\"", "\"\"", ",", "\n", "\r\n", "a", " ").ArrayOf().Select(string.Concat).ToArbitrary(), soup =>
        {
            var text = "word,english\n" + soup;
            if (ReadOrNull(text) is { } list)
            {
                var lines = text.Split('\n').Length;
                Assert.InRange(list.Sources.Count + list.Dropped.Count, 1, lines);
                Assert.All(list.Dropped, row => Assert.InRange(row.Line, 2, lines));
                Assert.Equal(list.Dropped.Select(row => row.Line).Distinct().Order(), list.Dropped.Select(row => row.Line));
            }
        }).Check(Repeatable.Cases(1000));

    private static void AssertReadBack(WrittenList list, string text)
    {
        var read = ReadOrNull(text, list.Kind);
        var rows = read?.Sources.Select(source => new[] { source.Text, source.Reading ?? string.Empty, source.Gloss ?? string.Empty, source.PartOfSpeech ?? string.Empty });

        Assert.Equal(list.Expected, rows ?? []);
        Assert.Equal(list.Rows.Length, read is null ? list.Rows.Length : read.Sources.Count + read.Dropped.Count);
    }

    // Part of a header may be a word, and is read as one.
    private static void AssertEveryCutIsAccountedFor(string text, int headerLines)
    {
        for (var length = headerLines == 0 ? 0 : text.IndexOf('\n', StringComparison.Ordinal); length <= text.Length; length++)
        {
            // Half a surrogate pair is not text; a file cannot hold it.
            var cut = length > 0 && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
            if (ReadOrNull(cut) is { } list)
            {
                var rows = cut.Split('\n').Count(line => line.Trim(' ').Length > 0) - headerLines;
                Assert.Equal(rows, list.Sources.Count + list.Dropped.Count);
            }
        }
    }

    /// <summary>Null when the list is refused; any other exception fails the property.</summary>
    private static WordList? ReadOrNull(string text, SourceKind kind = SourceKind.Vocabulary)
    {
        try
        {
            return Lists.ReadNow(text, kind);
        }
        catch (WordListException)
        {
            return null;
        }
    }
}
