#pragma warning disable OPENAI001 // the SDK marks its batches experimental: only what takes and gives JSON is used
using System.Buffers;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using System.Text.Json;
using OpenAI;
using OpenAI.Batch;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>The batches of an endpoint, as JSON.</summary>
internal sealed class BatchEndpoint(OpenAIClient client, OpenAIBatchOptions options)
{
    private const int PageSize = 100;

    private readonly BatchClient _client = client.GetBatchClient();

    /// <summary>Creates a batch, with one request however it ends: one that was taken and not answered would be paid for twice.</summary>
    public async Task<string> CreateAsync(string key, string file, CancellationToken cancellationToken)
    {
        using var content = BinaryContent.Create(BinaryData.FromBytes(Creation(key, file)));
        var once = new RequestOptions { CancellationToken = cancellationToken };
        once.AddPolicy(new SingleAttempt(), PipelinePosition.PerCall);
        var operation = await _client.CreateBatchAsync(content, waitUntilCompleted: false, once).ConfigureAwait(false);
        return operation.BatchId;
    }

    public async Task<BatchObject> GetAsync(string batchId, CancellationToken cancellationToken)
    {
        var result = await _client.GetBatchAsync(batchId, new RequestOptions { CancellationToken = cancellationToken }).ConfigureAwait(false);
        using var document = JsonDocument.Parse(result.GetRawResponse().Content);
        return BatchObject.Read(document.RootElement);
    }

    /// <summary>All batches, a page at a time, the newest first.</summary>
    public async IAsyncEnumerable<List<BatchObject>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = _client.GetBatchesAsync(after: null, PageSize, new RequestOptions { CancellationToken = cancellationToken });
        await foreach (var page in pages.GetRawPagesAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using var document = JsonDocument.Parse(page.GetRawResponse().Content);
            yield return [.. document.RootElement.GetProperty("data").EnumerateArray().Select(BatchObject.Read)];
        }
    }

    /// <summary>Asks for a batch to be cancelled; one that has ended is left as it is.</summary>
    public async Task CancelAsync(string batchId, CancellationToken cancellationToken)
    {
        if ((await GetAsync(batchId, cancellationToken).ConfigureAwait(false)).IsEndingOrEnded)
        {
            return;
        }

        var operation = await CreateBatchOperation.RehydrateAsync(_client, batchId, cancellationToken).ConfigureAwait(false);
        try
        {
            await operation.CancelAsync(new RequestOptions { CancellationToken = cancellationToken }).ConfigureAwait(false);
        }
        catch (ClientResultException exception) when (exception.Status is 400 or 409)
        {
            // It may have ended in between.
            if (!(await GetAsync(batchId, cancellationToken).ConfigureAwait(false)).IsEndingOrEnded)
            {
                throw;
            }
        }
    }

    private byte[] Creation(string key, string file)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written))
        {
            writer.WriteStartObject();
            writer.WriteString("input_file_id"u8, file);
            writer.WriteString("endpoint"u8, options.Url);
            writer.WriteString("completion_window"u8, options.CompletionWindow);
            writer.WriteStartObject("metadata"u8);
            writer.WriteString(BatchObject.KeyName, key);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return written.WrittenSpan.ToArray();
    }
}
