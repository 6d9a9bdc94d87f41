using System.Runtime.CompilerServices;
using LearningItems.Generation.OpenAI.Batches;
using OpenAI;

namespace LearningItems.Generation.OpenAI;

/// <summary>
/// Batches of chat completions through the OpenAI SDK: for OpenAI, for Azure and for servers that have the same files and batches. A request is the very
/// one that the SDK's <c>AsIChatClient()</c> would send, and a reply is read by it.
/// </summary>
/// <remarks>
/// Nothing is held in memory but a request or a reply at a time; what is sent is made twice, once to know its length. What a batch is found by stands in its
/// metadata. The request that creates a batch is sent once, whatever the client's retries are; those of all others are the client's. Thread-safe.
/// </remarks>
public sealed class OpenAIBatchChatClient : IBatchChatClient
{
    // By so much the clocks of two machines may differ.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromHours(1);

    private readonly string _model;
    private readonly OpenAIBatchOptions _options;
    private readonly BatchEndpoint _batches;
    private readonly BatchFiles _files;

    /// <summary>Makes the batches of a client's endpoint.</summary>
    /// <param name="client">The client, with its key, endpoint and retries. It is the caller's, and used for every request.</param>
    /// <param name="model">The model of requests that name none in their options; all requests of a batch are for one.</param>
    /// <param name="options">What the server takes; null for what OpenAI does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is empty.</exception>
    public OpenAIBatchChatClient(OpenAIClient client, string model, OpenAIBatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        (_model, _options) = (model, options ?? new OpenAIBatchOptions());
        (_batches, _files) = (new BatchEndpoint(client, _options), new BatchFiles(client));
    }

    /// <inheritdoc/>
    public BatchLimits Limits => _options.Limits;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The key, an id or the number of requests is not allowed, the requests are for several models, or they are longer than <see cref="Limits"/> allow.</exception>
    /// <exception cref="System.ClientModel.ClientResultException">The endpoint refused the file or the batch, or did not answer.</exception>
    public async ValueTask<string> SubmitAsync(string key, IReadOnlyList<BatchRequest> requests, CancellationToken cancellationToken = default)
    {
        BatchArguments.Check(key, requests, Limits);
        if (requests.Select(request => request.Options.ModelId ?? _model).Distinct(StringComparer.Ordinal).Skip(1).FirstOrDefault() is { } other)
        {
            throw new ArgumentException($"All requests of a batch are for one model; these are for '{other}' too.", nameof(requests));
        }

        using var calls = new CallTaker(_model);
        using var lines = new RequestLines(requests, _options.Url, calls);
        await lines.MeasureAsync(cancellationToken).ConfigureAwait(false);
        BatchArguments.CheckBytes(lines.Length, Limits);
        var file = await _files.UploadAsync(lines, $"{key}.jsonl", cancellationToken).ConfigureAwait(false);
        return await _batches.CreateAsync(key, file, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="System.ClientModel.ClientResultException">The list could not be read: nothing is known.</exception>
    public async ValueTask<FoundBatch> FindAsync(BatchIntent intent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(intent);
        var asked = _options.Time.GetUtcNow();
        var oldest = intent.At - ClockDifference;
        await foreach (var page in _batches.PagesAsync(cancellationToken).ConfigureAwait(false))
        {
            if (page.FirstOrDefault(batch => batch.Key == intent.Key) is { } found)
            {
                return new FoundBatch(BatchFinding.Found, found.Id);
            }

            // Newest first; a whole page, because nothing promises that the order is exact.
            if (page.All(batch => batch.CreatedAt < oldest))
            {
                break;
            }
        }

        return new FoundBatch(asked - intent.At < _options.SettlingTime ? BatchFinding.CannotTell : BatchFinding.Absent);
    }

    /// <inheritdoc/>
    /// <exception cref="System.ClientModel.ClientResultException">The endpoint knows no such batch, or did not answer.</exception>
    public async ValueTask<BatchStatus> GetAsync(string batchId, CancellationToken cancellationToken = default) =>
        (await _batches.GetAsync(batchId, cancellationToken).ConfigureAwait(false)).ToStatus();

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The batch has not ended.</exception>
    /// <exception cref="InvalidDataException">A line of a file is no result.</exception>
    /// <exception cref="HttpRequestException">A file could not be read to its end, or has a line longer than 16 MB.</exception>
    /// <exception cref="System.ClientModel.ClientResultException">The endpoint knows no such batch or file, or did not answer.</exception>
    public async IAsyncEnumerable<BatchResult> ReadAsync(string batchId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batch = await _batches.GetAsync(batchId, cancellationToken).ConfigureAwait(false);
        if (!batch.HasEnded)
        {
            throw new InvalidOperationException($"The batch '{batchId}' is in the state '{batch.Word}'; it can be read once it has ended.");
        }

        using var replies = new ReplyPlayer(_model);
        foreach (var file in batch.Files)
        {
            await foreach (var line in _files.LinesAsync(file, cancellationToken).ConfigureAwait(false))
            {
                yield return await ResultLine.Read(line, file).ToResultAsync(replies, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="System.ClientModel.ClientResultException">The endpoint knows no such batch, or did not answer.</exception>
    public async ValueTask CancelAsync(string batchId, CancellationToken cancellationToken = default) => await _batches.CancelAsync(batchId, cancellationToken).ConfigureAwait(false);
}
