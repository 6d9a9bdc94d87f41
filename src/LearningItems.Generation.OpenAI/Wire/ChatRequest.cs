using System.Text.Json;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>What of a request its reply is read by, and where in it the name of the output limit stands. The rest is sent byte by byte as it came.</summary>
/// <param name="Body">The request.</param>
/// <param name="Model">The model asked, for replies that name none.</param>
/// <param name="IsStreamed">Whether the reply is asked for as a stream.</param>
/// <param name="LimitName">By which name the output limit stands in it; null when it does not, or does by both.</param>
/// <param name="LimitAt">Where the name's quote begins.</param>
internal sealed record ChatRequest(byte[] Body, string Model, bool IsStreamed, string? LimitName, int LimitAt)
{
    /// <summary>Reads a request; null when it is no JSON object.</summary>
    public static async Task<ChatRequest?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var body = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Read(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The same request with another name of the output limit.</summary>
    public ChatRequest WithLimitAs(string? name) => LimitName is null || name is null || name == LimitName
        ? this
        : this with { Body = [.. Body.AsSpan(0, LimitAt + 1), .. System.Text.Encoding.UTF8.GetBytes(name), .. Body.AsSpan(LimitAt + 1 + LimitName.Length)], LimitName = name };

    /// <summary>The request as content, with the headers it had.</summary>
    public HttpContent ToContent(HttpContent original)
    {
        var content = new ByteArrayContent(Body);
        HeadersOf.Copy(original, content);
        return content;
    }

    private static ChatRequest? Read(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var request = new ChatRequest(body, string.Empty, IsStreamed: false, LimitName: null, LimitAt: 0);
        var limits = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, at) = (reader.GetString()!, (int)reader.TokenStartIndex);
            reader.Read();
            switch (name)
            {
                case "model" when reader.TokenType == JsonTokenType.String:
                    request = request with { Model = reader.GetString()! };
                    break;
                case "stream":
                    request = request with { IsStreamed = reader.TokenType == JsonTokenType.True };
                    break;
                case OutputLimitNames.Older or OutputLimitNames.Newer:
                    (request, limits) = (request with { LimitName = name, LimitAt = at }, limits + 1);
                    break;
            }

            reader.Skip();
        }

        return limits > 1 ? request with { LimitName = null } : request;
    }
}
