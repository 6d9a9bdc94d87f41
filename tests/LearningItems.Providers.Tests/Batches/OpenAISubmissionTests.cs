using System.ClientModel;
using System.Text.Json;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using LearningItems.Providers.Tests.Wire;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Batches;

/// <summary>A batch is a file of the very requests that single calls send, and it is created with one request.</summary>
public class OpenAISubmissionTests
{
    private const string File = """{"id":"f","object":"file","bytes":1,"created_at":1,"filename":"k.jsonl","purpose":"batch","status":"processed"}""";

    private static BatchServer Taking => new BatchServer().On("POST /v1/files", File).On("POST /v1/batches", BatchServer.Batch("b", "validating"));

    private static BatchRequest Request(string id, ChatOptions? options = null) => new()
    {
        Id = id,
        Messages = [new ChatMessage(ChatRole.System, "Teach 喝 \"well\"."), new ChatMessage(ChatRole.User, "1 merci")],
        Options = options ?? new ChatOptions { MaxOutputTokens = 77, Temperature = 0.5f, ResponseFormat = ChatResponseFormat.ForJsonSchema(JsonElement.Parse("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}"""), "items") },
    };

    [Fact]
    public async Task Lines_are_what_single_calls_send()
    {
        using var single = new ScriptedServer(() => ScriptedServer.Json("""{"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}]}"""));
        var requests = new[] { Request("k-1"), Request("k-2", new ChatOptions { AdditionalProperties = new() { ["strict"] = true }, StopSequences = ["x"] }) };
        foreach (var request in requests)
        {
            await single.Client(mended: false).GetResponseAsync(request.Messages, request.Options);
        }

        using var server = Taking;
        Assert.Equal("b", await server.Client().SubmitAsync("k", requests));

        var lines = server.Bodies[0].Split('\n').Where(line => line.StartsWith("{\"custom_id\"", StringComparison.Ordinal)).Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(["k-1", "k-2"], lines.Select(line => line.GetProperty("custom_id").GetString()));
        Assert.All(lines, line => Assert.Equal(("POST", "/v1/chat/completions"), (line.GetProperty("method").GetString(), line.GetProperty("url").GetString())));
        Assert.Contains('\n', single.Requests[0]); // of the schema
        Assert.Equal(single.Requests.Select(body => body.ReplaceLineEndings(string.Empty)), lines.Select(line => line.GetProperty("body").GetRawText()));
    }

    [Fact]
    public async Task Batch_names_its_file_and_its_key()
    {
        using var server = Taking;

        await server.Client().SubmitAsync("k", [Request("k-1")]);

        Assert.Equal("""{"input_file_id":"f","endpoint":"/v1/chat/completions","completion_window":"24h","metadata":{"learning_items_batch":"k"}}""", server.Bodies[1]);
        Assert.Contains("filename=k.jsonl", server.Bodies[0], StringComparison.Ordinal);
        Assert.Contains("batch", server.Bodies[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Creation_is_sent_once_while_all_else_is_tried_again()
    {
        using var server = Taking.On("POST /v1/batches", """{"error":{"message":"The server had an error"}}""", 500).On("GET /v1/batches", "{}", 500);

        await Assert.ThrowsAsync<ClientResultException>(async () => await server.Client().SubmitAsync("k", [Request("k-1")]));
        await Assert.ThrowsAnyAsync<Exception>(async () => await server.Client().FindAsync(new BatchIntent { Key = "k", RequestIds = ["k-1"], At = DateTimeOffset.UnixEpoch }));

        Assert.Single(server.Requests, request => request == "POST /v1/batches");
        Assert.Equal(4, server.Requests.Count(request => request == "GET /v1/batches"));
    }

    [Fact]
    public async Task Upload_that_failed_is_tried_again_from_its_beginning()
    {
        var attempts = 0;
        using var server = Taking.On("POST /v1/files", () => ++attempts < 3 ? BatchServer.Answer("{}", 503) : BatchServer.Answer(File));

        await server.Client().SubmitAsync("k", [Request("k-1"), Request("k-2")]);

        Assert.Equal(4, server.Bodies.Count);
        Assert.Single(server.Bodies.Take(3).Select(body => body[body.IndexOf("{\"custom_id\"", StringComparison.Ordinal)..body.LastIndexOf('}')]).Distinct());
    }

    [Fact]
    public async Task What_no_batch_may_have_is_told_before_anything_is_sent()
    {
        using var server = Taking;
        var client = server.Client(new OpenAIBatchOptions { Limits = new BatchLimits(2, 1_500) });

        await Refused("k e y", Request("k-1"));
        await Refused("k", Request("other-1"));
        await Refused("k", Request("k-1"), Request("k-1"));
        await Refused("k", Request("k-1"), Request("k-2"), Request("k-3"));
        await Refused("k", Request("k-1", new ChatOptions { ModelId = "a" }), Request("k-2", new ChatOptions { ModelId = "b" }));
        await Refused("k", Request("k-1", new ChatOptions { Instructions = new string('a', 1_500) }));
        await Refused("k");

        Assert.Empty(server.Requests);

        async Task Refused(string key, params BatchRequest[] requests) => await Assert.ThrowsAsync<ArgumentException>(async () => await client.SubmitAsync(key, requests));
    }
}
