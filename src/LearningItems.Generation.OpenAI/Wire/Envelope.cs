using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>What stands around the choices of a reply or of a piece of one.</summary>
internal static class Envelope
{
    /// <param name="reply">The reply, mended in place.</param>
    /// <param name="kind">What it is, where it does not say so.</param>
    /// <param name="model">The model asked, where it names none; null to leave it without.</param>
    /// <param name="id">The id of the pieces before, where it has none.</param>
    public static void Mend(JsonObject reply, string kind, string? model, string id)
    {
        reply["id"] = Text(reply["id"]) ?? id;
        reply["object"] = kind;
        reply["created"] = WireNumbers.Seconds(reply["created"]);
        reply["model"] = Text(reply["model"]) ?? model;
        if (reply["model"] is null)
        {
            reply.Remove("model");
        }

        if (reply["usage"] is JsonObject { Count: > 0 } usage)
        {
            WireNumbers.MakeWhole(usage);
        }
        else
        {
            reply.Remove("usage");
        }

        reply.Remove("error"); // it was looked at before: what is left says that there is none
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => (string?)node,
        JsonValueKind.Number => node.ToJsonString(),
        _ => null,
    };
}
