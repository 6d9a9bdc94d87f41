namespace LearningItems.Generation;

/// <summary>An entry of a journal that is found and not read yet: what it belongs to is known, and the rest is read where it is asked for.</summary>
/// <remarks>A long journal is mostly items, and a run that goes on with it needs the texts of each of its own items once, and of the others never.</remarks>
public sealed class UnreadEntry
{
    private readonly Func<JournalEntry> _read;

    /// <summary>Describes an entry that can be read.</summary>
    /// <param name="key">What the entry belongs to: its <see cref="JournalEntry.Key"/>.</param>
    /// <param name="keepsItem">Whether the entry is a <see cref="JournaledItem"/> or a <see cref="JournaledRepeat"/>.</param>
    /// <param name="read">Reads the entry; called until the next entry is asked for, once or several times or not at all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> or <paramref name="read"/> is null.</exception>
    public UnreadEntry(string key, bool keepsItem, Func<JournalEntry> read)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(read);
        (Key, KeepsItem, _read) = (key, keepsItem, read);
    }

    /// <summary>Describes an entry that is there already.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public UnreadEntry(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        (Key, KeepsItem, _read) = (entry.Key, entry is JournaledItem or JournaledRepeat, () => entry);
    }

    /// <summary>What the entry belongs to: its <see cref="JournalEntry.Key"/>.</summary>
    public string Key { get; }

    /// <summary>Whether the entry is a <see cref="JournaledItem"/> or a <see cref="JournaledRepeat"/>.</summary>
    public bool KeepsItem { get; }

    /// <summary>Reads the entry. Only until the next one is asked for.</summary>
    /// <returns>The entry.</returns>
    public JournalEntry Read() => _read();
}
