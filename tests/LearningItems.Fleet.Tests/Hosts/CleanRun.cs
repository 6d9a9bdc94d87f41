using LearningItems.Fleet.Configuration;
using LearningItems.Fleet.Providers;
using LearningItems.LoopbackModel;

namespace LearningItems.Fleet.Tests.Hosts;

/// <summary>What a job brings and takes when nothing happens to it: in this process, over a model server of its own that answers at once.</summary>
/// <param name="Items">The ids of its items, in their order.</param>
/// <param name="Tokens">What the model server counted.</param>
internal sealed record CleanRun(IReadOnlyList<Guid> Items, long Tokens)
{
    public static async Task<CleanRun> OfAsync(GenerationRequest request, int maxConcurrency, int maxOutputTokens)
    {
        await using var server = await ModelServer.StartAsync();
        using var client = OpenAIModel.Create(new ModelOptions { Provider = ModelProvider.OpenAI, Name = "stand-in", Endpoint = server.OpenAiEndpoint }).Chat;
        var generator = new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxConcurrency = maxConcurrency, MaxOutputTokens = maxOutputTokens });
        var result = await generator.GenerateAsync(request);
        Assert.True(result.IsComplete);
        return new CleanRun([.. result.Items.Select(item => item.Item.Id).Order()], PaidTokens.Of(server.Requests));
    }
}
