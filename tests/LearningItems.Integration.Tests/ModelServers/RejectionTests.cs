using System.ClientModel;
using LearningItems.LoopbackModel;
using OpenAI.Chat;

namespace LearningItems.Integration.Tests.ModelServers;

/// <summary>What OpenAI's own server does not accept is not accepted here.</summary>
public class RejectionTests
{
    [Theory]
    [InlineData("\"additionalProperties\":false", "\"description\":\"\"", "'additionalProperties' is required to be supplied and to be false.")]
    [InlineData("\"required\":[\"row\",\"word\",", "\"required\":[\"row\",", "Missing 'word'.")]
    public async Task Strict_schema_that_leaves_anything_open_is_rejected(string part, string replacement, string message)
    {
        await using var server = await ModelServer.StartAsync();
        var schema = BinaryData.FromString(Asked.Schema.Replace(part, replacement, StringComparison.Ordinal));

        var exception = await Assert.ThrowsAsync<ClientResultException>(() =>
            OpenAiCall.AskAsync(server, streamed: false, OpenAiCall.WithFormat(ChatResponseFormat.CreateJsonSchemaFormat("items", schema, jsonSchemaIsStrict: true))));

        Assert.Equal(400, exception.Status);
        Assert.Contains("Invalid schema for response_format 'items'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal(RequestEnd.Rejected, (await server.Requests[0].Outcome).End);
    }

    [Fact]
    public async Task JSON_without_a_schema_is_rejected_where_no_message_speaks_of_it()
    {
        await using var server = await ModelServer.StartAsync();

        var exception = await Assert.ThrowsAsync<ClientResultException>(() =>
            OpenAiCall.AskAsync(server, streamed: false, OpenAiCall.WithFormat(ChatResponseFormat.CreateJsonObjectFormat())));

        Assert.Contains("must contain the word 'json'", exception.Message, StringComparison.Ordinal);
    }
}
