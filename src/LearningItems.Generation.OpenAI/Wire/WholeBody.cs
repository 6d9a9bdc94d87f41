using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Bodies that are read as a whole, up to a length.</summary>
internal static class WholeBody
{
    /// <summary>No reply of a model is longer by far.</summary>
    public const int Longest = 64 << 20;

    /// <summary>Reads a body, and puts what was read in its place.</summary>
    /// <exception cref="HttpRequestException">It is longer than <see cref="Longest"/>.</exception>
    public static async Task<byte[]> TakeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var taken = new MemoryStream();
        var source = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            var block = new byte[16_384];
            for (int read; (read = await source.ReadAsync(block, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                taken.Write(block.AsSpan(0, read));
                if (taken.Length > Longest)
                {
                    throw new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded, $"The reply is longer than {Longest >> 20} MB.");
                }
            }
        }

        var body = taken.ToArray();
        Put(response, body);
        return body;
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
