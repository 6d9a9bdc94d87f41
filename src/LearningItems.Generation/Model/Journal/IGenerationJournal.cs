using System.Runtime.CompilerServices;

namespace LearningItems.Generation;

/// <summary>
/// Keeps the work of runs, so that a later run pays only for what is new. An entry is appended before anybody is shown what it says.
/// <c>FileGenerationJournal</c> of LearningItems.Generation.Files keeps a journal in a file; implement the interface over a database where machines share one.
/// </summary>
/// <remarks>
/// A run finds the entries of the whole journal when it plans and when it starts, and reads those that are its own; then it appends, one entry at a time. No two
/// runs append to a journal at once.
/// </remarks>
public interface IGenerationJournal
{
    /// <summary>Reads every entry, in the order in which they were appended.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The entries, read as they are asked for.</returns>
    IAsyncEnumerable<JournalEntry> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Finds every entry, in the order in which they were appended, and leaves it to the caller which of them to read. Unless implemented, each is read by
    /// <see cref="ReadAsync"/>; a journal that knows of its entries what <see cref="UnreadEntry"/> says – from columns of a table, for instance – makes long
    /// journals fast by saying so before it reads the items.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The entries, found as they are asked for. What <see cref="ReadAsync"/> would fail for may remain unnoticed in entries that are not read.</returns>
    async IAsyncEnumerable<UnreadEntry> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var entry in ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new UnreadEntry(entry);
        }
    }

    /// <summary>Appends an entry. Once this returns, the entry survives the process.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Ends the writing; the entry is there whole or not at all.</param>
    /// <returns>When the entry is kept.</returns>
    ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default);
}
