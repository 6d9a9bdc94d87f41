using LearningItems.Cli.Commands;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>A run that comes back with nothing must not take the items of an earlier one with it.</summary>
public sealed class ResultDirectoryTests : IDisposable
{
    private static readonly string[] Names = ["items.jsonl", "details.jsonl", "ledger.csv", "report.json", "rejected.jsonl", "report.html"];

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Run_InWhichEveryCallFailed_LeavesTheFilesOfAnEarlierRun()
    {
        WriteEarlierRun();

        var run = await RunWithoutModelAsync();

        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.Contains($"without an accepted item; the files of the earlier run in '{_directory["out"]}' are left as they are", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("Files in", run.Output, StringComparison.Ordinal);
        AssertEarlierRun();
    }

    [Fact]
    public async Task Run_CancelledBeforeTheFirstItem_LeavesTheFilesOfAnEarlierRun()
    {
        WriteEarlierRun();
        using var cancellation = new CancellationTokenSource();
        using var output = new WatchedOutput("This plan sends", cancellation.Cancel);

        var run = await CliRun.InProcessAsync(
            output, cancellation.Token, "generate", "--language", "zh", "--level", "HSK1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--category", "vocab", "--output", _directory["out"], "--overwrite");

        Assert.Equal(ExitCodes.Cancelled, run.ExitCode);
        Assert.Contains("the files of the earlier run", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        AssertEarlierRun();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Run_InWhichEveryCallFailed_IsSavedWhereNoItemsAre(bool afterARunWithoutItems)
    {
        Directory.CreateDirectory(_directory["out"]);
        if (afterARunWithoutItems)
        {
            _directory.Write("out/items.jsonl", string.Empty);
        }

        var run = await RunWithoutModelAsync();

        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.Equal(string.Empty, run.Error);
        Assert.True(new SavedFiles(_directory["out"]).AreThere);
    }

    // Cancelled while the journal is read, a run has some of what it keeps and nothing else.
    [Fact]
    public async Task Run_CancelledBeforeItsFirstCall_LeavesTheFilesOfAnEarlierRun()
    {
        var whole = await new LearningItemGenerator(ClientRun.Offline).GenerateAsync(ClientRun.Vocab.ToRequest([new SourceItem { Text = "喝" }, new SourceItem { Text = "茶" }], houseStyle: null));
        var part = whole with { Items = [whole.Items[0]], Report = whole.Report with { Totals = whole.Report.Totals with { Calls = 0 } } };
        WriteEarlierRun();

        Assert.False(await ResultDirectory.SaveAsync(part, isCancelled: true, _directory["out"]));

        AssertEarlierRun();
        Assert.True(await ResultDirectory.SaveAsync(part, isCancelled: false, _directory["out"])); // a finished run that needed no call
    }

    private void WriteEarlierRun()
    {
        Directory.CreateDirectory(_directory["out"]);
        foreach (var name in Names)
        {
            _directory.Write(Path.Combine("out", name), "earlier\n");
        }
    }

    private void AssertEarlierRun() => Assert.All(Names, name => Assert.Equal("earlier\n", File.ReadAllText(Path.Combine(_directory["out"], name))));

    private Task<CliRun> RunWithoutModelAsync() =>
        ClientRun.RunAsync(ClientRun.Vocab, new ScriptedChatClient().Otherwise(ScriptedReply.Failure(new HttpRequestException("no connection"))), _directory["out"]);
}
