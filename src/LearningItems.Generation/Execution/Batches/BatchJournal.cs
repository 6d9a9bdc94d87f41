using System.Globalization;
using LearningItems.Generation.Journal;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Execution;

/// <summary>Writes down what becomes of batches: in the application's journal first, then in the book of this step.</summary>
/// <param name="journal">The application's journal.</param>
/// <param name="book">What the journal has of batches.</param>
internal sealed class BatchJournal(IGenerationJournal journal, BatchBook book)
{
    public BatchBook Book => book;

    /// <summary>A key that no batch had: the same calls may be submitted again, once a batch has expired.</summary>
    public string NewKey(IEnumerable<string> prompts, DateTimeOffset at) =>
        "li" + Hashes.Sha256([.. prompts, at.ToString("O", CultureInfo.InvariantCulture), book.Count.ToString(CultureInfo.InvariantCulture)])[..24];

    /// <summary>Keeps an entry. What is paid for is kept, whether or not the step is cancelled meanwhile.</summary>
    public async Task KeepAsync(JournalEntry entry)
    {
        await journal.AppendAsync(entry, CancellationToken.None).ConfigureAwait(false);
        book.Note(entry);
    }
}
