using System.Text.Json;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>A run into a directory with a journal: refused, or gone on with.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    private string Output => Path.Combine(_directory, "out");

    private string Journal => Path.Combine(Output, "journal.jsonl");

    [Fact]
    public async Task Generate_OverAJournalWithoutResume_IsRefusedAndOverwritesNothing()
    {
        await GenerateAsync("喝", "茶");
        var before = await FilesAsync();

        var run = await GenerateAsync("喝", "茶");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"'{Journal}' is the journal of an earlier run; go on with it by --resume, or name another directory with --output. Nothing was sent.", Assert.Single(run.ErrorLines));
        Assert.Equal(before, await FilesAsync());
    }

    [Fact]
    public async Task Generate_AFinishedRunAgain_MakesNoCallAndTheSameItems()
    {
        await GenerateAsync("喝", "茶");
        var items = await File.ReadAllTextAsync(Path.Combine(Output, "items.jsonl"));

        var run = await GenerateAsync(["--resume"], "喝", "茶");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(items, await File.ReadAllTextAsync(Path.Combine(Output, "items.jsonl")));
        Assert.Contains("The journal keeps 2 sources of these", run.Output, StringComparison.Ordinal);
        Assert.Contains("Of the items, 2 items came from the journal; earlier runs paid", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await ReportAsync()).GetProperty("totals").GetProperty("calls").GetInt32());
    }

    [Fact]
    public async Task Generate_WithAWordMore_AsksForThatWord()
    {
        await GenerateAsync("喝", "茶");

        var run = await GenerateAsync(["--resume"], "喝", "茶", "水");

        var totals = (await ReportAsync()).GetProperty("totals");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal((1, 3, 2), (totals.GetProperty("calls").GetInt32(), totals.GetProperty("items").GetInt32(), totals.GetProperty("kept_items").GetInt32()));
    }

    [Fact]
    public async Task Generate_WithOtherExamples_AsksForAllAgainAndSaysWhy()
    {
        await GenerateAsync("喝", "茶");

        var run = await GenerateAsync(["--resume", "--examples", "2"], "喝", "茶");

        Assert.Contains("vocab is asked for again: examples per item was '3' and is '2'", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await ReportAsync()).GetProperty("totals").GetProperty("calls").GetInt32());
    }

    [Fact]
    public async Task Plan_WithResume_ShowsWhatIsLeftAndWritesNothing()
    {
        await GenerateAsync("喝", "茶");
        var before = await FilesAsync();

        var run = await RunAsync("plan", ["--resume"], "喝", "茶", "水");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("This plan sends 1 call", run.Output, StringComparison.Ordinal);
        Assert.Contains("The journal keeps 2 sources of these", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, await FilesAsync());
    }

    [Fact]
    public async Task Plan_WithResumeAndNoDirectory_IsBadUsage()
    {
        var run = await CliRun.InProcessAsync("plan", "--language", "zh", "--level", "HSK1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("--resume needs --output: name the directory of the earlier run.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Generate_OverACutJournal_SaysSoAndGoesOn()
    {
        await GenerateAsync("喝", "茶");
        var bytes = await File.ReadAllBytesAsync(Journal);
        await File.WriteAllBytesAsync(Journal, bytes[..^5]);

        var run = await GenerateAsync(["--resume"], "喝", "茶");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"The last line of '{Journal}' was cut", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GenerateAndPlan_OverADamagedJournal_SayWhichLineAndAskForItsWordAgain()
    {
        await GenerateAsync("喝", "茶");
        var lines = await File.ReadAllLinesAsync(Journal);
        var at = Array.FindIndex(lines, line => line.StartsWith("{\"kind\":\"item\"", StringComparison.Ordinal));
        lines[at] = lines[at].Replace("\"hsk\"", "\"hsl\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Journal, string.Join('\n', lines) + "\n");
        var message = $"Line {at + 1} of the journal '{Journal}' is damaged: its hash does not fit. What it kept does not count and is asked for again, unless a later line has it.";

        var plan = await RunAsync("plan", ["--resume"], "喝", "茶");
        var run = await GenerateAsync(["--resume"], "喝", "茶");

        Assert.Equal((0, message), (plan.ExitCode, Assert.Single(plan.ErrorLines)));
        Assert.Equal((0, message), (run.ExitCode, Assert.Single(run.ErrorLines)));
        var totals = (await ReportAsync()).GetProperty("totals");
        Assert.Equal((1, 2, 1), (totals.GetProperty("calls").GetInt32(), totals.GetProperty("items").GetInt32(), totals.GetProperty("kept_items").GetInt32()));
    }

    [Fact]
    public async Task Generate_OverAJournalWithManyDamagedLines_SaysHowMany()
    {
        await GenerateAsync("喝", "茶");
        await File.AppendAllTextAsync(Journal, string.Concat(Enumerable.Repeat("no line\n", 8)));

        var run = await GenerateAsync(["--resume"], "喝", "茶");

        Assert.Equal((0, 6), (run.ExitCode, run.ErrorLines.Length));
        Assert.StartsWith($"3 more lines of '{Journal}' are damaged, up to line ", run.ErrorLines[5], StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private Task<CliRun> GenerateAsync(params string[] words) => RunAsync("generate", [], words);

    private Task<CliRun> GenerateAsync(string[] options, params string[] words) => RunAsync("generate", options, words);

    private async Task<CliRun> RunAsync(string command, string[] options, params string[] words)
    {
        var list = Path.Combine(_directory, "words.csv");
        await File.WriteAllLinesAsync(list, ["word,pinyin,meaning", .. words.Select(word => word switch { "喝" => "喝,hē,to drink", "茶" => "茶,chá,tea", _ => "水,shuǐ,water" })]);
        return await CliRun.InProcessAsync([command, "--language", "zh", "--level", "HSK1", "--vocabulary", list, "--category", "vocab", "--output", Output, .. options]);
    }

    private async Task<JsonElement> ReportAsync() => JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Output, "report.json"))).RootElement;

    private async Task<List<string>> FilesAsync()
    {
        var files = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Output).Order(StringComparer.Ordinal))
        {
            files.Add($"{file}: {await File.ReadAllTextAsync(file)}");
        }

        return files;
    }
}
