using LearningItems.Cli.Commands;
using LearningItems.Cli.Providers;
using LearningItems.Cli.Tests.Commands;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>Whole runs through the real SDKs: how they end and what a person is told.</summary>
public sealed class ProviderRunTests : IDisposable
{
    private const string Canary = "sk-canary-8c1f0d";

    private readonly TemporaryDirectory _directory = new();
    private readonly WireModel _model = new();

    private static ProviderArguments OpenAi => new() { Name = "openai", Model = "model-1" };

    private static ProviderArguments Anthropic => new() { Name = "anthropic", Model = "model-1" };

    private SavedFiles Files => new(_directory["out"]);

    public void Dispose()
    {
        _model.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public async Task OpenAi_ThatAnswers_IsACompleteRun()
    {
        using var http = new ScriptedHttp(_model.OpenAi);

        AssertComplete(await RunAsync(OpenAi, http), "openai");

        Assert.Equal(5, http.Requests.Count);
        Assert.Equal(5 * 40, Files.Figure("vocab", "cached_input_tokens"));
    }

    [Fact]
    public async Task Anthropic_ThatAnswers_IsACompleteRun()
    {
        using var http = new ScriptedHttp(_model.Anthropic);

        AssertComplete(await RunAsync(Anthropic, http), "anthropic");

        Assert.Equal(5, http.Requests.Count);
    }

    [Theory]
    [InlineData("json_object", "JSON mode with the shape in the prompt was sent instead; give --schema json to send that from the start.", 6)]
    [InlineData(null, "the schema in the prompt was sent instead; give --schema prompt to send that from the start.", 7)]
    public async Task Endpoint_WithoutStructuredOutput_IsAskedAnotherWayAndThatIsSaid(string? taken, string told, int requests)
    {
        using var http = new ScriptedHttp(sent => Format(sent) == taken ? _model.OpenAi(sent)
            : Format(sent) == "json_schema" ? _model.Reject(sent, "response_format json_schema is not supported")
            : ScriptedHttp.Json(OpenAiWire.Error("'response_format.type' must be 'text'"), 400));

        var run = await RunAsync(OpenAi with { Endpoint = OpenAiWire.Server }, http);

        AssertComplete(run, "openai");
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
        Assert.Equal(requests, http.Requests.Count);

        static string? Format(SentRequest sent) => sent.Has("response_format") ? sent.At("response_format", "type").GetString() : null;
    }

    [Theory]
    [InlineData("strict", "did not accept the reply schema for the model 'model-1' (json_schema is not supported); leave out --schema or give --schema auto.")]
    [InlineData("auto", "did not accept the request for the model 'model-1' (Unsupported parameter: 'temperature'); check --model and --endpoint.")]
    public async Task Request_ThatIsNotAccepted_EndsTheRun(string schema, string told)
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Error(schema == "strict" ? "json_schema is not supported" : "Unsupported parameter: 'temperature'"), 400));

        AssertFailed(await RunAsync(OpenAi with { Schema = schema == "strict" ? SchemaMode.Strict : null }, http), told);
        Assert.Single(http.Requests);
    }

    [Theory]
    [InlineData("openai", "https://api.openai.com/v1 did not accept the key in OPENAI_API_KEY (wrong key (key)); set the variable to a key that is valid there.")]
    [InlineData("anthropic", "https://api.anthropic.com/ did not accept the key in ANTHROPIC_API_KEY (wrong key (key)); set the variable to a key that is valid there.")]
    public async Task Key_ThatIsNotAccepted_EndsTheRunAndIsNowhere(string provider, string told)
    {
        var message = $"wrong key {Canary}";
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(provider == "openai" ? OpenAiWire.Error(message) : AnthropicWire.Error("authentication_error", message), 401));

        var run = await RunAsync(new ProviderArguments { Name = provider, Model = "model-1" }, http);

        AssertFailed(run, told);
        Assert.Contains(Canary, Assert.Single(http.Requests).Headers, StringComparison.Ordinal); // it was sent, and only there
        Assert.DoesNotContain(Canary, run.Output + run.Error, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(_directory.FullName, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(Canary, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Endpoint_ThatAsksForAKey_NamesTheOption()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Error("Unauthorized"), 401));

        AssertFailed(await RunAsync(OpenAi with { Endpoint = OpenAiWire.Server }, http), "http://model.test/v1 asks for a key (Unauthorized); put it into an environment variable and name that with --api-key-env.");
    }

    [Fact]
    public async Task Quota_ThatIsUsedUp_EndsTheRunAtOnce()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Error("You exceeded your current quota.", code: "insufficient_quota"), 429));

        AssertFailed(await RunAsync(OpenAi, http), "The quota or spending limit at https://api.openai.com/v1 is used up (You exceeded your current quota); raise it there and run again with --resume.");
        Assert.Single(http.Requests);
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("anthropic")]
    public async Task RateLimit_WithADelay_IsWaitedOut(string provider)
    {
        var requests = 0;
        using var http = new ScriptedHttp(sent => ++requests > 1
            ? provider == "openai" ? _model.OpenAi(sent) : _model.Anthropic(sent)
            : ScriptedHttp.With(ScriptedHttp.Json(provider == "openai" ? OpenAiWire.Error("slow down") : AnthropicWire.Error("rate_limit_error", "slow down"), 429), "Retry-After", "17"));

        var run = await RunAsync(new ProviderArguments { Name = provider, Model = "model-1" }, http);

        AssertComplete(run, provider);
        Assert.Contains("\nRate limited, waiting 17 s; every call waits.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(6, requests);
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("anthropic")]
    public async Task Endpoint_ThatCannotBeReached_IsNamed(string provider)
    {
        var endpoint = ClosedPort.Uri;

        var run = await RunAsync(new ProviderArguments { Name = provider, Model = "model-1", Endpoint = endpoint }, transport: null, OneWord);

        AssertFailed(run, $"{endpoint} could not be reached or did not answer (Connection refused");
        Assert.EndsWith("see that it runs, check --endpoint, and run again with --resume.", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_ThatFailsAgainAndAgain_IsGivenUpAfterTheRetriesOfTheLibraryAlone()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Error("Loading model"), 503));

        AssertFailed(await RunAsync(OpenAi with { Endpoint = OpenAiWire.Server }, http, OneWord), "http://model.test/v1 failed again and again (Loading model); run again later with --resume.");
        Assert.Equal(4, http.Requests.Count);
    }

    [Fact]
    public async Task Endpoint_ThatIsNoneOfItsFormat_IsNamed()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Events("data: <html>a page</html>\n\n"));

        AssertFailed(await RunAsync(OpenAi with { Endpoint = OpenAiWire.Server }, http, OneWord), "http://model.test/v1 gave an answer that could not be read (");
    }

    private static string OneWord(TemporaryDirectory directory) => directory.Write("words.csv", "word,pinyin,meaning\n喝,hē,to drink\n");

    private static void AssertFailed(CliRun run, string told)
    {
        Assert.Contains(told, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
    }

    private void AssertComplete(CliRun run, string provider)
    {
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.DoesNotContain("stand-in, not a model", run.Output, StringComparison.Ordinal);
        Assert.Equal(200, Files.Items.Count);
        Assert.Equal((provider, "model-1-0101"), (Files.Report.GetProperty("provider").GetString(), Files.Report.GetProperty("model").GetString()));
    }

    private Task<CliRun> RunAsync(ProviderArguments provider, HttpMessageHandler? transport, Func<TemporaryDirectory, string>? list = null)
    {
        GenerationArguments arguments = ClientRun.Vocab with { Provider = provider };
        return ClientRun.RunAsync(
            list is null ? arguments : arguments with { Vocabulary = list(_directory) }, asked => ChatProvider.Create(asked, _ => Canary, transport), _directory["out"]);
    }
}
