using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Files;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>What counts of a journal of which several lines are damaged, the last ones among them: no line behind them says what they were.</summary>
public sealed class JournalEndTests : IDisposable
{
    private const string Lost = "What it kept does not count and is asked for again, unless a later line has it.";

    private readonly TempDirectory _directory = new();

    private string Journal => _directory.Of("journal.jsonl");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Item_whose_withdrawal_is_lost_at_the_end_does_not_count_then_or_later()
    {
        await WriteAsync(Item("a"), Item("b"), Withdrawal("a"));
        Damage(5, 6);
        using (var journal = FileGenerationJournal.Open(Journal))
        {
            Assert.Empty(await KeysAsync(journal));
            await journal.AppendAsync(Item("c"));
        }

        using var again = FileGenerationJournal.Open(Journal);
        Assert.Equal(["c"], await KeysAsync(again));
    }

    // Of a withdrawal, which is written twice, one line is enough.
    [Fact]
    public async Task One_damaged_line_at_the_end_costs_no_item_before_it()
    {
        await WriteAsync(Item("a"), Item("b"), Withdrawal("a"));
        Damage(6);

        using var journal = FileGenerationJournal.Open(Journal);

        Assert.Equal(["a", "b", "a"], await KeysAsync(journal));
    }

    [Fact]
    public async Task Withdrawal_of_which_one_line_was_sound_is_not_looked_for_at_the_end()
    {
        await WriteAsync(Item("a"), Withdrawal("a"), Item("b"), Call("c"), Call("d"));
        Damage(4, 7, 8);

        using var journal = FileGenerationJournal.Open(Journal);

        Assert.Equal(["a", "a", "b"], await KeysAsync(journal));
    }

    [Fact]
    public async Task Entry_lost_at_the_end_is_still_lost_when_others_stand_behind_it()
    {
        await WriteAsync(Item("a"), Item("b"));
        Damage(4);
        using (var journal = FileGenerationJournal.Open(Journal))
        {
            Assert.EndsWith(Lost, Assert.Single(journal.DamagedLines).Message, StringComparison.Ordinal);
            await journal.AppendAsync(Item("c"));
        }

        using var again = FileGenerationJournal.Open(Journal);
        Assert.EndsWith(Lost, Assert.Single(again.DamagedLines).Message, StringComparison.Ordinal);
        Assert.Equal(["a", "c"], await KeysAsync(again));
    }

    [Fact]
    public async Task Line_out_of_its_place_is_told_apart_from_one_that_is_there_twice()
    {
        await WriteAsync(Call("a"), Call("b"), Call("c"));
        var lines = await File.ReadAllLinesAsync(Journal);
        Write([.. lines[..3], lines[4], lines[3], lines[4]]);

        using var journal = FileGenerationJournal.OpenForReading(Journal);

        Assert.Equal([4, 5, 6], journal.DamagedLines.Select(line => line.Line));
        Assert.Contains("a line is missing", journal.DamagedLines[0].Message, StringComparison.Ordinal);
        Assert.Contains($"stands behind lines that were written after it. {Lost}", journal.DamagedLines[1].Message, StringComparison.Ordinal);
        Assert.Contains("is there already. It counts once; nothing is lost.", journal.DamagedLines[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outcomes_before_a_withdrawal_that_is_lost_settle_nothing()
    {
        await WriteAsync(Item("a"), Outcomes("a", SourceOutcome.Covered), Withdrawal("x"), Call("c"));
        var lines = await File.ReadAllLinesAsync(Journal);
        Write([.. lines[..4], lines[6]]); // both lines of the withdrawal

        using var journal = FileGenerationJournal.OpenForReading(Journal);
        var entries = await JournalEntries.ReadAsync(journal);

        Assert.DoesNotContain(entries, entry => entry is JournaledItem);
        Assert.Empty(Assert.Single(entries.OfType<JournaledOutcomes>()).Outcomes);
    }

    [Fact]
    public async Task Outcomes_behind_a_withdrawal_that_is_lost_are_open_where_their_item_stands_before_it()
    {
        await WriteAsync(Item("a"), Withdrawal("x"), Outcomes("a", SourceOutcome.Covered));
        var lines = await File.ReadAllLinesAsync(Journal);
        Write([.. lines[..3], lines[5]]);

        using var journal = FileGenerationJournal.OpenForReading(Journal);
        var entries = await JournalEntries.ReadAsync(journal);

        Assert.Empty(Assert.IsType<JournaledOutcomes>(Assert.Single(entries)).Outcomes);
        Assert.Contains(journal.DamagedLines, line => line.Message.Contains("ends a call that lost an item", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Item_whose_open_outcome_is_lost_at_the_end_does_not_count()
    {
        await WriteAsync(Item("a"), Outcomes("a", SourceOutcome.Rejected));
        Assert.Equal(5, (await File.ReadAllLinesAsync(Journal)).Length); // twice, like a withdrawal
        Damage(4, 5);

        using var journal = FileGenerationJournal.Open(Journal);

        Assert.Empty(await KeysAsync(journal));
    }

    private static JournaledItem Item(string key) => new() { Key = key, Item = Results.Generated(Results.Item(Results.FirstId, key, LearningItemCategory.Vocab)) };

    private static JournaledWithdrawal Withdrawal(string key) => new() { Key = key, Category = LearningItemCategory.Vocab, ItemId = Results.FirstId };

    private static JournaledOutcomes Outcomes(string key, SourceOutcome outcome) => new() { Key = key, Outcomes = [new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w1", SourceText = key, Outcome = outcome }] };

    private static JournaledCall Call(string key) => new() { Key = key, InputTokens = 1, OutputTokens = 2 };

    private static async Task<IEnumerable<string>> KeysAsync(FileGenerationJournal journal) => (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key);

    private async Task WriteAsync(params JournalEntry[] entries)
    {
        using var journal = FileGenerationJournal.Open(Journal);
        foreach (var entry in entries)
        {
            await journal.AppendAsync(entry);
        }
    }

    // The header takes the first two lines. What a line is of can still be seen.
    private void Damage(params int[] lines)
    {
        var text = File.ReadAllLines(Journal);
        foreach (var line in lines)
        {
            text[line - 1] = text[line - 1].Replace("\"key\":", "\"kez\":", StringComparison.Ordinal);
        }

        Write(text);
    }

    private void Write(IEnumerable<string> lines) => _directory.Write("journal.jsonl", string.Concat(lines.Select(line => line + "\n")));
}
