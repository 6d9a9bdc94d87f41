using System.Runtime.CompilerServices;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>A run that goes on with a journal reads its own items once each, and no others.</summary>
public sealed class UnreadEntryTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    private string File => Path.Combine(_directory, "journal.jsonl");

    [Fact]
    public async Task Run_reads_its_own_items_once_and_those_of_other_runs_never()
    {
        var journal = new CountingJournal();
        var generator = new LearningItemGenerator(new FakeChatClient(ModelReplies.Good));
        await generator.GenerateAsync(Sources.Request(Sources.Words(40), LearningItemCategory.Vocab), new GenerationRunOptions { Journal = journal });
        Assert.Empty(journal.ItemsRead);

        var result = await generator.GenerateAsync(Sources.Request(Sources.Words(10), LearningItemCategory.Vocab), new GenerationRunOptions { Journal = journal });

        Assert.Equal(10, result.Report.Totals.KeptItems);
        Assert.Equal(result.Items.Select(item => item.Item.Id).Order(), journal.ItemsRead.Order());
    }

    [Fact]
    public async Task Entries_of_a_file_are_found_with_their_keys_and_read_where_that_is_asked_for()
    {
        await WriteAsync();
        using var journal = FileGenerationJournal.OpenForReading(File);
        var whole = await JournalEntries.ReadAsync(journal);

        var index = 0;
        await foreach (var found in journal.FindAsync())
        {
            Assert.Equal((whole[index].Key, whole[index] is JournaledItem or JournaledRepeat), (found.Key, found.KeepsItem));
            Assert.Equal(LearningItemJson.Serialize(whole[index]), LearningItemJson.Serialize(found.Read()));
            index++;
        }

        Assert.Equal(whole.Count, index);
        Assert.Contains(whole, entry => entry is JournaledItem);
        Assert.Contains(whole, entry => entry is not JournaledItem);
    }

    // Entries of a journal that says nothing of its own are found by reading them.
    [Fact]
    public async Task Entries_of_a_journal_that_only_reads_are_found_all_the_same()
    {
        var journal = new MemoryJournal();
        await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab), new GenerationRunOptions { Journal = journal });

        var found = new List<UnreadEntry>();
        await foreach (var entry in ((IGenerationJournal)journal).FindAsync())
        {
            found.Add(entry);
        }

        Assert.Equal(journal.Entries.Select(entry => (entry.Key, entry is JournaledItem)), found.Select(entry => (entry.Key, entry.KeepsItem)));
        Assert.Equal(journal.Entries.Select(entry => LearningItemJson.Serialize(entry)), found.Select(entry => LearningItemJson.Serialize(entry.Read())));
    }

    [Theory]
    [InlineData(-1)] // the end of the line is lost
    [InlineData(-30)]
    [InlineData(40)]
    public async Task Item_whose_json_is_damaged_is_told_of_though_nobody_reads_it(int cut)
    {
        await WriteAsync();
        var lines = await System.IO.File.ReadAllLinesAsync(File);
        var at = Array.FindIndex(lines, line => line.StartsWith("{\"kind\":\"item\"", StringComparison.Ordinal));
        lines[at] = cut < 0 ? lines[at][..^-cut] : lines[at][..cut];
        await System.IO.File.WriteAllLinesAsync(File, lines);
        using var journal = FileGenerationJournal.OpenForReading(File);

        var found = await FoundAsync(journal);

        Assert.Equal(lines.Length - 3, found.Count); // without the header, which stands twice
        Assert.Equal(at + 1, Assert.Single(journal.DamagedLines).Line);
        Assert.StartsWith($"Line {at + 1} of the journal '{File}' is damaged: ", journal.DamagedLines[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_that_were_changed_are_not_found_and_are_told_of()
    {
        await WriteAsync();
        var text = await System.IO.File.ReadAllTextAsync(File);
        await System.IO.File.WriteAllTextAsync(File, text.Replace("\"target_item\":", "\"target\":", StringComparison.Ordinal));
        using var journal = FileGenerationJournal.OpenForReading(File);

        Assert.DoesNotContain(await FoundAsync(journal), found => found.KeepsItem);
        Assert.Equal(3, journal.DamagedLines.Count);
    }

    private static async Task<List<UnreadEntry>> FoundAsync(FileGenerationJournal journal)
    {
        var all = new List<UnreadEntry>();
        await foreach (var found in journal.FindAsync())
        {
            all.Add(found);
        }

        return all;
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private async Task WriteAsync()
    {
        using var journal = FileGenerationJournal.Open(File);
        await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab), new GenerationRunOptions { Journal = journal });
    }

    /// <summary>Notes which items are read.</summary>
    private sealed class CountingJournal : IGenerationJournal
    {
        private readonly MemoryJournal _journal = new();

        public List<Guid> ItemsRead { get; } = [];

        public IAsyncEnumerable<JournalEntry> ReadAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("Found is enough.");

        public async IAsyncEnumerable<UnreadEntry> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (var entry in _journal.ReadAsync(cancellationToken))
            {
                yield return new UnreadEntry(entry.Key, entry is JournaledItem or JournaledRepeat, () => Read(entry));
            }
        }

        public ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default) => _journal.AppendAsync(entry, cancellationToken);

        private JournalEntry Read(JournalEntry entry)
        {
            if (entry is JournaledItem { Item.Item.Id: var id })
            {
                ItemsRead.Add(id);
            }

            return entry;
        }
    }
}
