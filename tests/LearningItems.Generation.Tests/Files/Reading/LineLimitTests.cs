using System.Text;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Journal;

namespace LearningItems.Generation.Tests.Files.Reading;

/// <summary>A line that no file of its kind has is named with its file and the limit, and does not fill the memory before.</summary>
public sealed class LineLimitTests : IDisposable
{
    private const int MegaByte = 1 << 20;

    private readonly TempDirectory _directory = new();

    [Theory]
    [InlineData("", 1)]
    [InlineData("word,meaning\r\nthé,tea\r\n", 3)]
    public async Task List_with_a_line_that_no_list_has_is_refused_before_it_is_taken_in(string lines, int line)
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetBytes(lines), .. LongLine(64)]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var exception = await Assert.ThrowsAsync<WordListException>(() => WordListReader.ReadAsync(stream));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * MegaByte);
        Assert.Equal($"The list has a line {line} that is longer than 1 MB, which no list has. Write one row for each word, each on a line of its own.", exception.Message);
    }

    [Fact]
    public async Task Text_with_such_a_line_is_refused_too()
    {
        using var reader = new StringReader("word\n" + new string('x', 2 * MegaByte));

        Assert.StartsWith("The list has a line 2 that is longer than 1 MB", (await Assert.ThrowsAsync<WordListException>(() => WordListReader.ReadAsync(reader))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_with_such_a_line_is_named()
    {
        var path = _directory.Of("words.csv");
        await File.WriteAllBytesAsync(path, LongLine(2));

        Assert.StartsWith($"'{path}' has a line 1 that is longer than 1 MB", (await Assert.ThrowsAsync<WordListException>(() => WordListReader.ReadAsync(path))).Message, StringComparison.Ordinal);
    }

    // Programs write JSON on one line.
    [Fact]
    public async Task List_in_json_on_one_line_is_read()
    {
        var json = "[" + string.Join(',', Enumerable.Range(0, 40_000).Select(number => $$"""{"word":"mot{{number}}","meaning":"word number {{number}}"}""")) + "]";
        Assert.True(json.Length > MegaByte);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        Assert.Equal(40_000, (await WordListReader.ReadAsync(stream)).Sources.Count);
    }

    [Fact]
    public async Task Line_of_a_journal_is_damaged_and_the_others_are_read()
    {
        var path = _directory.Of("journal.jsonl");
        using (var written = FileGenerationJournal.Open(path))
        {
            await written.AppendAsync(new JournaledCall { Key = "key", InputTokens = 1, OutputTokens = 2 });
        }

        await using (var file = new FileStream(path, FileMode.Append))
        {
            file.Write([.. LongLine(17), (byte)'\n']);
        }

        using (var journal = FileGenerationJournal.Open(path))
        {
            Assert.StartsWith($"Line 4 of the journal '{path}' is damaged: it is longer than 16 MB.", Assert.Single(journal.DamagedLines).Message, StringComparison.Ordinal);
            await journal.AppendAsync(new JournaledCall { Key = "next", InputTokens = 1, OutputTokens = 2 });
        }

        using var again = FileGenerationJournal.OpenForReading(path);
        Assert.Equal(["key", "next"], (await JournalEntries.ReadAsync(again)).Select(entry => entry.Key));
    }

    [Fact]
    public async Task Entry_that_is_longer_is_not_written()
    {
        using var journal = FileGenerationJournal.Open(_directory.Of("journal.jsonl"));

        var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => journal.AppendAsync(new JournaledCall { Key = new string('k', 17 * MegaByte), InputTokens = 1, OutputTokens = 2 }).AsTask());

        Assert.Contains("longer than 16 MB", exception.Message, StringComparison.Ordinal);
        Assert.Empty(await JournalEntries.ReadAsync(journal));
    }

    [Fact]
    public async Task Line_of_a_result_is_named_with_its_file()
    {
        await GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName);
        await File.AppendAllTextAsync(_directory.Of(ResultFileNames.Rejected), "\n\n" + new string('x', 17 * MegaByte));

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => GenerationResultReader.ReadAsync(_directory.FullName));

        Assert.StartsWith($"'{_directory.Of(ResultFileNames.Rejected)}' is damaged, line ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(": It is longer than 16 MB.", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Dispose();

    private static byte[] LongLine(int megaBytes)
    {
        var line = new byte[megaBytes * MegaByte];
        Array.Fill(line, (byte)'x');
        return line;
    }
}
