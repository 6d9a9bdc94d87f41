using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Bodies that are read as a whole, up to a length.</summary>
internal static class WholeBody
{
    /// <summary>No reply of a model is longer by far.</summary>
    public const int Longest = 32 << 20;

    /// <summary>Of an error no more is read: nobody reads it.</summary>
    public const int LongestError = 1 << 20;

    /// <summary>Reads a body, and puts what was read in its place.</summary>
    /// <exception cref="HttpRequestException">It is longer than <see cref="Longest"/>.</exception>
    public static async Task<byte[]> TakeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(response, Longest + 1, cancellationToken).ConfigureAwait(false);
        if (body.Length > Longest)
        {
            throw new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded, $"The reply is longer than {Longest >> 20} MB.");
        }

        Put(response, body);
        return body;
    }

    /// <summary>Reads the beginning of an error, and puts it in the place of the whole.</summary>
    public static async Task<byte[]> TakeErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(response, LongestError, cancellationToken).ConfigureAwait(false);
        Put(response, body);
        return body;
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, int most, CancellationToken cancellationToken)
    {
        using var taken = new MemoryStream();
        var source = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            var block = new byte[16_384];
            for (int read; taken.Length < most && (read = await source.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                taken.Write(block.AsSpan(0, (int)Math.Min(read, most - taken.Length)));
            }
        }

        return taken.ToArray();
    }

    /// <summary>Puts a body in the place of the one a response has.</summary>
    public static void Put(HttpResponseMessage response, byte[] body)
    {
        var content = new ByteArrayContent(body);
        HeadersOf.Copy(response.Content, content);
        response.Content.Dispose();
        response.Content = content;
    }

    /// <summary>A body or an event as JSON; null when it is none, or JSON that nobody could mend.</summary>
    public static JsonNode? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var parsed = JsonNode.Parse(body);
            _ = parsed is JsonObject read && read.ContainsKey("error"); // what has a name twice fails here, and not later
            return parsed;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    public static JsonNode? Parse(string text) => Parse(Encoding.UTF8.GetBytes(text));
}
