using LearningItems.Generation.Tests.Journal;

namespace LearningItems.Generation.Tests.Contracts;

/// <summary>What every journal does, by whatever it keeps its entries.</summary>
public abstract class JournalContract
{
    /// <summary>Opens the one journal of the test; opened again, it has what was appended before.</summary>
    protected abstract IGenerationJournal Open();

    [ContractFact]
    public async Task Entries_come_back_in_their_order_after_closing()
    {
        JournalEntry[] entries =
        [
            new JournaledCall { Key = "a", InputTokens = 1, OutputTokens = 2 },
            new JournaledSettings { Key = "b", Category = LearningItemCategory.Vocab, Settings = new Dictionary<string, string> { ["model"] = "m" } },
            new JournaledItem { Key = "你好", Item = GeneratedItems.Of("你好", "zh", "HSK1") },
            new JournaledCall { Key = "c", InputTokens = 3, OutputTokens = 4 },
        ];
        await WithAsync(journal => AppendAsync(journal, entries));

        var again = await ReadAsync();

        Assert.Equal(entries.Select(entry => LearningItemJson.Serialize(entry)), again.Select(entry => LearningItemJson.Serialize(entry)));
    }

    [ContractFact]
    public async Task Entry_is_found_by_its_key_and_whether_it_keeps_an_item_and_is_read_when_asked_for()
    {
        var item = GeneratedItems.Of("merci");
        await WithAsync(journal => AppendAsync(
            journal, new JournaledCall { Key = "call", InputTokens = 1, OutputTokens = 2 }, new JournaledItem { Key = "item", Item = item }, new JournaledRepeat { Key = "repeat", Item = item }));

        var found = new List<(string Key, bool KeepsItem, JournalEntry Entry)>();
        await WithAsync(async journal =>
        {
            await foreach (var entry in journal.FindAsync())
            {
                found.Add((entry.Key, entry.KeepsItem, entry.Read()));
            }
        });

        Assert.Equal([("call", false), ("item", true), ("repeat", true)], found.Select(entry => (entry.Key, entry.KeepsItem)));
        Assert.Equal(item.Item.Id, Assert.IsType<JournaledItem>(found[1].Entry).Item.Item.Id);
    }

    [ContractFact]
    public async Task Entries_appended_at_once_are_each_whole()
    {
        await WithAsync(journal => Parallel.ForEachAsync(
            Enumerable.Range(0, 500), async (number, cancellation) => await journal.AppendAsync(new JournaledCall { Key = new string('k', number), InputTokens = 1, OutputTokens = 2 }, cancellation)));

        Assert.Equal(Enumerable.Range(0, 500), (await ReadAsync()).Select(entry => entry.Key.Length).Order());
    }

    [ContractFact]
    public async Task Cancelled_entry_is_not_there()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await WithAsync(journal => Assert.ThrowsAnyAsync<OperationCanceledException>(() => journal.AppendAsync(new JournaledCall { Key = "a", InputTokens = 1, OutputTokens = 2 }, cancelled.Token).AsTask()));

        Assert.Empty(await ReadAsync());
    }

    [ContractFact]
    public async Task Run_goes_on_where_the_one_before_was()
    {
        var request = new GenerationRequest
        {
            Language = "fr",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [.. Enumerable.Range(0, 30).Select(number => new SourceItem { Text = "mot" + (char)('a' + (number / 26)) + (char)('a' + (number % 26)) })],
            Categories = [LearningItemCategory.Vocab, LearningItemCategory.Functional],
        };
        using var model = new StandInChatClient();
        var generator = new LearningItemGenerator(model);
        GenerationResult? first = null, second = null;

        await WithAsync(async journal => first = await generator.GenerateAsync(request, new GenerationRunOptions { Journal = journal }));
        await WithAsync(async journal => second = await generator.GenerateAsync(request, new GenerationRunOptions { Journal = journal }));

        Assert.True(first!.IsComplete && second!.IsComplete);
        Assert.NotEqual(0, first.Report.Totals.Calls);
        Assert.Equal(0, second.Report.Totals.Calls);
        Assert.Equal(first.Items.Select(item => item.Item.Id), second.Items.Select(item => item.Item.Id));
    }

    private async Task WithAsync(Func<IGenerationJournal, Task> use)
    {
        var journal = Open();
        try
        {
            await use(journal);
        }
        finally
        {
            (journal as IDisposable)?.Dispose();
        }
    }

    private async Task<List<JournalEntry>> ReadAsync()
    {
        List<JournalEntry> entries = [];
        await WithAsync(async journal => entries = await JournalEntries.ReadAsync(journal));
        return entries;
    }

    private static async Task AppendAsync(IGenerationJournal journal, params JournalEntry[] entries)
    {
        foreach (var entry in entries)
        {
            await journal.AppendAsync(entry);
        }
    }
}
