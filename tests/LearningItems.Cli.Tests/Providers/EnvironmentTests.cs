using LearningItems.Cli.Tests.Commands;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>The program as a process, with keys in its environment, against a server that quotes whatever it is sent.</summary>
public sealed class EnvironmentTests : IDisposable
{
    private const string Canary = "sk-canary-8c1f0d";
    private const string ForeignCanary = "sk-canary-foreign";

    private readonly TemporaryDirectory _directory = new();
    private readonly QuotingServer _server = new();

    public EnvironmentTests() => _server.Start();

    public void Dispose()
    {
        _server.Dispose();
        _directory.Dispose();
    }

    [Theory]
    [InlineData("openai", "/v1")]
    [InlineData("anthropic", "")]
    public async Task Key_OfAnotherHost_IsNotSentToAnEndpoint(string provider, string path)
    {
        var run = await GenerateAsync(provider, path);

        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.DoesNotContain("canary", Assert.Single(_server.Headers), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("openai", "/v1")]
    [InlineData("anthropic", "")]
    public async Task Key_NamedForAnEndpoint_IsSentThereAndIsInNoOutput(string provider, string path)
    {
        var run = await GenerateAsync(provider, path, "--api-key-env", "LEARNING_ITEMS_KEY");

        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.Contains(Canary, Assert.Single(_server.Headers), StringComparison.Ordinal);
        Assert.DoesNotContain(ForeignCanary, _server.Headers[0], StringComparison.Ordinal);
        Assert.Contains("did not accept the key in LEARNING_ITEMS_KEY", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", run.Output + run.Error, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(_directory.FullName, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("canary", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private Task<CliRun> GenerateAsync(string provider, string path, params string[] more)
    {
        var environment = new Dictionary<string, string>
        {
            ["ANTHROPIC_API_KEY"] = ForeignCanary,
            ["ANTHROPIC_AUTH_TOKEN"] = ForeignCanary,
            ["OPENAI_API_KEY"] = ForeignCanary,
            ["OPENAI_ORG_ID"] = ForeignCanary,
            ["LEARNING_ITEMS_KEY"] = Canary,
        };
        string[] arguments =
        [
            "generate", "--language", "zh", "--level", "HSK1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--category", "vocab", "--concurrency", "1",
            "--output", _directory["out"], "--provider", provider, "--model", "model-1", "--endpoint", _server.Address + path, .. more,
        ];
        return CliRun.AsProcessAsync(environment, arguments);
    }
}
