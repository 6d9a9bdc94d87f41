using System.Text;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Files;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>A journal of version 1, whose lines have no hashes, is read as it is, and written to as version 2.</summary>
public sealed class FirstVersionTests : IDisposable
{
    private const string Header = """{"journal":"learning-items","version":1}""" + "\n";
    private const string Call = """{"kind":"call","key":"key 0","input_tokens":1,"output_tokens":2}""" + "\n";

    private readonly TempDirectory _directory = new();

    private string Journal => _directory.Of("journal.jsonl");

    [Fact]
    public async Task Journal_is_read_as_it_is()
    {
        Write(Header + Call);
        using var journal = FileGenerationJournal.OpenForReading(Journal);

        Assert.Equal(["key 0"], (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key));
        Assert.Equal(Header + Call, await File.ReadAllTextAsync(Journal));
    }

    // Its last line was cut.
    [Fact]
    public async Task Journal_is_written_anew_and_goes_on()
    {
        Write(Header + Call + "{\"kind\":\"novelty\",\"key\":\"key 9\",\"what\":[1,2]}\n{\"kind\":");
        using (var journal = FileGenerationJournal.Open(Journal))
        {
            Assert.Equal((8, 0), (journal.CutBytes, journal.DamagedLines.Count));
            Assert.Equal(["key 0", "key 9"], (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key));
            await journal.AppendAsync(new JournaledCall { Key = "new", InputTokens = 5, OutputTokens = 6 });
        }

        using var again = FileGenerationJournal.Open(Journal);
        Assert.Equal(["key 0", "key 9", "new"], (await JournalEntries.ReadAsync(again)).Select(entry => entry.Key));
        Assert.Equal(["journal.jsonl", "journal.jsonl.lock"], _directory.FileNames);
        Assert.Matches("""^{"journal":"learning-items","version":2,""", (await File.ReadAllLinesAsync(Journal))[0]);
    }

