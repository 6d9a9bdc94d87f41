using System.Text.RegularExpressions;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>A budget that ends a run: what was made is saved, and the option to raise is named.</summary>
public sealed class BudgetTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("--max-calls 3 is used up; raise --max-calls.", "--max-calls", "3")]
    [InlineData("raise --max-tokens.", "--max-tokens", "6000")]
    [InlineData("raise --max-cost.", "--max-cost", "0.02")]
    [InlineData("raise --max-tokens or --max-cost.", "--max-tokens", "6000", "--max-cost", "5")]
    public async Task Generate_BeyondItsBudget_SavesWhatIsDoneAndNamesTheOption(string remedy, params string[] budget)
    {
        var run = await CliRun.InProcessAsync(Arguments("generate", budget));
        var files = new SavedFiles(_directory["out"]);

        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.Matches($@"\nbudget_exhausted, \d+ sources: .*{Regex.Escape(remedy)}\n", run.Output);
        Assert.InRange(files.Items.Count, 1, 199);
        Assert.Equal(200 - files.Items.Count, files.Ledger.Count(row => row.Outcome == "budget_exhausted"));
    }

    [Fact]
    public async Task Generate_WithinItsBudget_IsComplete()
    {
        var run = await CliRun.InProcessAsync(Arguments("generate", "--max-calls", "100", "--max-tokens", "1000000", "--max-cost", "10"));

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.DoesNotContain("--max-", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_BeyondTheBudget_SaysSoBeforeAnythingIsPaid()
    {
        var run = await CliRun.InProcessAsync(Arguments("plan", "--max-calls", "3", "--max-tokens", "6000", "--max-cost", "0.13"));

        Assert.Contains("\n--max-calls 3 is less than the plan's 20 calls: the run will end incomplete.\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n--max-tokens 6,000 is less than the plan's [\d,]+-[\d,]+ tokens in and out: the run will end incomplete\.\n", run.Output);
        Assert.Matches(@"\n--max-cost 0\.1300 is within the plan's 0\.\d+ to 0\.\d+ USD: the run may end incomplete\.\n", run.Output);
    }

    [Fact]
    public async Task Generate_WithRatesOfPlenty_IsNotHeldUp()
    {
        var run = await CliRun.InProcessAsync(Arguments("generate", "--requests-per-minute", "1000", "--tokens-per-minute", "10000000"));

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
    }

    private string[] Arguments(string command, params string[] more) =>
    [
        command, "--language", "zh", "--level", "HSK1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--category", "vocab",
        "--price-input", "2", "--price-output", "8", "--output", _directory["out"], .. more,
    ];
}
