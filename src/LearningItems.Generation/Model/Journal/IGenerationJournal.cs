namespace LearningItems.Generation;

/// <summary>
/// Keeps the work of runs, so that a later run pays only for what is new. An entry is appended before anybody is shown what it says.
/// <c>FileGenerationJournal</c> of LearningItems.Generation.Files keeps a journal in a file; implement the interface over a database where machines share one.
/// </summary>
/// <remarks>A run reads the whole journal when it plans and when it starts, then appends, one entry at a time. No two runs append to a journal at once.</remarks>
public interface IGenerationJournal
{
    /// <summary>Reads every entry, in the order in which they were appended.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The entries, read as they are asked for.</returns>
    IAsyncEnumerable<JournalEntry> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Appends an entry. Once this returns, the entry survives the process.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Ends the writing; the entry is there whole or not at all.</param>
    /// <returns>When the entry is kept.</returns>
    ValueTask AppendAsync(JournalEntry entry, CancellationToken cancellationToken = default);
}
