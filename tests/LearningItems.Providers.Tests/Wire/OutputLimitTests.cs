using System.ClientModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Wire;

/// <summary>The output limit goes by the name that an endpoint and model take.</summary>
public class OutputLimitTests
{
    private const string Reply = """{"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}]}""";

    private static readonly ChatOptions Limited = new() { MaxOutputTokens = 77 };

    [Theory]
    [InlineData("http://model.test/v1", "max_tokens")]
    [InlineData("https://api.openai.com/v1", "max_completion_tokens")]
    [InlineData("https://mine.openai.azure.com/openai/v1", "max_completion_tokens")]
    public async Task First_request_has_the_older_name_but_to_OpenAI(string endpoint, string name)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json(Reply));

        await server.Client(endpoint: endpoint).GetResponseAsync("hello", Limited);

        Assert.Equal([name], Limits(server));
        Assert.Equal(77, JsonElement.Parse(server.Requests[0]).GetProperty(name).GetInt32());
    }

    [Theory]
    [InlineData("""{"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."}}""", 400)]
    [InlineData("""{"detail":[{"type":"extra_forbidden","loc":["body","max_tokens"],"msg":"Extra inputs are not permitted"}]}""", 422)]
    public async Task Name_that_is_rejected_is_changed_once_and_remembered(string rejection, int status)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json(rejection, status), () => ScriptedServer.Json(Reply));
        var client = server.Client();

        await client.GetResponseAsync("hello", Limited);
        await client.GetResponseAsync("hello", Limited);

        Assert.Equal(["max_tokens", "max_completion_tokens", "max_completion_tokens"], Limits(server));
    }

    [Theory]
    [InlineData("'max_tokens' or 'max_completion_tokens' is too large: 9000. This model's maximum context length is 8192 tokens.")]
    [InlineData("max_tokens must be at least 1")]
    [InlineData("Unsupported parameter: 'temperature'")]
    public async Task Other_rejection_is_the_callers(string message)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json(JsonSerializer.Serialize(new { error = new { message } }), 400));

        await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetResponseAsync("hello", Limited));

        Assert.Equal(["max_tokens"], Limits(server));
    }

    [Fact]
    public async Task Name_that_is_rejected_either_way_is_not_remembered()
    {
        const string rejection = """{"error":{"message":"unknown field max_tokens or max_completion_tokens"}}""";
        using var server = new ScriptedServer(() => ScriptedServer.Json(rejection, 400));
        var client = server.Client();

        await Assert.ThrowsAsync<ClientResultException>(() => client.GetResponseAsync("hello", Limited));
        await Assert.ThrowsAsync<ClientResultException>(() => client.GetResponseAsync("hello", Limited));

        Assert.Equal(["max_tokens", "max_completion_tokens", "max_tokens", "max_completion_tokens"], Limits(server));
    }

    [Fact]
    public async Task Request_without_a_limit_is_sent_as_it_is()
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json(Reply));
        using var plain = new ScriptedServer(() => ScriptedServer.Json(Reply));

        await server.Client().GetResponseAsync("喝 \"max_tokens\"");
        await plain.Client(mended: false).GetResponseAsync("喝 \"max_tokens\"");

        Assert.Equal(plain.Requests, server.Requests);
    }

    private static IEnumerable<string> Limits(ScriptedServer server) => server.Requests.Select(request =>
        JsonElement.Parse(request).EnumerateObject().Single(property => property.Name.StartsWith("max_", StringComparison.Ordinal)).Name);
}
