using System.Runtime.CompilerServices;
using Anthropic;
using Anthropic.Models.Messages.Batches;
using Anthropic.Services.Messages;
using LearningItems.Generation.Anthropic.Batches;

namespace LearningItems.Generation.Anthropic;

/// <summary>
/// Message Batches through the Anthropic SDK. A request is the very one that the SDK's <c>AsIChatClient()</c> would send, and a reply is read by it.
/// </summary>
/// <remarks>
/// The requests of a batch are held in memory while it is submitted, for the provider takes them in one; results are read one at a time. The request that
/// creates a batch is sent once, whatever the client's retries are; those of all others are the client's. The provider keeps nothing that a batch could be found by: a
/// search goes by time and number, and is certain only of batches that have ended. Thread-safe.
/// </remarks>
public sealed class AnthropicBatchChatClient : IBatchChatClient
{
    private const string InProgress = "in_progress";
    private const string Ended = "ended";

    private readonly string _model;
    private readonly AnthropicBatchOptions _options;
    private readonly IBatchService _batches;
    private readonly BatchSearch _search;

    /// <summary>Makes the Message Batches of a client.</summary>
    /// <param name="client">The client, with its key and retries. It is the caller's, and used for every request.</param>
    /// <param name="model">The model of requests that name none in their options.</param>
    /// <param name="options">What the provider takes; null for what Anthropic does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is empty.</exception>
    public AnthropicBatchChatClient(IAnthropicClient client, string model, AnthropicBatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        (_model, _options, _batches) = (model, options ?? new AnthropicBatchOptions(), client.Messages.Batches);
        _search = new BatchSearch(_batches, _options);
    }

    /// <inheritdoc/>
    public BatchLimits Limits => _options.Limits;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The key, an id or the number of requests is not allowed, or the requests are longer than <see cref="Limits"/> allow.</exception>
    /// <exception cref="global::Anthropic.Exceptions.AnthropicException">The provider refused the batch, or did not answer.</exception>
    public async ValueTask<string> SubmitAsync(string key, IReadOnlyList<BatchRequest> requests, CancellationToken cancellationToken = default)
    {
        BatchArguments.Check(key, requests, Limits);
        using var calls = new CallTaker(_model, _options.DefaultMaxOutputTokens);
        var submission = new Submission();
        foreach (var request in requests)
        {
            submission.Add(request.Id, await calls.CallOfAsync(request, cancellationToken).ConfigureAwait(false));
            BatchArguments.CheckBytes(submission.Bytes, Limits);
        }

        // With one request however it ends: one that was taken and not answered would be paid for twice.
        var once = _batches.WithOptions(options => options with { MaxRetries = 0 });
        return (await once.Create(submission.ToParams(), cancellationToken).ConfigureAwait(false)).ID;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A batch of the same number of requests that was created since then is opened once it has ended: its results tell whose it is. While it is under way,
    /// the answer is <see cref="BatchFinding.CannotTell"/>, also where it is another's; that ends with it, within a day.
    /// </remarks>
    /// <exception cref="global::Anthropic.Exceptions.AnthropicException">The list or a batch could not be read: nothing is known.</exception>
    public async ValueTask<FoundBatch> FindAsync(BatchIntent intent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(intent);
        return await _search.FindAsync(intent, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="global::Anthropic.Exceptions.AnthropicException">The provider knows no such batch, or did not answer.</exception>
    public async ValueTask<BatchStatus> GetAsync(string batchId, CancellationToken cancellationToken = default)
    {
        var batch = await RetrieveAsync(batchId, cancellationToken).ConfigureAwait(false);
        var ended = HasEnded(batch);
        return new BatchStatus
        {
            Id = batch.ID,
            State = ended ? BatchState.Ended : BatchState.InProgress,
            Word = batch.ProcessingStatus.Raw(),
            Done = ended ? (int)(Total(batch) - batch.RequestCounts.Processing) : null, // until then the provider counts all of them as under way
            ExpiresAt = batch.ExpiresAt,
        };
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The batch has not ended.</exception>
    /// <exception cref="InvalidDataException">A line is no result of a request.</exception>
    /// <exception cref="global::Anthropic.Exceptions.AnthropicException">The provider knows no such batch, or its results could not be read to their end.</exception>
    public async IAsyncEnumerable<BatchResult> ReadAsync(string batchId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batch = await RetrieveAsync(batchId, cancellationToken).ConfigureAwait(false);
        if (!HasEnded(batch))
        {
            throw new InvalidOperationException($"The batch '{batchId}' is in the state '{batch.ProcessingStatus.Raw()}'; it can be read once it has ended.");
        }

        using var replies = new ReplyPlayer(_model);
        await foreach (var line in _batches.ResultsStreaming(batchId, cancellationToken: cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return await ResultLine.Read(line).ToResultAsync(replies, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="global::Anthropic.Exceptions.AnthropicException">The provider knows no such batch, or did not answer.</exception>
    public async ValueTask CancelAsync(string batchId, CancellationToken cancellationToken = default)
    {
        if (await IsUnderWayAsync().ConfigureAwait(false))
        {
            try
            {
                await _batches.Cancel(batchId, cancellationToken: cancellationToken).ConfigureAwait(false);
            }
            catch (global::Anthropic.Exceptions.Anthropic4xxException)
            {
                // It may have ended in between.
                if (await IsUnderWayAsync().ConfigureAwait(false))
                {
                    throw;
                }
            }
        }

        async Task<bool> IsUnderWayAsync() => (await RetrieveAsync(batchId, cancellationToken).ConfigureAwait(false)).ProcessingStatus.Raw() == InProgress;
    }

    internal static bool HasEnded(MessageBatch batch) => batch.ProcessingStatus.Raw() == Ended;

    internal static long Total(MessageBatch batch) =>
        batch.RequestCounts.Processing + batch.RequestCounts.Succeeded + batch.RequestCounts.Errored + batch.RequestCounts.Canceled + batch.RequestCounts.Expired;

    private Task<MessageBatch> RetrieveAsync(string batchId, CancellationToken cancellationToken) => _batches.Retrieve(batchId, cancellationToken: cancellationToken);
}
