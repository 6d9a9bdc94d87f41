using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>Exports have the items as a person decided on them.</summary>
public sealed class ExportDecisionsTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly IReadOnlyList<GeneratedItem> _items = [GeneratedItems.Of("merci"), GeneratedItems.Of("pain"), GeneratedItems.Of("eau"), GeneratedItems.Of("sel")];

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("items.jsonl")]
    public async Task Export_LeavesOutTheRejectedAndHasTheEditedAsEdited(string below)
    {
        await WriteReviewedAsync();

        var run = await ExportAsync(Path.Combine(_directory["out"], below), "jsonl");

        Assert.Equal((ExitCodes.Complete, string.Empty), (run.ExitCode, run.Error));
        var exported = Exported();
        Assert.Equal(["merci", "du pain", "sel"], exported.Select(item => item.TargetItem));
        Assert.Equal([_items[0].Item.Id, _items[1].Item.Id, _items[3].Item.Id], exported.Select(item => item.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("items.jsonl")]
    public async Task Export_OfDecidedItemsOnly_HasTheAcceptedAndTheEdited(string below)
    {
        await WriteReviewedAsync();

        await ExportAsync(Path.Combine(_directory["out"], below), "jsonl", "--decided-only");

        Assert.Equal(["merci", "du pain"], Exported().Select(item => item.TargetItem));
    }

    [Fact]
    public async Task Export_OfAnEditedItem_KeepsTheGuidOfItsNote()
    {
        await WriteResultAsync("out", _items);
        await ExportAsync(_directory["out"], "anki");
        var before = Guids();

        await ReviewLog.AppendAsync(_directory["out"], Decision(1, ReviewVerdict.Edited, _items[1].Item with { TargetItem = "du pain" }));
        await ExportAsync(_directory["out"], "anki");

        Assert.Equal(before, Guids());
        Assert.Contains("du pain", await File.ReadAllTextAsync(_directory["export"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfDecidedItemsOnlyWhereNothingIsDecided_EndsWithOneLine()
    {
        await WriteResultAsync("out", _items);
        AssertRefused(await ExportAsync(_directory["out"], "csv", "--decided-only"), "has no decisions.jsonl; run 'learning-items review'");

        await ReviewLog.AppendAsync(_directory["out"], Decision(0, ReviewVerdict.AskAgain));
        AssertRefused(await ExportAsync(_directory["out"], "csv", "--decided-only"), "no item was accepted or edited");
    }

    [Fact]
    public async Task Export_WhereEveryItemIsRejected_EndsWithOneLine()
    {
        await WriteResultAsync("out", _items);
        await ReviewLog.AppendAllAsync(_directory["out"], [.. _items.Select((_, index) => Decision(index, ReviewVerdict.Rejected))]);

        AssertRefused(await ExportAsync(_directory["out"], "csv"), "was rejected in its review");
    }

    [Fact]
    public async Task Export_WithDamagedDecisions_NamesTheLineAndOntoThemIsRefused()
    {
        await WriteReviewedAsync();
        AssertRefused(await CliRun.InProcessAsync("export", "--input", _directory["out"], "--format", "csv", "--output", _directory["out/decisions.jsonl"]), "is a file of the result");

        _directory.Write("out/decisions.jsonl", "{}\n");
        AssertRefused(await ExportAsync(_directory["out"], "csv"), "cannot be read (");
    }

    // An item that was made anew is no longer what somebody had edited before that.
    [Fact]
    public async Task Export_OfAFileOfItems_TakesNoEditOfAnItemThatWasAskedForAgain()
    {
        await WriteResultAsync("out", _items);
        await ReviewLog.AppendAsync(_directory["out"], Decision(1, ReviewVerdict.AskAgain, _items[1].Item with { TargetItem = "du pain" }));

        await ExportAsync(_directory["out/items.jsonl"], "jsonl");

        Assert.Equal("pain", Exported()[1].TargetItem);
    }

    [Fact]
    public async Task Export_OfADirectoryOfRuns_MakesTheirCommonPage()
    {
        await WriteReviewedAsync("runs/fr");
        await WriteResultAsync("runs/fr-more", [GeneratedItems.Of("bonjour")]);
        Directory.CreateDirectory(_directory["runs/other"]);

        var run = await ExportAsync(_directory["runs"], "html");

        Assert.Equal((ExitCodes.Complete, $"4 items of 2 runs in {_directory["export"]}", string.Empty), (run.ExitCode, run.Output.Trim(), run.Error));
        var page = await File.ReadAllTextAsync(_directory["export"]);
        Assert.Contains("<h1>2 runs: 4 learning items</h1>", page, StringComparison.Ordinal);
        Assert.Contains("du pain", page, StringComparison.Ordinal);
        AssertRefused(await ExportAsync(_directory["runs"], "apkg"), "only --format html makes one file of several runs");

        AssertRefused(await CliRun.InProcessAsync("export", "--input", _directory["runs"], "--format", "html", "--output", _directory["runs/fr/report.html"]), "is a file of the result");

        _directory.Write("runs/fr-more/items.jsonl", "torn");
        AssertRefused(await ExportAsync(_directory["runs"], "html"), "fr-more' cannot be read (");
    }

    [Fact]
    public async Task Export_OfRunsOfWhichNothingIsDecided_EndsWithOneLine()
    {
        await WriteResultAsync("runs/fr", _items);

        AssertRefused(await ExportAsync(_directory["runs"], "html", "--decided-only"), "have no items that were accepted or edited");
    }

    private static void AssertRefused(CliRun run, string named)
    {
        var line = Assert.Single(run.ErrorLines);
        Assert.Contains(named, line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 1, 300);
        Assert.Equal((ExitCodes.BadUsage, string.Empty), (run.ExitCode, run.Output));
    }

    private Task<CliRun> ExportAsync(string input, string format, params string[] options) =>
        CliRun.InProcessAsync(["export", "--input", input, "--format", format, "--output", _directory["export"], .. options]);

    private List<LearningItem> Exported() => [.. File.ReadAllLines(_directory["export"]).Select(line => LearningItemJson.Deserialize<LearningItem>(line)!)];

    private List<string> Guids() => [.. File.ReadAllLines(_directory["export"]).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0])];

    private Task WriteResultAsync(string name, IReadOnlyList<GeneratedItem> items) => GenerationResultWriter.WriteAsync(GenerationResults.Of([.. items]), _directory[name]);

    private async Task WriteReviewedAsync(string name = "out")
    {
        await WriteResultAsync(name, _items);
        await ReviewLog.AppendAllAsync(_directory[name],
        [
            Decision(0, ReviewVerdict.Accepted),
            Decision(1, ReviewVerdict.Edited, _items[1].Item with { TargetItem = "du pain" }),
            Decision(2, ReviewVerdict.Rejected),
        ]);
    }

    private ReviewDecision Decision(int index, ReviewVerdict verdict, LearningItem? item = null) =>
        new() { Id = _items[index].Item.Id, Decision = verdict, Item = item, At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };
}
