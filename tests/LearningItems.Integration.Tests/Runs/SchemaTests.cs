using LearningItems.Cli;
using LearningItems.Cli.Providers;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>An endpoint that rejects the schema gets it in another way, once found for all calls.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData(ChatProvider.OpenAi, true)]
    [InlineData(ChatProvider.OpenAi, false)]
    [InlineData(ChatProvider.Anthropic, true)]
    [InlineData(ChatProvider.Anthropic, false)]
    public async Task Rejected_schema_is_described_in_the_prompt(string provider, bool streaming)
    {
        var run = await WireRun.WithFirstAsync(new Fault.SchemaRejected(), provider, streaming, always: true);

        // The stand-in at the other end answers by the schema it is sent, and has none then: what it replies is no matter here.
        Assert.True(HasSchema(run.Requests[0]));
        Assert.All(run.Requests.Skip(1), request => Assert.False(HasSchema(request)));
        Assert.All(run.Requests.Skip(1), request => Assert.Contains("Reply with one JSON object", request.Body.GetRawText(), StringComparison.Ordinal));
        Assert.Equal(run.Requests.Count, run.Result.Report.Totals.Attempts + 1); // the one that was rejected
    }

    [Theory]
    [InlineData(WireFormat.OpenAi)]
    [InlineData(WireFormat.Anthropic)]
    public async Task Schema_option_applies_to_batches(WireFormat format)
    {
        var directory = Directory.CreateTempSubdirectory();
        await using var server = await ModelServer.StartAsync();
        var (provider, endpoint) = format == WireFormat.OpenAi ? (ChatProvider.OpenAi, server.OpenAiEndpoint) : (ChatProvider.Anthropic, server.AnthropicEndpoint);
        string[] args = ["generate", .. LearningItemsProgram.Hsk1, "--category", "vocab", "--provider", provider, "--model", "stand-in", "--endpoint", endpoint.ToString(), "--schema", "json", "--batch", "--output", directory.FullName];
        using var said = new StringWriter();

        Assert.Equal(ExitCodes.Waiting, await CommandLine.RunAsync(args, said, said, CancellationToken.None));
        await CommandLine.RunAsync(args, said, said, CancellationToken.None); // the server answers when somebody asks

        Assert.NotEmpty(server.Requests);
        Assert.All(server.Requests, request => Assert.False(HasSchema(request)));
        Assert.All(server.Requests, request => Assert.Contains("Reply with one JSON object", request.Body.GetRawText(), StringComparison.Ordinal));
        directory.Delete(recursive: true);
    }

    private static bool HasSchema(ReceivedRequest request) => request.Body.GetRawText().Contains("\"additionalProperties\"", StringComparison.Ordinal);
}
