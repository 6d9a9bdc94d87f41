namespace LearningItems.Cli.Tests.Commands;

public sealed class ProcessTests : IDisposable
{
    private static readonly Dictionary<string, string> Unchanged = [];

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Process_Generate_EndsWith0AndWritesPlainText()
    {
        var run = await CliRun.AsProcessAsync(
            Unchanged, "generate", "--language", "zh", "--level", "HSK1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--category", "vocab", "--output", _directory["out"]);

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("stand-in", run.Output, StringComparison.Ordinal);
        Assert.Equal(200, new SavedFiles(_directory["out"]).Items.Count);
    }

    [Fact]
    public async Task Process_WithAnUnknownOption_EndsWith2AndOneLine()
    {
        var run = await CliRun.AsProcessAsync(Unchanged, "generate", "--nope");

        Assert.Equal(ExitCodes.BadUsage, run.ExitCode);
        Assert.Contains("'--nope'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(string.Empty, run.Output);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("import")]
    public async Task Process_WithoutUnicodeData_SaysWhatToInstall(string command)
    {
        var environment = new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" };
        string[] rest = command == "demo" ? ["--output", _directory["out"]] : [CliRun.DataFile("hsk1-vocabulary.csv")];

        var run = await CliRun.AsProcessAsync(environment, [command, .. rest]);

        Assert.Equal(ExitCodes.UnexpectedError, run.ExitCode);
        Assert.Contains("Install ICU", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory["out"]));
    }
}
