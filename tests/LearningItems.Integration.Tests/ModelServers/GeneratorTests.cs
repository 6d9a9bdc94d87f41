using Anthropic;
using LearningItems.Generation;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.AI;

namespace LearningItems.Integration.Tests.ModelServers;

public class GeneratorTests
{
    [Fact]
    public async Task Run_over_the_wire_covers_every_source_with_the_calls_planned()
    {
        await using var server = await ModelServer.StartAsync();
        using var client = new AnthropicClient { BaseUrl = server.AnthropicEndpoint.ToString(), ApiKey = "some-key", MaxRetries = 0 };
        var generator = new LearningItemGenerator(client.AsIChatClient("some-model"));
        var request = new GenerationRequest
        {
            Language = "zh",
            Level = ProficiencyLevel.Parse("HSK1"),
            Sources = [new SourceItem { Text = "喝", Gloss = "to drink" }, new SourceItem { Text = "茶", Gloss = "tea" }, new SourceItem { Text = "水", Gloss = "water" }],
            Categories = [LearningItemCategory.Vocab],
        };

        var plan = await generator.PlanAsync(request);
        var result = await generator.GenerateAsync(request);

        Assert.True(result.IsComplete);
        Assert.Equal(["喝", "茶", "水"], result.Items.Select(item => item.Item.TargetItem));
        Assert.Equal(plan.Calls.Count, server.Requests.Count);
    }
}
