namespace LearningItems.Generation.Tests.Journal;

/// <summary>A journal in memory that keeps entries as their JSON, as a file does.</summary>
internal sealed class MemoryJournal : IGenerationJournal
{
    private readonly List<string> _lines = [];

    /// <summary>Entries it takes before it fails; null for all.</summary>
    public int? Room { get; set; }

    /// <summary>Called before and after each entry is taken; may throw, as a process may die.</summary>
    public Action At { get; set; } = () => { };

    public IReadOnlyList<JournalEntry> Entries => [.. _lines.Select(line => LearningItemJson.Deserialize<JournalEntry>(line)!)];

    public async IAsyncEnumerable<JournalEntry> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var entry in Entries)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    public ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default)
    {
        if (_lines.Count >= Room)
        {
            throw new IOException("no space left");
        }

        At();
        _lines.Add(LearningItemJson.Serialize(entry));
        At();
        return ValueTask.CompletedTask;
    }
}
