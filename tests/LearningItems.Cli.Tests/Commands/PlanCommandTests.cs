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
    public async Task Plan_ForAPerson_ShowsTheLoopAndWritesNoFile()
    {
        var run = await CliRun.InProcessAsync(["plan", .. _options]);

        Assert.Contains("A loop (one call per source and category) would send 2,401 calls and ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent.", run.Output, StringComparison.Ordinal);
        Assert.Contains("stand-in", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_directory["out"]));
    }
}
