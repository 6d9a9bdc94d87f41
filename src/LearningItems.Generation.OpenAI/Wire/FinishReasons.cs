using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Why a reply ended, in the words of many servers. The SDK knows five, and throws at any other.</summary>
internal static class FinishReasons
{
    public const string Stop = "stop";

    private const string Length = "length";
    private const string ContentFilter = "content_filter";

    private static readonly Dictionary<string, string> Words = new (string Reason, string[] Words)[]
    {
        (Stop, ["eos", "eos_token", "stop_sequence", "stop_token", "end_turn", "end", "complete", "completed", "done", "finished"]),
        (Length, ["max_tokens", "max_output_tokens", "max_completion_tokens", "max_new_tokens", "max_length", "model_length", "token_limit", "length_limit", "truncated", "incomplete"]),
        (ContentFilter, ["content_filtered", "safety", "refusal", "sensitive", "prohibited_content", "blocklist", "recitation"]),
        ("tool_calls", ["tool_call", "tool_use"]),
        ("function_call", []),
    }.SelectMany(meaning => meaning.Words.Append(meaning.Reason), (meaning, word) => (word, meaning.Reason)).ToDictionary(StringComparer.OrdinalIgnoreCase);

    // The server gave up: what it calls an end is none.
    private static readonly string[] Broken = ["error", "abort", "aborted", "cancelled", "canceled", "network_error", "insufficient_system_resource"];

    /// <summary>The SDK's word for a reason; null where there is none, or none that is clear.</summary>
    public static string? Known(JsonNode? reason) => Said(reason) is { } said ? Words.GetValueOrDefault(said) : null;

    /// <summary>Whether a reason stands there and says nothing: in the middle of a stream that means none, at its end that it is done.</summary>
    public static bool IsUnclear(JsonNode? reason) => reason is not null && Known(reason) is null && !Broken.Contains(Said(reason), StringComparer.OrdinalIgnoreCase);

    /// <summary>The reason of a reply that came as a whole: it has an end, and one that the server broke off is cut.</summary>
    public static string OfWhole(JsonNode? reason) => Known(reason) ?? (reason is null || IsUnclear(reason) ? Stop : Length);

    /// <summary>The reason where the model may have refused: one that refuses stops like one that is done, and only the refusal tells.</summary>
    public static string? OrRefusal(string? reason, bool isRefused) => isRefused && reason == Stop ? ContentFilter : reason;

    private static string? Said(JsonNode? reason) => reason?.GetValueKind() == JsonValueKind.String ? (string?)reason : null;
}
