namespace LearningItems.Generation;

/// <summary>
/// A provider's batches: many calls handed in at once, answered within a day, at a lower price. A thin layer over the provider's own client that keeps
/// nothing: what was submitted is known by its key and its ids alone.
/// </summary>
/// <remarks>
/// Methods throw what the provider's client throws; <see cref="LearningItemGenerationOptions.ClassifyFailure"/> says what it means. None of them retries
/// by itself a request that submits: one that was taken and not answered would be paid for twice.
/// </remarks>
public interface IBatchChatClient
{
    /// <summary>What one batch may hold.</summary>
    BatchLimits Limits { get; }

    /// <summary>Submits a batch.</summary>
    /// <param name="key">What the batch can be found by later: 1 to 40 letters, digits, <c>_</c> and <c>-</c>, never used before.</param>
    /// <param name="requests">The requests, at least one, within <see cref="Limits"/>; their ids begin with <paramref name="key"/> and differ.</param>
    /// <param name="cancellationToken">Ends the waiting; the batch may have been taken all the same.</param>
    /// <returns>The provider's id of the batch.</returns>
    ValueTask<string> SubmitAsync(string key, IReadOnlyList<BatchRequest> requests, CancellationToken cancellationToken = default);

    /// <summary>Finds a batch whose submission was not heard of to its end.</summary>
    /// <param name="intent">What was to be submitted.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The batch, or that there is none, or that it cannot be told yet: then nothing may be submitted again.</returns>
    ValueTask<FoundBatch> FindAsync(BatchIntent intent, CancellationToken cancellationToken = default);

    /// <summary>Asks how a batch stands.</summary>
    /// <param name="batchId">The provider's id of the batch.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>How it stands.</returns>
    ValueTask<BatchStatus> GetAsync(string batchId, CancellationToken cancellationToken = default);

    /// <summary>Reads the results of a batch that has ended, whatever it ended in: also those of an expired one, and those in a file of errors.</summary>
    /// <param name="batchId">The provider's id of the batch.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The results, in any order, one at a time; a request without a result is <see cref="BatchOutcome.Missing"/> to whoever submitted it.</returns>
    IAsyncEnumerable<BatchResult> ReadAsync(string batchId, CancellationToken cancellationToken = default);

    /// <summary>Asks for a batch to be cancelled. What is answered by then is paid for and can be read once the batch has ended, which may take minutes.</summary>
    /// <param name="batchId">The provider's id of the batch.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>When the wish was taken; a batch that has ended already is no error.</returns>
    ValueTask CancelAsync(string batchId, CancellationToken cancellationToken = default);
}
