using LearningItems.Generation.Journal;

namespace LearningItems.Generation.Execution;

/// <summary>Writes down what becomes of batches: in the application's journal first, then in the book of this step.</summary>
/// <param name="journal">The application's journal.</param>
/// <param name="book">What the journal has of batches.</param>
internal sealed class BatchJournal(IGenerationJournal journal, BatchBook book)
{
    public BatchBook Book => book;

    /// <summary>Keeps an entry. What is paid for is kept, whether or not the step is cancelled meanwhile.</summary>
    public async Task KeepAsync(JournalEntry entry)
    {
        await journal.AppendAsync(entry, CancellationToken.None).ConfigureAwait(false);
        book.Note(entry);
    }
}
