using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>A run goes on with a reviewed result: what a person kept stays, and only what is wanted anew is asked for.</summary>
public sealed class ResumeReviewTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryDirectory _directory = new();

    private string Output => _directory["out"];

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Generate_OverDecisions_KeepsWhatWasKeptAlsoUnderAnotherPrompt()
    {
        await GenerateAsync();
        var lines = await LinesAsync();
        var items = new SavedFiles(Output).Items;
        var edited = items[1] with { Definition = "as a teacher says it; used at table" };
        await ReviewLog.AppendAllAsync(Output, [Decision(items[0], ReviewVerdict.Accepted), Decision(items[1], ReviewVerdict.Edited) with { Item = edited }, Decision(items[2], ReviewVerdict.Rejected) with { Comment = "not for beginners" }]);

        var run = await GenerateAsync("--resume", "--examples", "2");

        Assert.Equal((ExitCodes.Complete, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal([lines[0], LearningItemJson.Serialize(edited), lines[3]], await LinesAsync());
        Assert.Equal(0, new SavedFiles(Output).Figure("vocab", "calls"));
        Assert.Contains($"skipped,,its item {items[2].Id} was rejected in a review: not for beginners", await File.ReadAllTextAsync(Path.Combine(Output, "ledger.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_OverAskAgain_AsksForThatAndOnce()
    {
        await GenerateAsync();
        var items = new SavedFiles(Output).Items;
        await ReviewLog.AppendAllAsync(Output, [Decision(items[0], ReviewVerdict.AskAgain) with { Comment = "too hard" }, Decision(items[3], ReviewVerdict.AskAgain)]);

        var plan = await CliRun.InProcessAsync("plan", "--resume", "--output", Output, "--language", "zh", "--level", "HSK1", "--vocabulary", _directory["words.csv"], "--category", "vocab");
        await GenerateAsync("--resume");
        var first = new SavedFiles(Output).Figure("vocab", "calls");
        await GenerateAsync("--resume");

        Assert.Contains("This plan sends 1 call", plan.Output, StringComparison.Ordinal);
        Assert.Contains("The reviewed result and the journal keep 2 sources", plan.Output, StringComparison.Ordinal);
        Assert.Equal((1, 0, 4), (first, new SavedFiles(Output).Figure("vocab", "calls"), new SavedFiles(Output).Items.Count));
        Assert.Equal(2, File.ReadLines(Path.Combine(Output, "details.jsonl")).Count(line => line.Contains("\"asked_again_at\":\"2026-03-01T12:00:00+00:00\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Generate_OverADamagedDecision_SendsNothingAndNamesTheLine()
    {
        await GenerateAsync();
        var before = await LinesAsync();
        await File.AppendAllTextAsync(Path.Combine(Output, "decisions.jsonl"), "{\"id\":\"x\"}\n");

        var run = await GenerateAsync("--resume");

        Assert.Equal(ExitCodes.BadUsage, run.ExitCode);
        Assert.Contains("line 1", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, await LinesAsync());
    }

    private async Task<CliRun> GenerateAsync(params string[] options)
    {
        var list = _directory.Write("words.csv", "word,meaning\n喝,to drink\n茶,tea\n水,water\n书,book\n");
        return await CliRun.InProcessAsync(["generate", "--language", "zh", "--level", "HSK1", "--vocabulary", list, "--category", "vocab", "--output", Output, .. options]);
    }

    private async Task<string[]> LinesAsync() => await File.ReadAllLinesAsync(Path.Combine(Output, "items.jsonl"));

    private static ReviewDecision Decision(LearningItem item, ReviewVerdict verdict) => new() { Id = item.Id, Decision = verdict, At = Noon };
}
