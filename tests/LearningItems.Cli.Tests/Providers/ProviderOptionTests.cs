using LearningItems.Cli.Tests.Commands;

namespace LearningItems.Cli.Tests.Providers;

public sealed class ProviderOptionTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("The provider 'gemini' is not known; known are offline, anthropic, openai, ollama.", "--provider", "gemini")]
    [InlineData("--provider openai needs --model; give the model's name", "--provider", "openai")]
    [InlineData("--provider anthropic needs --model", "--provider", "anthropic", "--model", " ")]
    [InlineData("--endpoint is 'localhost:11434'; give an absolute http or https URL, such as http://localhost:11434/v1.", "--provider", "openai", "--model", "m", "--endpoint", "localhost:11434")]
    [InlineData("--endpoint is '/v1'", "--provider", "openai", "--model", "m", "--endpoint", "/v1")]
    [InlineData("--endpoint is 'file:///v1'", "--provider", "openai", "--model", "m", "--endpoint", "file:///v1")]
    [InlineData("--endpoint for model.test has a user name, a query or a fragment", "--provider", "openai", "--model", "m", "--endpoint", "http://me:sk-canary@model.test/v1")]
    [InlineData("--endpoint for model.test has", "--provider", "openai", "--model", "m", "--endpoint", "http://model.test/v1?key=sk-canary")]
    [InlineData("--schema is 'loose'; give auto, strict, json or prompt.", "--provider", "openai", "--model", "m", "--schema", "loose")]
    [InlineData("--api-key-env has what is no name of a variable", "--provider", "openai", "--model", "m", "--api-key-env", "sk-canary")]
    [InlineData("--model: the provider 'offline' has no model; give --provider anthropic, openai or ollama as well.", "--model", "m")]
    [InlineData("--endpoint, --api-key-env, --schema: the provider 'offline' has no model", "--provider", "offline", "--endpoint", "http://model.test", "--api-key-env", "K", "--schema", "json")]
    [InlineData("the environment variable LEARNING_ITEMS_UNSET_KEY is not set; set it, or name another with --api-key-env.", "--provider", "openai", "--model", "m", "--api-key-env", "LEARNING_ITEMS_UNSET_KEY")]
    [InlineData("the environment variable LEARNING_ITEMS_UNSET_KEY is not set", "--provider", "anthropic", "--model", "m", "--endpoint", "http://model.test", "--api-key-env", "LEARNING_ITEMS_UNSET_KEY")]
    public async Task Generate_WithABadOption_EndsWithOneLineAndSendsNothing(string named, params string[] options)
    {
        var run = await CliRun.InProcessAsync([.. Arguments("generate"), .. options]);

        Assert.Contains(named, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.BadUsage, string.Empty), (run.ExitCode, run.Output));
        Assert.False(Directory.Exists(_directory["out"]));
    }

    [Theory]
    [InlineData("openai")]
    [InlineData("anthropic")]
    [InlineData("ollama")]
    public async Task Plan_OfARealProvider_NeedsNoKey(string provider)
    {
        var run = await CliRun.InProcessAsync([.. Arguments("plan"), "--provider", provider, "--model", "m", "--endpoint", ClosedPort.Uri.AbsoluteUri, "--api-key-env", "LEARNING_ITEMS_UNSET_KEY", "--schema", "auto"]);

        Assert.Equal((ExitCodes.Complete, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("Nothing was sent.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("stand-in", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StandIn_ThatAnswers_NamesTheRealProviders()
    {
        var run = await CliRun.InProcessAsync(Arguments("plan"));

        Assert.Contains("--provider anthropic --model M (key in ANTHROPIC_API_KEY)", run.Output, StringComparison.Ordinal);
        Assert.Contains("--provider openai --model M (key in OPENAI_API_KEY)", run.Output, StringComparison.Ordinal);
        Assert.Contains("--provider ollama --model M", run.Output, StringComparison.Ordinal);
    }

    private string[] Arguments(string command) =>
        [command, "--language", "zh", "--level", "HSK1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--category", "vocab", "--output", _directory["out"]];
}
