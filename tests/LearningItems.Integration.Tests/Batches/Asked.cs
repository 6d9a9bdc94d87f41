using System.Text.Json;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>Requests of batches: each asks for the items of two words.</summary>
internal static class Asked
{
    public static IReadOnlyList<BatchRequest> Requests(string key, int count) => [.. Enumerable.Range(1, count).Select(number => new BatchRequest { Id = $"{key}-{number}", Messages = Messages(number), Options = Options })];

    public static ChatMessage[] Messages(int number) => [new(ChatRole.System, $"You answer in JSON. Request {number}."), new(ChatRole.User, ModelServers.Asked.Prompt)];

    public static ChatOptions Options => new() { MaxOutputTokens = 1_000, ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse(ModelServers.Asked.Schema), "items") };

    public static BatchIntent Intent(string key, int count, DateTimeOffset at) => new() { Key = key, RequestIds = [.. Requests(key, count).Select(request => request.Id)], At = at };

    public static async Task<List<BatchResult>> ReadAllAsync(this IBatchChatClient client, string batchId)
    {
        var results = new List<BatchResult>();
        await foreach (var result in client.ReadAsync(batchId))
        {
            results.Add(result);
        }

        return results;
    }
}
