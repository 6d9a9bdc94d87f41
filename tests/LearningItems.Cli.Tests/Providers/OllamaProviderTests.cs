using System.Net;
using System.Text.Json;
using LearningItems.Cli.Providers;
using LearningItems.Cli.Tests.Commands;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>Ollama by its own interface, as this program sets its client up.</summary>
public sealed class OllamaProviderTests : IDisposable
{
    private static readonly JsonElement Schema = JsonDocument.Parse("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""").RootElement;

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Response_SendsSchemaAndLimitAndNoKey()
    {
        using var http = new ScriptedHttp(_ => Lines("{}"));
        using var provider = Provider(http);

        var response = await provider.Chat.GetStreamingResponseAsync("喝", new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(Schema, "items"), MaxOutputTokens = 77 }).ToChatResponseAsync();

        var sent = Assert.Single(http.Requests);
        Assert.Equal("http://localhost:11434/api/chat", sent.Uri.AbsoluteUri);
        Assert.DoesNotContain("Authorization", sent.Headers, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("model-1", 77), (sent.At("model").GetString(), sent.At("options", "num_predict").GetInt32()));
        Assert.True(JsonElement.DeepEquals(Schema, sent.At("format")));
        Assert.Equal(("{}", ChatFinishReason.Stop, 100L, 50L), (response.Text, response.FinishReason, response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount));
    }

    [Fact]
    public async Task Endpoint_WithAKey_GetsItAsABearerToken()
    {
        using var http = new ScriptedHttp(_ => Lines("{}"));
        using var provider = ChatProvider.Create(new ProviderArguments { Name = ChatProvider.Ollama, Model = "model-1", Endpoint = new Uri("http://model.test/ollama"), KeyVariable = "K" }, _ => "some-key", http);

        await provider.Chat.GetResponseAsync("hello");

        var sent = Assert.Single(http.Requests);
        Assert.Equal("http://model.test/ollama/api/chat", sent.Uri.AbsoluteUri);
        Assert.Contains("Authorization: Bearer some-key", sent.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Model_ThatWasNotPulled_EndsTheRunAtOnce()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json("""{"error":"model 'model-1' not found"}""", 404));

        var run = await RunAsync(http);

        Assert.Contains("http://localhost:11434/ did not accept the request for the model 'model-1' (model 'model-1' not found", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.Single(http.Requests);
    }

    [Fact]
    public async Task Server_ThatFails_IsTriedAgain()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json("""{"error":"llama runner process has terminated"}""", 500));

        Assert.Contains("failed again and again", Assert.Single((await RunAsync(http)).ErrorLines), StringComparison.Ordinal);
        Assert.Equal(4, http.Requests.Count);
    }

    [Fact]
    public async Task Server_ThatDoesNotRun_IsNamed()
    {
        var endpoint = ClosedPort.Uri;

        var run = await RunAsync(transport: null, endpoint);

        Assert.Contains($"{endpoint}/ could not be reached or did not answer (Connection refused", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static ProviderClient Provider(HttpMessageHandler transport) => ChatProvider.Create(new ProviderArguments { Name = ChatProvider.Ollama, Model = "model-1" }, _ => "not for this host", transport);

    private static HttpResponseMessage Lines(string text) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(
            $$$"""
            {"model":"model-1","created_at":"2026-01-02T03:04:05Z","message":{"role":"assistant","content":{{{JsonSerializer.Serialize(text)}}}},"done":false}
            {"model":"model-1","created_at":"2026-01-02T03:04:05Z","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":100,"eval_count":50}

            """,
            System.Text.Encoding.UTF8,
            "application/x-ndjson"),
    };

    private Task<CliRun> RunAsync(HttpMessageHandler? transport, Uri? endpoint = null) => ClientRun.RunAsync(
        ClientRun.Vocab with
        {
            Vocabulary = _directory.Write("words.csv", "word,pinyin,meaning\n喝,hē,to drink\n"),
            Provider = new ProviderArguments { Name = ChatProvider.Ollama, Model = "model-1", Endpoint = endpoint },
        },
        asked => ChatProvider.Create(asked, _ => null, transport),
        _directory["out"]);
}
