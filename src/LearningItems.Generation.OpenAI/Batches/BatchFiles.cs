using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using LearningItems.Generation.OpenAI.Wire;
using OpenAI;
using OpenAI.Files;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>The files of an endpoint, as streams.</summary>
internal sealed class BatchFiles(OpenAIClient client)
{
    private readonly OpenAIFileClient _client = client.GetOpenAIFileClient();

    /// <summary>Uploads the requests of a batch.</summary>
    /// <returns>The id of the file.</returns>
    public async Task<string> UploadAsync(Stream file, string name, CancellationToken cancellationToken) =>
        (await _client.UploadFileAsync(file, name, FileUploadPurpose.Batch, cancellationToken).ConfigureAwait(false)).Value.Id;

    /// <summary>The lines of a file as they come; empty ones are left out.</summary>
    public async IAsyncEnumerable<byte[]> LinesAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var result = await _client.DownloadFileAsync(file, new RequestOptions { BufferResponse = false, CancellationToken = cancellationToken }).ConfigureAwait(false);
        using var response = result.GetRawResponse();
        using var lines = new WireLines(response.ContentStream ?? Stream.Null);
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
