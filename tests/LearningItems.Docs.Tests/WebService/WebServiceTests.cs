using System.Net;
using System.Text;
using System.Text.Json;
using LearningItems.Generation;
using LearningItems.Generation.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MyCourses;

namespace LearningItems.Docs.Tests.WebService;

/// <summary>The endpoint of the page, in a server without a network.</summary>
public sealed class WebServiceTests
{
    private const string Words = """{"language":"fr","level":"A1","sources":[{"text":"merci"},{"text":"pain"}],"categories":["vocab"]}""";

    [Fact]
    public async Task Request_is_answered_with_the_updates_of_its_run()
    {
        using var model = new StandInChatClient();
        await using var app = await StartedAsync(model);

        using var response = await PostAsync(app, Words);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var updates = (await response.Content.ReadAsStringAsync()).Split('\n')
            .Where(line => line.StartsWith("data: ", StringComparison.Ordinal))
            .Select(line => LearningItemJson.Deserialize<GenerationUpdate>(line["data: ".Length..])!).ToList();
        Assert.Equal(["merci", "pain"], updates.OfType<ItemAccepted>().Select(update => update.Item.Item.TargetItem));
        Assert.IsType<RunFinished>(updates[^1]);
    }

    [Theory]
    [InlineData("""{"language":"fr","level":"A1","examples_per_item":9}""", "ExamplesPerItem")]
    [InlineData("""{"language":"fr","level":"A1","topics":"food"}""", "topics")]
    [InlineData("""{"language":"fr","level":"Z9"}""", "Z9")]
    [InlineData("null", "null")]
    public async Task Invalid_request_is_a_400_that_says_what_is_wrong(string body, string expected)
    {
        using var model = new ScriptedChatClient();
        await using var app = await StartedAsync(model);

        using var response = await PostAsync(app, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var errors = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("errors").GetProperty("request");
        Assert.Contains(expected, Assert.Single(errors.EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Empty(model.Requests);
    }

    [Fact]
    public async Task Reader_that_leaves_cancels_the_call()
    {
        using var model = new WaitingChatClient();
        await using var app = await StartedAsync(model);

        using (var response = await PostAsync(app, Words))
        using (var events = new StreamReader(await response.Content.ReadAsStreamAsync()))
        {
            while (await events.ReadLineAsync() is { } line && !line.Contains("item_accepted", StringComparison.Ordinal))
            {
            }
        }

        await model.Cancelled;
    }

    [Fact]
    public async Task Tenants_spend_their_own_budgets()
    {
        using var model = new StandInChatClient();
        await using var app = await StartedAsync(model);
        var budgets = app.Services.GetRequiredService<TenantBudgets>();

        using var response = await PostAsync(app, Words);
        await response.Content.ReadAsStringAsync();

        Assert.Equal((1, 0), (budgets.Of("acme").UsedCalls, budgets.Of("umbrella").UsedCalls));
        Assert.InRange(budgets.Of("acme").UsedTokens, 1, 5_000);
    }

    private static async Task<WebApplication> StartedAsync(IChatClient model)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(model);
        builder.Services.AddLearningItemGeneration();
        builder.Services.AddSingleton<TenantBudgets>();
        var app = builder.Build();
        app.MapLearningItems();
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpResponseMessage> PostAsync(WebApplication app, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/tenants/acme/items") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        return await app.GetTestClient().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
