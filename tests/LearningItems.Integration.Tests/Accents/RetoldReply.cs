using System.Text.Json.Nodes;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>A reply over the wire, whole or streamed, whose text or usage is told otherwise.</summary>
internal static class RetoldReply
{
    private const string Data = "data: ";

    /// <summary>Puts another text in place of the model's, in pieces of a few letters where it is streamed.</summary>
    public static string Text(string body, Func<string, string> retell) => body.StartsWith(Data, StringComparison.Ordinal) ? Stream(body, retell) : Whole(body, retell);

    /// <summary>Changes what is said of usage; a stream says it in each piece, growing, as some servers do.</summary>
    public static string Usage(string body, Func<JsonObject, JsonObject> retell)
    {
        if (!body.StartsWith(Data, StringComparison.Ordinal))
        {
            var whole = JsonNode.Parse(body)!.AsObject();
            whole["usage"] = retell(whole["usage"]!.AsObject());
            return whole.ToJsonString();
        }

        var pieces = Pieces(body);
        var usage = pieces[^1]["usage"]!.AsObject();
        foreach (var (piece, number) in pieces.Select((piece, index) => (piece, index + 1)))
        {
            var soFar = usage.DeepClone().AsObject();
            soFar["completion_tokens"] = (int)usage["completion_tokens"]! * number / pieces.Count;
            piece["usage"] = retell(soFar);
        }

        return Said(pieces);
    }

    private static string Whole(string body, Func<string, string> retell)
    {
        var whole = JsonNode.Parse(body)!.AsObject();
        var message = whole["choices"]![0]!["message"]!;
        message["content"] = retell((string)message["content"]!);
        return whole.ToJsonString();
    }

    private static string Stream(string body, Func<string, string> retell)
    {
        var pieces = Pieces(body);
        var spoken = pieces.Where(piece => Delta(piece)?["content"] is JsonValue).ToList();
        var told = retell(string.Concat(spoken.Select(piece => (string)Delta(piece)!["content"]!)));
        var retold = told.Chunk(7).Select(letters =>
        {
            var piece = spoken[0].DeepClone();
            Delta(piece)!["content"] = new string(letters);
            return piece;
        });
        return Said([.. retold, .. pieces.SkipWhile(piece => !spoken.Contains(piece)).Except(spoken)]);
    }

    private static JsonNode? Delta(JsonNode piece) => piece["choices"]!.AsArray() is [{ } choice, ..] ? choice["delta"] : null;

    private static List<JsonNode> Pieces(string body) =>
        [.. body.Split('\n').Where(line => line.StartsWith(Data + "{", StringComparison.Ordinal)).Select(line => JsonNode.Parse(line[Data.Length..])!)];

    private static string Said(IEnumerable<JsonNode> pieces) => string.Concat(pieces.Select(piece => $"{Data}{piece.ToJsonString()}\n\n")) + Data + "[DONE]\n\n";
}
