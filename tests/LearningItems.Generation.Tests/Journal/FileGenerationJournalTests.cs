using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Journal;

public sealed class FileGenerationJournalTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    private string File => Path.Combine(_directory, "journal.jsonl");

    [Fact]
    public async Task Entries_come_back_in_their_order_after_closing()
    {
        JournalEntry[] entries =
        [
            new JournaledCall { Key = "a", InputTokens = 1, OutputTokens = 2 },
            new JournaledSettings { Key = "b", Category = LearningItemCategory.Vocab, Settings = new Dictionary<string, string> { ["model"] = "m" } },
            new JournaledCall { Key = "c", InputTokens = 3, OutputTokens = 4 },
        ];
        using (var journal = FileGenerationJournal.Open(File))
        {
            foreach (var entry in entries)
            {
                await journal.AppendAsync(entry);
            }
        }

        using var again = FileGenerationJournal.Open(File);

        Assert.Equal(entries.Select(entry => LearningItemJson.Serialize(entry)), (await JournalEntries.ReadAsync(again)).Select(entry => LearningItemJson.Serialize(entry)));
        Assert.Equal(0, again.CutBytes);
    }

    [Fact]
    public async Task File_is_json_lines_with_a_versioned_first_line()
    {
        using (var journal = FileGenerationJournal.Open(File, JournalFlush.Disk))
        {
            await journal.AppendAsync(new JournaledCall { Key = "key", InputTokens = 10, OutputTokens = 20 });
        }

        Assert.Equal("""{"journal":"learning-items","version":1}""" + "\n" + """{"kind":"call","key":"key","input_tokens":10,"output_tokens":20}""" + "\n", await System.IO.File.ReadAllTextAsync(File));
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
    public async Task Damaged_line_before_the_last_is_named_with_a_way_to_go_on()
    {
        var lines = System.Text.Encoding.UTF8.GetString(await WrittenAsync(3)).Split('\n');
        lines[2] = lines[2][..10];
        await System.IO.File.WriteAllTextAsync(File, string.Join('\n', lines));
        using var journal = FileGenerationJournal.Open(File);

        var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => JournalEntries.ReadAsync(journal));

        Assert.StartsWith($"Line 3 of the journal '{File}' is damaged: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"The 2 lines before it are sound; to go on from them, keep these alone: head -n 2 '{File}' > '{File}.sound' && mv '{File}.sound' '{File}'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word,pinyin\n", "is no journal")]
    [InlineData("{\n  \"words\": []\n}", "is no journal")]
    [InlineData("\n", "is no journal")]
    [InlineData("{\"journal\":1,\"version\":1}\n", "is no journal")]
    [InlineData("{\"journal\":\"learning-items\",\"version\":\"1\"}\n", "is no journal")]
    [InlineData("{\"journal\":\"learning-items\",\"version\":2}\n", "has version 2 of the format, and this program knows version 1")]
    public async Task Other_file_is_refused_and_left_as_it_is(string content, string message)
    {
        await System.IO.File.WriteAllTextAsync(File, content);

        var exception = Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(File));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(content, await System.IO.File.ReadAllTextAsync(File));
        Assert.Single(Directory.EnumerateFiles(_directory)); // no lock beside a file that is none of ours
    }

    // Whole JSON, and yet no entry.
    [Theory]
    [InlineData("""{"kind":"call","input_tokens":1,"output_tokens":2}""")]
    [InlineData("""{"kind":"item","key":"k"}""")]
    [InlineData("""{"kind":"item","key":"k","item":{"source_ids":["1"]}}""")]
    [InlineData("""{"kind":"outcomes","key":"k"}""")]
    [InlineData("""{"kind":"settings","key":"k","category":"vocab"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Line_that_lacks_what_its_kind_has_is_damaged(string line)
    {
        await WrittenAsync(1);
        await System.IO.File.AppendAllTextAsync(File, line + "\n");
        using var journal = FileGenerationJournal.Open(File);

        var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => JournalEntries.ReadAsync(journal));

        Assert.StartsWith($"Line 3 of the journal '{File}' is damaged: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_damaged_line()
    {
        var bytes = await WrittenAsync(3);
        bytes[bytes.AsSpan().LastIndexOf("key 2"u8)] = 0xFF;
        await System.IO.File.WriteAllBytesAsync(File, bytes);
        using var journal = FileGenerationJournal.Open(File);

        var exception = await Assert.ThrowsAsync<GenerationJournalException>(() => JournalEntries.ReadAsync(journal));

        Assert.StartsWith($"Line 4 of the journal '{File}' is damaged: ", exception.Message, StringComparison.Ordinal);
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
    public async Task Entries_appended_at_once_are_each_whole()
    {
        using var journal = FileGenerationJournal.Open(File);

        await Parallel.ForEachAsync(Enumerable.Range(0, 500), async (number, cancellation) => await journal.AppendAsync(new JournaledCall { Key = new string('k', number), InputTokens = 1, OutputTokens = 2 }, cancellation));

        Assert.Equal(Enumerable.Range(0, 500), (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key.Length).Order());
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

    [Fact]
    public async Task Entry_of_a_kind_from_a_later_version_is_passed_over()
    {
        await WrittenAsync(1);
        await System.IO.File.AppendAllTextAsync(File, "{\"kind\":\"novelty\",\"key\":\"key 9\",\"what\":[1,2]}\n");
        using var journal = FileGenerationJournal.Open(File);

        Assert.Equal(["key 0", "key 9"], (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key));
    }

    [Fact]
    public async Task Run_over_a_file_goes_on_where_it_was()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var request = Sources.Request(Sources.Words(30), LearningItemCategory.Vocab, LearningItemCategory.Functional);
        using (var journal = FileGenerationJournal.Open(File))
        {
            await new LearningItemGenerator(client).GenerateAsync(request, new GenerationRunOptions { Journal = journal });
        }

        var calls = client.Calls.Count;
        using var again = FileGenerationJournal.Open(File);
        var result = await new LearningItemGenerator(client).GenerateAsync(request, new GenerationRunOptions { Journal = again });

        Assert.Equal(calls, client.Calls.Count);
        Assert.True(result.IsComplete);
        Assert.Equal(31, result.Items.Count);
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
