using System.Text.Json;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>A reply that is one JSON document.</summary>
/// <param name="Call">What was asked.</param>
/// <param name="Items">Its items.</param>
/// <param name="OutputTokens">What it took.</param>
internal sealed record WholeReply(Call Call, IReadOnlyList<JsonElement> Items, long OutputTokens)
{
    /// <summary>Whether every word has its item. Work of patterns has no number to reach.</summary>
    public bool IsComplete => !Call.Asks[0].Work.IsOnePerSource || Items.Count >= Call.Sources.Count;

    /// <exception cref="JsonException">The reply is no JSON, or another.</exception>
    public static WholeReply Parse(Call call, ChatResponse response) =>
        JsonDocument.Parse(response.Text).RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
            ? new WholeReply(call, [.. items.EnumerateArray()], response.Usage!.OutputTokenCount ?? 0)
            : throw new JsonException("The reply has no items.");
}
