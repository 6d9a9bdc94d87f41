using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>The pieces of one streamed reply.</summary>
/// <param name="model">The model asked, for pieces that name none.</param>
internal sealed class ChunkMending(string model)
{
    private const string Kind = "chat.completion.chunk";

    private string _id = string.Empty;
    private bool _hasEnd;
    private bool _isEndUnclear;
    private bool _isRefused;

    /// <summary>A piece as the SDK reads it.</summary>
    public byte[] Mend(JsonObject chunk)
    {
        if (chunk["choices"] is not JsonArray choices)
        {
            chunk["choices"] = choices = [];
        }

        foreach (var (choice, index) in choices.OfType<JsonObject>().Select((choice, index) => (choice, index)).ToList())
        {
            Mend(choice, index);
        }

        // Who reads keeps the first name of the model: a piece that has nothing else must not be the one to give it.
        Envelope.Mend(chunk, Kind, choices.Count > 0 ? model : null, _id);
        _id = (string)chunk["id"]!;
        return Written(chunk);
    }

    /// <summary>A piece without anything in it: who waits for the reply sees that it still comes.</summary>
    public byte[] KeepAlive() => Mend([]);

    /// <summary>What comes before the mark of the end: the reason, where the last piece tried to give one. Where none was ever tried, none is made up.</summary>
    public byte[] End() => _hasEnd || !_isEndUnclear
        ? []
        : Mend(new JsonObject { ["choices"] = new JsonArray(new JsonObject { ["delta"] = new JsonObject(), ["finish_reason"] = FinishReasons.Stop }) });

    private void Mend(JsonObject choice, int index)
    {
        choice["index"] = WireNumbers.Whole(choice["index"]) ?? index;
        if (choice["delta"] is not JsonObject delta)
        {
            choice["delta"] = delta = choice["message"] is JsonObject message ? message.DeepClone().AsObject() : [];
        }

        choice.Remove("message");
        MessageMending.Mend(delta);
        var reason = choice["finish_reason"];
        var known = FinishReasons.Known(reason);
        (_hasEnd, _isEndUnclear) = (_hasEnd || known is not null, FinishReasons.IsUnclear(reason));
        _isRefused |= MessageMending.IsRefusal(delta);
        choice["finish_reason"] = FinishReasons.OrRefusal(known, _isRefused);
    }

    private static byte[] Written(JsonObject chunk) => [.. "data: "u8, .. JsonText.Of(chunk), .. "\n\n"u8];
}
