namespace LearningItems.Cli.Tests.Commands;

public sealed class SecondOpinionTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Plan_WithASecondOpinion_ShowsWhatItAdds()
    {
        var run = await RunAsync("plan", "--second-opinion", "other-model");

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains("A second opinion by other-model adds about 1 call and ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("second opinion", (await RunAsync("plan")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_WithASecondOpinion_SaysWhatItSaw()
    {
        var run = await RunAsync("generate", "--second-opinion", "other-model", "--second-opinion-rejects");
        var opinion = new SavedFiles(_directory["out"]).Category("vocab").GetProperty("second_opinion");

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains("Second opinion: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, opinion.GetProperty("calls").GetInt32());
        Assert.Equal(0, opinion.GetProperty("doubted").GetInt32());
    }

    [Theory]
    [InlineData("--second-opinion-rejects: no second opinion is asked for", "--second-opinion-rejects")]
    [InlineData("give both --second-opinion-price-input and --second-opinion-price-output", "--second-opinion", "m", "--second-opinion-price-input", "1")]
    [InlineData("--second-opinion names no model", "--second-opinion", " ")]
    [InlineData("--batch makes none", "--second-opinion", "m", "--batch", "--provider", "openai", "--model", "m")]
    public async Task Plan_WithOptionsThatDoNotGoTogether_SaysSo(string said, params string[] options)
    {
        var run = await RunAsync("plan", options);

        Assert.Equal(ExitCodes.BadUsage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> RunAsync(string command, params string[] options) => CliRun.InProcessAsync(
        [command, "--language", "fr", "--level", "A1", "--vocabulary", CliRun.DataFile("fr-a1-vocabulary.csv"), "--category", "vocab", "--output", _directory["out"], .. options]);
}
