using System.Globalization;
using System.Text.Json;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Commands;

public sealed class PlanCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string[] _options;

    public PlanCommandTests() => _options =
    [
        "--language", "zh", "--level", "HSK 3.0 1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--grammar", CliRun.DataFile("hsk1-grammar.csv"),
        "--topic", "daily life", "--concurrency", "4", "--output", _directory["out"],
    ];

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Plan_AsJson_IsThePlanAndNothingElse()
    {
        var run = await CliRun.InProcessAsync(["plan", "--json", .. _options]);
        var plan = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(LearningItemCategory.BuiltIn.Count, plan.GetProperty("categories").GetArrayLength());
        Assert.Equal(2401, plan.GetProperty("loop").GetProperty("calls").GetInt32());
        Assert.Equal(LearningItemJson.Serialize(LearningItemJson.Deserialize<GenerationPlan>(run.Output)!, indented: true), run.Output.TrimEnd());
    }

    [Fact]
    public async Task Plan_OfOptions_IsWhatGenerateThenSends()
    {
        var plan = JsonDocument.Parse((await CliRun.InProcessAsync(["plan", "--json", .. _options])).Output).RootElement;
        await CliRun.InProcessAsync(["generate", .. _options]);
        var report = new SavedFiles(_directory["out"]).Report;

        Assert.Equal(Calls(plan), Calls(report));
        Assert.Equal(plan.GetProperty("calls").GetArrayLength(), report.GetProperty("totals").GetProperty("calls").GetInt32());

        static IEnumerable<(string?, int)> Calls(JsonElement of) => of.GetProperty("categories").EnumerateArray()
            .Select(category => (category.GetProperty("category").GetString(), category.GetProperty("calls").GetInt32()));
    }

    [Fact]
    public async Task Plan_OfFewestCalls_StandsWithTheFirstCategoryAndItsColumnsSumToTheTotals()
    {
        var run = await CliRun.InProcessAsync(["plan", .. _options, "--prefer", "fewest-calls"]);
        var rows = run.TableLines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(cells => cells.Length == 7).ToList();
        var total = Assert.Single(rows, cells => cells[0] == "total");
        var categories = rows.Where(cells => LearningItemCategory.BuiltIn.Any(category => category.Value == cells[0])).ToList();

        Assert.Equal(LearningItemCategory.BuiltIn.Count, categories.Count);
        Assert.Equal("shared", categories.Single(cells => cells[0] == "idiom")[3]);
        Assert.All([3, 5], column => Assert.Equal(Number(total[column]), categories.Sum(cells => Number(cells[column]))));
        Assert.Contains("pronunciation has the tokens of 1 call shared with idiom, functional, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("A loop (one call per source and category) would send 2,401 calls and ", run.Output, StringComparison.Ordinal);

        static int Number(string cell) => cell == "shared" ? 0 : int.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("fewest-calls")]
    [InlineData("lowest-latency")]
    public async Task Plan_OfAPreference_IsWhatGenerateThenSends(string preference)
    {
        var balanced = LearningItemJson.Deserialize<GenerationPlan>((await CliRun.InProcessAsync(["plan", "--json", .. _options])).Output)!;
        var plan = LearningItemJson.Deserialize<GenerationPlan>((await CliRun.InProcessAsync(["plan", "--json", .. _options, "--prefer", preference])).Output)!;
        var run = await CliRun.InProcessAsync(["generate", .. _options, "--prefer", preference]);
        var files = new SavedFiles(_directory["out"]);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Equal(preference == "fewest-calls", plan.Calls.Count < balanced.Calls.Count);
        Assert.NotEqual(balanced.Calls.Count, plan.Calls.Count);
        Assert.Equal(plan.Calls.Count, files.Report.GetProperty("totals").GetProperty("calls").GetInt32());
        Assert.Equal(LearningItemCategory.BuiltIn.ToHashSet(), files.Items.Select(item => item.Category).ToHashSet());
    }

    [Fact]
    public async Task Generate_OfFewestCalls_SaysWhereTheTokensOfSharedCallsAre()
    {
        var run = await CliRun.InProcessAsync(["generate", .. _options, "--prefer", "fewest-calls"]);

        // Each category has its part of the tokens, the same while the run goes on as in its report.
        Assert.All(new SavedFiles(_directory["out"]).Report.GetProperty("categories").EnumerateArray(), category => Assert.Matches(
            string.Create(
                CultureInfo.InvariantCulture,
                $@"\n{category.GetProperty("category")}: \d+ of \d+ calls?, .+ items?, {category.GetProperty("input_tokens").GetInt64():N0} tokens in, {category.GetProperty("output_tokens").GetInt64():N0} out, "),
            run.Output));
    }

    [Fact]
    public async Task Plan_ForAPerson_ShowsTheLoopAndWritesNoFile()
    {
        var run = await CliRun.InProcessAsync(["plan", .. _options]);

        Assert.Contains("A loop (one call per source and category) would send 2,401 calls and ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent.", run.Output, StringComparison.Ordinal);
        Assert.Contains("stand-in", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory["out"]));
    }
}
