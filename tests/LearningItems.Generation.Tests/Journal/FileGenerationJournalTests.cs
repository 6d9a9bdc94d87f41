using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Contracts;

namespace LearningItems.Generation.Tests.Journal;

public sealed class FileGenerationJournalTests : JournalContract, IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    private string File => Path.Combine(_directory, "journal.jsonl");

    protected override IGenerationJournal Open() => FileGenerationJournal.Open(File);

    [Fact]
    public async Task File_is_json_lines_with_a_versioned_header_and_a_hash_a_line()
    {
        using (var journal = FileGenerationJournal.Open(File, JournalFlush.Disk))
        {
            await journal.AppendAsync(new JournaledCall { Key = "key", InputTokens = 10, OutputTokens = 20 });
        }

        var lines = await System.IO.File.ReadAllLinesAsync(File);
        Assert.Matches("""^{"journal":"learning-items","version":2,"id":"[0-9a-f]{8}","hash":"[0-9a-f]{8}"}$""", lines[0]);
        Assert.Equal(lines[0], lines[1]); // twice: without it no other line could be trusted
        Assert.Matches("""^{"kind":"call","key":"key","input_tokens":10,"output_tokens":20,"entry":1,"items":0,"withdrawals":0,"hash":"[0-9a-f]{8}"}$""", lines[2]);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public async Task Directory_is_made_where_it_is_missing()
    {
        using var journal = FileGenerationJournal.Open(Path.Combine(_directory, "out", "fr", "journal.jsonl"));

        await journal.AppendAsync(new JournaledCall { Key = "key", InputTokens = 1, OutputTokens = 2 });
        Assert.Single(await JournalEntries.ReadAsync(journal));
    }

    // A killed process leaves a line it had begun: at any byte of it.
    [Fact]
    public async Task Cut_last_line_is_dropped_and_told_and_the_journal_goes_on()
    {
        var whole = await WrittenAsync(2);
        var first = whole.AsSpan(0, whole.Length - 1).LastIndexOf((byte)'\n') + 1;
        for (var length = first + 1; length < whole.Length; length++)
        {
            await System.IO.File.WriteAllBytesAsync(File, whole[..length]);
            using (var journal = FileGenerationJournal.Open(File))
            {
                Assert.Equal(length - first, journal.CutBytes);
                Assert.Single(await JournalEntries.ReadAsync(journal));
                await journal.AppendAsync(new JournaledCall { Key = "new", InputTokens = 5, OutputTokens = 6 });
            }

            using var again = FileGenerationJournal.Open(File);
            Assert.Equal(["key 0", "new"], (await JournalEntries.ReadAsync(again)).Select(entry => entry.Key));
        }
    }

    [Fact]
    public async Task Damaged_line_is_told_of_and_the_others_are_read()
    {
        var lines = System.Text.Encoding.UTF8.GetString(await WrittenAsync(3)).Split('\n');
        lines[3] = lines[3].Replace("key 1", "key 7", StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(File, string.Join('\n', lines));
        using var journal = FileGenerationJournal.Open(File);

        Assert.Equal(["key 0", "key 2"], (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key));
        var damaged = Assert.Single(journal.DamagedLines);
        Assert.Equal(4, damaged.Line);
        Assert.Equal($"Line 4 of the journal '{File}' is damaged: its hash does not fit. What it kept does not count and is asked for again, unless a later line has it.", damaged.Message);
    }

    // Another program, or a person with an editor.
    [Fact]
    public async Task Line_that_is_changed_while_the_journal_is_open_is_an_error_that_names_it()
    {
        var bytes = await WrittenAsync(3);
        using var journal = FileGenerationJournal.Open(File);
        bytes[bytes.AsSpan().LastIndexOf("key 2"u8)] ^= 1;
        await System.IO.File.WriteAllBytesAsync(File, bytes);

        var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => JournalEntries.ReadAsync(journal));

        Assert.StartsWith($"Line 5 of the journal '{File}' was changed while it was read: its hash does not fit.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_is_not_appended_behind_what_another_program_wrote()
    {
        using var journal = FileGenerationJournal.Open(File);
        await System.IO.File.AppendAllTextAsync(File, "another program's\n");

        var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => journal.AppendAsync(new JournaledCall { Key = "key", InputTokens = 1, OutputTokens = 2 }).AsTask());

        Assert.Contains("another program writes to it", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word,pinyin\n", "is no journal")]
    [InlineData("{\n  \"words\": []\n}", "is no journal")]
    [InlineData("\n", "is no journal")]
    [InlineData("{\"journal\":1,\"version\":1}\n", "is no journal")]
    [InlineData("{\"journal\":\"learning-items\",\"version\":\"1\"}\n", "is damaged")]
    [InlineData("{\"journal\":\"learning-items\",\"version\":2}\n", "is damaged")]
    [InlineData("{\"journal\":\"learning-items\",\"version\":3}\n", "says that it has version 3 of the format, and this program knows the versions 1 and 2")]
    [InlineData("{\"journal\":\"learning-items\",\"version\":2,\"id\":\"0a1b2c3d\",\"hash\":\"0a1b2c3d\"} and what somebody wrote behind it", "is damaged")]
    public async Task Other_file_is_refused_and_left_as_it_is(string content, string message)
    {
        await System.IO.File.WriteAllTextAsync(File, content);

        var exception = Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(File));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(content, await System.IO.File.ReadAllTextAsync(File));
        Assert.Single(Directory.EnumerateFiles(_directory)); // no lock beside a file that is none of ours
    }

    // Around the blocks in which the file is read.
    [Theory]
    [InlineData(261_000, 500, 700, 262_144, 262_143)]
    [InlineData(800_000, 1, 524_288, 3)]
    [InlineData(262_042, 3)] // a byte before the end of the first block
    [InlineData(262_043, 3)]
    [InlineData(262_044, 3)]
    public async Task Lines_of_any_length_come_back(params int[] lengths)
    {
        using (var journal = FileGenerationJournal.Open(File))
        {
            foreach (var length in lengths)
            {
                await journal.AppendAsync(new JournaledCall { Key = new string('k', length), InputTokens = 1, OutputTokens = 2 });
            }
        }

        await System.IO.File.AppendAllTextAsync(File, new string('x', 600_000)); // cut
        using var again = FileGenerationJournal.Open(File);

        Assert.Equal(600_000, again.CutBytes);
        Assert.Equal(lengths, (await JournalEntries.ReadAsync(again)).Select(entry => entry.Key.Length));
    }

    [Fact]
    public async Task Second_writer_is_refused_and_readers_are_not()
    {
        using var writer = FileGenerationJournal.Open(File);
        await writer.AppendAsync(new JournaledCall { Key = "key", InputTokens = 1, OutputTokens = 2 });

        var exception = Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(File));
        using var reader = FileGenerationJournal.OpenForReading(File);

        Assert.Equal($"Another run is writing to the journal '{File}'. Wait for it to end, or name another directory.", exception.Message);
        Assert.Single(await JournalEntries.ReadAsync(reader));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.AppendAsync(new JournaledCall { Key = "key", InputTokens = 1, OutputTokens = 2 }).AsTask());
        writer.Dispose();
        using var next = FileGenerationJournal.Open(File);
        Assert.Single(await JournalEntries.ReadAsync(next));
    }

    [Fact]
    public async Task Reader_beside_a_writer_stops_before_a_line_being_written()
    {
        var whole = await WrittenAsync(2);
        for (var missing = 1; missing < 20; missing++)
        {
            await System.IO.File.WriteAllBytesAsync(File, whole[..^missing]);
            using var reader = FileGenerationJournal.OpenForReading(File);

            Assert.Single(await JournalEntries.ReadAsync(reader));
        }
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private async Task<byte[]> WrittenAsync(int entries)
    {
        System.IO.File.Delete(File);
        using (var journal = FileGenerationJournal.Open(File))
        {
            for (var number = 0; number < entries; number++)
            {
                await journal.AppendAsync(new JournaledCall { Key = $"key {number}", InputTokens = number, OutputTokens = number });
            }
        }

        return await System.IO.File.ReadAllBytesAsync(File);
    }
}
