namespace LearningItems.Cli.Tests.Commands;

/// <summary>A run replaces the files of an earlier one, and nobody else's.</summary>
public sealed class OverwriteTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Output => _directory["out"];

    [Theory]
    [InlineData("items.jsonl")]
    [InlineData("report.json")]
    [InlineData("report.html")]
    public async Task Generate_WhereAFileIsOfNoRun_IsRefusedAndNamesIt(string name)
    {
        Directory.CreateDirectory(Output);
        _directory.Write($"out/{name}", "{\"mine\":1}");

        var run = await GenerateAsync();

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal($"'{name}' is in the output directory '{Output}' and of no earlier run there; name another directory with --output, or replace it by --overwrite. Nothing was sent.", Assert.Single(run.ErrorLines));
        Assert.Equal("{\"mine\":1}", await File.ReadAllTextAsync(Path.Combine(Output, name)));
        Assert.Single(Directory.EnumerateFileSystemEntries(Output));
    }

    [Fact]
    public async Task Generate_WithOverwrite_ReplacesIt()
    {
        Directory.CreateDirectory(Output);
        _directory.Write("out/items.jsonl", "mine");

        var run = await GenerateAsync("--overwrite");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.True(new SavedFiles(Output).AreThere);
    }

    // The report of a run says as much as its journal: demo keeps none.
    [Theory]
    [InlineData("journal.jsonl")]
    [InlineData("report.json")]
    public async Task Generate_WhereOnlyOneOfJournalAndReportIsLeft_ReplacesTheOthers(string gone)
    {
        await GenerateAsync();
        File.Delete(Path.Combine(Output, gone));

        var run = await GenerateAsync("--resume");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Demo_WhereAFileIsOfNoRun_IsRefused()
    {
        Directory.CreateDirectory(Output);
        _directory.Write("out/ledger.csv", "mine");

        var run = await CliRun.InProcessAsync("demo", "--output", Output);

        Assert.Equal((2, "mine"), (run.ExitCode, await File.ReadAllTextAsync(_directory["out/ledger.csv"])));
        Assert.EndsWith("name another directory with --output, or move it. Nothing was sent.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_Twice_ReplacesItsFiles()
    {
        Assert.Equal(0, (await CliRun.InProcessAsync("demo", "--output", Output)).ExitCode);
        Assert.Equal(0, (await CliRun.InProcessAsync("demo", "--output", Output)).ExitCode);
    }

    [Fact]
    public async Task Generate_AndExport_LeaveFilesThatLookLikeTheirTries()
    {
        Directory.CreateDirectory(Output);
        _directory.Write("out/.write-test", "mine");
        _directory.Write("deck.csv.write-test", "mine");

        Assert.Equal(0, (await GenerateAsync()).ExitCode);
        Assert.Equal(0, (await CliRun.InProcessAsync("export", "--input", Output, "--format", "csv", "--output", _directory["deck.csv"])).ExitCode);

        Assert.Equal(("mine", "mine"), (await File.ReadAllTextAsync(_directory["out/.write-test"]), await File.ReadAllTextAsync(_directory["deck.csv.write-test"])));
    }

    public void Dispose() => _directory.Dispose();

    private Task<CliRun> GenerateAsync(params string[] options) => CliRun.InProcessAsync(
        ["generate", "--language", "zh", "--level", "HSK1", "--vocabulary", _directory.Write("words.csv", "word,pinyin,meaning\n喝,hē,to drink\n"), "--category", "vocab", "--output", Output, .. options]);
}
