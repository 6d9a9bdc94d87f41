using System.Text.Json;
using LearningItems.Generation.Testing;
using LearningItems.Generation.Testing.Tests.Answering;
using Microsoft.Extensions.AI;

namespace LearningItems.Offline.Tests.Phrasebook;

/// <summary>What the phrasebook answers to a prompt of a test.</summary>
internal static class PhrasebookAnswer
{
    public static async Task<JsonElement[]> ItemsAsync(string prompt, string schema)
    {
        using var client = new StandInChatClient(SampleData.Answers);
        var response = await client.GetResponseAsync(prompt, AskedPrompt.Options(schema));
        using var document = JsonDocument.Parse(response.Text);
        return [.. document.RootElement.GetProperty("items").EnumerateArray().Select(item => item.Clone())];
    }
}
