using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Replies that come as a whole.</summary>
internal static class CompletionMending
{
    /// <summary>Whether this is a whole reply, and no piece of one.</summary>
    public static bool IsWhole(JsonObject reply) => reply["choices"] is JsonArray choices && choices.OfType<JsonObject>().Any(choice => choice["message"] is JsonObject);

    /// <summary>Mends a reply in place.</summary>
    public static void Whole(JsonObject completion, string model)
    {
        if (completion["choices"] is not JsonArray choices)
        {
            completion["choices"] = choices = [];
        }

        foreach (var (choice, index) in choices.OfType<JsonObject>().Select((choice, index) => (choice, index)).ToList())
        {
            choice["index"] = WireNumbers.Whole(choice["index"]) ?? index;
            if (choice["message"] is not JsonObject message)
            {
                choice["message"] = message = [];
            }

            message["role"] ??= MessageMending.Assistant;
            MessageMending.Mend(message);
            message.TryAdd("content", null);
            choice["finish_reason"] = FinishReasons.OrRefusal(FinishReasons.OfWhole(choice["finish_reason"]), MessageMending.IsRefusal(message));
        }

        Envelope.Mend(completion, "chat.completion", model, string.Empty);
    }

    /// <summary>The whole reply as the one piece of a stream.</summary>
    public static JsonObject AsChunk(JsonObject completion)
    {
        completion.Remove("object");
        foreach (var choice in completion["choices"]!.AsArray().OfType<JsonObject>())
        {
            choice["finish_reason"] = FinishReasons.OfWhole(choice["finish_reason"]);
        }

        return completion;
    }
}