    // What a killed process leaves of the new file is beside the old one, which is as it was.
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(1_000_000)]
    public async Task Journal_whose_conversion_was_killed_is_converted_again(int written)
    {
        await WriteRunAsync();
        var old = await File.ReadAllBytesAsync(Journal);
        _directory.Write("journal.jsonl.tmp", new string('x', written));

        using (FileGenerationJournal.OpenForReading(Journal))
        {
            Assert.Equal(old, await File.ReadAllBytesAsync(Journal));
        }

        await AssertGoneOnAsync();
        Assert.Equal(["journal.jsonl", "journal.jsonl.lock"], _directory.FileNames);
    }

    [Fact]
    public async Task Run_goes_on_without_a_call()
    {
        await WriteRunAsync();

        await AssertGoneOnAsync();
    }

    // Whole JSON, and yet no entry; or no JSON.
    [Theory]
    [InlineData("""{"kind":"call","input_tokens":1,"output_tokens":2}""")]
    [InlineData("""{"kind":"item","key":"k"}""")]
    [InlineData("""{"kind":"item","key":"k","item":{"source_ids":["1"]}}""")]
    [InlineData("""{"kind":"outcomes","key":"k"}""")]
    [InlineData("""{"kind":"settings","key":"k","category":"vocab"}""")]
    [InlineData("""{"kind":"call",""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task Damaged_line_is_named_with_a_way_to_go_on_and_nothing_is_written(string line)
    {
        Write(Header + Call + line + "\n" + Call);
        using var reader = FileGenerationJournal.OpenForReading(Journal);

        foreach (var exception in new[] { await Assert.ThrowsAsync<GenerationJournalException>(() => JournalEntries.ReadAsync(reader)), Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(Journal)) })
        {
            Assert.StartsWith($"Line 3 of the journal '{Journal}' is damaged: ", exception.Message, StringComparison.Ordinal);
            Assert.Contains($"The 2 lines before it are sound; to go on from them, keep these alone: head -n 2 '{Journal}' > '{Journal}.sound' && mv '{Journal}.sound' '{Journal}'", exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal(Header + Call + line + "\n" + Call, await File.ReadAllTextAsync(Journal));
        Assert.DoesNotContain("journal.jsonl.tmp", _directory.FileNames);
    }

    // Of an item that is known by what the item says of itself.
    [Fact]
    public async Task Item_whose_texts_were_changed_is_damaged()
    {
        await WriteRunAsync();
        Write(new StringBuilder(await File.ReadAllTextAsync(Journal)).Replace("a word of the list", "a work of the list").ToString());

        Assert.Contains("The texts of its item are not those of its content_hash.", Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(Journal)).Message, StringComparison.Ordinal);
    }

    // As it is in a new journal: where its only line is lost, no item before it could be trusted.
    [Fact]
    public async Task Withdrawal_stands_twice_in_the_journal_that_is_written_anew()
    {
        Write(Header + Call + LearningItemJson.Serialize<JournalEntry>(new JournaledWithdrawal { Key = "k", Category = LearningItemCategory.Vocab, ItemId = Results.FirstId }) + "\n");

        using (FileGenerationJournal.Open(Journal))
        {
            Assert.Equal(2, (await File.ReadAllLinesAsync(Journal)).Count(line => line.StartsWith("{\"kind\":\"withdrawal\"", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Header_that_is_damaged_is_refused_with_the_line_to_put_in_its_place()
    {
        Write(Header.Replace("version", "versiom", StringComparison.Ordinal) + Call);

        var exception = Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(Journal));

        Assert.Equal($"Line 1 of the journal '{Journal}' is damaged, so that nothing in it can be trusted. In a sound journal of its version it is {Header.TrimEnd()}; put that line in its place, or name another file. Nothing was overwritten.", exception.Message);
    }

    // An editor leaves them.
    [Theory]
    [InlineData("\r")]
    [InlineData("  ")]
    public async Task Blank_behind_an_entry_is_no_part_of_it(string blank)
    {
        Write(Header + Call.TrimEnd() + blank + "\n");

        using var journal = FileGenerationJournal.Open(Journal);

        Assert.Equal(["key 0"], (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key));
        Assert.Empty(journal.DamagedLines);
    }

    [Theory]
    [InlineData("}\n", "\n")] // its end is lost
    [InlineData("\"item\":{\"item\":", "\"itex\":{\"item\":")]
    public async Task Item_that_is_damaged_is_told_of_though_nobody_reads_it(string written, string damaged)
    {
        await WriteRunAsync();
        var lines = (await File.ReadAllTextAsync(Journal)).Split('\n').Select(line => line + "\n").ToArray();
        var at = Array.FindIndex(lines, line => line.StartsWith("{\"kind\":\"item\"", StringComparison.Ordinal));
        lines[at] = lines[at].Replace(written, damaged, StringComparison.Ordinal);
        Write(string.Concat(lines[..^1]));
        using var journal = FileGenerationJournal.OpenForReading(Journal);

        var exception = await Assert.ThrowsAsync<GenerationJournalException>(async () =>
        {
            await foreach (var found in journal.FindAsync())
            {
                Assert.NotNull(found.Key); // and no more
            }
        });

        Assert.StartsWith($"Line {at + 1} of the journal '{Journal}' is damaged: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Repeat_whose_texts_were_changed_is_damaged()
    {
        var item = Results.Item(Results.FirstId, "爱", LearningItemCategory.Vocab);
        var made = Results.Generated(item);
        var repeat = new JournaledRepeat { Key = "k", Item = made with { Details = made.Details with { ContentHash = item.ComputeContentHash() } } };
        Write(Header + LearningItemJson.Serialize<JournalEntry>(repeat).Replace("very much", "a little", StringComparison.Ordinal) + "\n");

        Assert.Contains("not those of its content_hash", Assert.Throws<GenerationJournalException>(() => FileGenerationJournal.Open(Journal)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Dispose();

    private static GenerationRequest Request => Sources.Request(Sources.Words(4), LearningItemCategory.Vocab, LearningItemCategory.Idiom);

    private void Write(string text) => _directory.Write("journal.jsonl", text);

    // As the first version wrote it: entries and no more.
    private async Task WriteRunAsync()
    {
        var journal = new MemoryJournal();
        await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Request, new GenerationRunOptions { Journal = journal });
        Write(Header + string.Concat(journal.Entries.Select(entry => LearningItemJson.Serialize(entry) + "\n")));
    }

    private async Task AssertGoneOnAsync()
    {
        using var journal = FileGenerationJournal.Open(Journal);
        using var client = new FakeChatClient(ModelReplies.Good);
        var result = await new LearningItemGenerator(client).GenerateAsync(Request, new GenerationRunOptions { Journal = journal });

        Assert.Empty(client.Calls);
        Assert.Equal((true, 5), (result.IsComplete, result.Items.Count));
        Assert.Empty(journal.DamagedLines);
    }
}
