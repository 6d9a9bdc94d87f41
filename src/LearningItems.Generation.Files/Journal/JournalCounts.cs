namespace LearningItems.Generation.Files;

/// <summary>What the numbers behind the next entry of a journal will be.</summary>
internal sealed class JournalCounts
{
    private readonly Dictionary<ulong, long> _items = [];

    /// <summary>The number of the last entry.</summary>
    public long Entries { get; set; }

    /// <summary>How many entries take an item back.</summary>
    public long Withdrawals { get; set; }

    /// <summary>The numbers of an entry that comes next.</summary>
    public LineSeal Next(WrittenEntry entry) => new(Entries + 1, ItemsOf(entry), Withdrawals);

    /// <summary>How many items with the key of an entry there are.</summary>
    public long ItemsOf(WrittenEntry entry) => _items.GetValueOrDefault(entry.Key);

    /// <summary>Counts an entry that is there.</summary>
    public void Add(WrittenEntry entry, LineSeal seal, bool withdraws)
    {
        (Entries, Withdrawals) = (seal.Entry, seal.Withdrawals + (withdraws ? 1 : 0));
        if (entry.KeepsItem)
        {
            _items[entry.Key] = ItemsOf(entry) + 1;
        }
    }

    /// <summary>Forgets the items: none of those that were counted counts.</summary>
    public void ForgetItems() => _items.Clear();
}
