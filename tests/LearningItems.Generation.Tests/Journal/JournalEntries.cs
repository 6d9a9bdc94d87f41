namespace LearningItems.Generation.Tests.Journal;

/// <summary>Reads a journal into a list.</summary>
internal static class JournalEntries
{
    public static async Task<List<JournalEntry>> ReadAsync(IGenerationJournal journal)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in journal.ReadAsync())
        {
            entries.Add(entry);
        }

        return entries;
    }
}
