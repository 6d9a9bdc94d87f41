using LearningItems.Generation.Testing.Tests.Answering;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing.Tests.StandIn;

public class StandInChatClientTests
{
    private static readonly string Prompt = AskedPrompt.OnePerRow("Mandarin Chinese (zh)", "vocab", "喝: to drink", "𠮷: (a variant of 吉)");

    [Fact]
    public async Task GetResponse_Prompt_AnswersWithMinifiedUnescapedJsonAndUsage()
    {
        using var client = new StandInChatClient();

        var response = await client.GetResponseAsync(Prompt, AskedPrompt.Options(AskedPrompt.WordSchema));

        Assert.StartsWith("""{"items":[{"row":1,"word":"喝","definition":"to drink (“喝”, vocab)",""", response.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', response.Text);
        Assert.Equal("offline-stand-in", response.ModelId);
        Assert.Equal(ChatFinishReason.Stop, response.FinishReason);
        Assert.True(response.Usage!.InputTokenCount > 50);
        Assert.Equal(response.Usage.InputTokenCount + response.Usage.OutputTokenCount, response.Usage.TotalTokenCount);
    }

    [Fact]
    public async Task GetStreamingResponse_Prompt_GivesTheSameTextInPiecesAndThenTheUsage()
    {
        using var client = new StandInChatClient();
        var options = AskedPrompt.Options(AskedPrompt.WordSchema);
        var whole = await client.GetResponseAsync(Prompt, options);

        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in client.GetStreamingResponseAsync(Prompt, options))
        {
            updates.Add(update);
        }

        Assert.Equal(whole.Text, string.Concat(updates.Select(update => update.Text)));
        Assert.All(updates, update => Assert.True(update.Text.Length <= 40 && (update.Text.Length == 0 || !char.IsHighSurrogate(update.Text[^1]))));
        Assert.Equal(ChatFinishReason.Stop, updates[^1].FinishReason);
        Assert.Equal(whole.Usage!.OutputTokenCount, updates.ToChatResponse().Usage!.OutputTokenCount);
    }

    [Fact]
    public async Task GetResponse_TextThatIsNoPrompt_AnswersWithNoItems()
    {
        using var client = new StandInChatClient();

        var response = await client.GetResponseAsync("Hello!");

        Assert.Equal("""{"items":[]}""", response.Text);
    }

    [Fact]
    public async Task GetResponse_SchemaInThePrompt_IsFollowed()
    {
        using var client = new StandInChatClient();

        var response = await client.GetResponseAsync($"{Prompt}\n{AskedPrompt.WordSchema}\nReply with JSON.");

        Assert.Contains("\"row\":1", response.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetResponse_Cancelled_Throws()
    {
        using var client = new StandInChatClient();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => client.GetResponseAsync(Prompt, cancellationToken: cancellation.Token));
    }

    [Fact]
    public void GetService_MetadataOrItself_AreGiven()
    {
        using var client = new StandInChatClient();

        var metadata = client.GetService<ChatClientMetadata>();

        Assert.Equal(("offline", "offline-stand-in"), (metadata?.ProviderName, metadata?.DefaultModelId));
        Assert.Same(client, client.GetService<StandInChatClient>());
        Assert.Same(client, client.GetService<IChatClient>());
        Assert.Null(client.GetService<ChatClientMetadata>("key"));
    }
}
