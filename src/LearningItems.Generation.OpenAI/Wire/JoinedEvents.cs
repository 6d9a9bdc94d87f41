using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>A stream of events where a whole reply was asked for: some servers know nothing else.</summary>
internal static class JoinedEvents
{
    private static readonly string[] Texts = ["content", "refusal"];

    /// <summary>The reply that the events tell; null for a body that is no stream.</summary>
    /// <exception cref="System.ClientModel.ClientResultException">One of them is an error.</exception>
    public static async Task<JsonObject?> ReadAsync(byte[] body, string model, CancellationToken cancellationToken)
    {
        if (!IsStream(body))
        {
            return null;
        }

        using var lines = new WireLines(new MemoryStream(body));
        var mending = new EventMending(model);
        var reply = new JsonObject();
        while (!mending.IsAtEnd && await lines.NextAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (mending.Next(line) is [_, ..] mended && WholeBody.Parse(mended.AsSpan("data: "u8.Length)) is JsonObject chunk)
            {
                Add(chunk, reply);
            }
        }

        return reply;
    }

    private static bool IsStream(ReadOnlySpan<byte> body)
    {
        var text = body.TrimStart("\uFEFF \r\n"u8);
        return text.StartsWith("data:"u8) || text.StartsWith("event:"u8) || text.StartsWith(":"u8);
    }

    private static void Add(JsonObject chunk, JsonObject reply)
    {
        foreach (var (name, value) in chunk.Where(member => member.Value is not null && member.Key is not ("choices" or "object")))
        {
            reply[name] = value!.DeepClone();
        }

        reply.TryAdd("choices", new JsonArray());
        var choices = reply["choices"]!.AsArray();
        foreach (var piece in chunk["choices"]!.AsArray().OfType<JsonObject>())
        {
            var choice = choices.OfType<JsonObject>().FirstOrDefault(choice => JsonNode.DeepEquals(choice["index"], piece["index"]));
            if (choice is null)
            {
                choice = new JsonObject { ["index"] = piece["index"]?.DeepClone(), ["message"] = new JsonObject() };
                choices.Insert(choices.Count, choice);
            }

            Add(piece, choice, choice["message"]!.AsObject());
        }
    }

    private static void Add(JsonObject piece, JsonObject choice, JsonObject message)
    {
        foreach (var name in Texts)
        {
            if ((string?)piece["delta"]![name] is { } text)
            {
                message[name] = (string?)message[name] + text;
            }
        }

        if (piece["finish_reason"] is { } reason)
        {
            choice["finish_reason"] = reason.DeepClone();
        }
    }
}
