using System.Text.Json;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Generate_CategoryThatDoesNotApply_SaysSoWithoutACall()
    {
        var run = await GenerateAsync("fr", "A1", "fr-a1-vocabulary.csv", "--category", "writing_system", "--overwrite");
        var files = new SavedFiles(_directory["out"]);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains("writing_system does not apply to French", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, files.Report.GetProperty("totals").GetProperty("calls").GetInt32());
        Assert.Equal("skipped", files.Category("writing_system").GetProperty("status").GetString());
        Assert.All(files.Ledger, row => Assert.Equal("skipped", row.Outcome));
    }

    [Fact]
    public async Task Generate_AllWithoutATopic_SkipsCulturalAndNamesTheOption()
    {
        var run = await GenerateAsync("fr", "A1", "fr-a1-vocabulary.csv", "--category", "all");

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Equal(2, run.Output.Split("cultural is skipped: no --topic was given").Length - 1); // of the plan and of the run
    }

    [Fact]
    public async Task Generate_ListWithDuplicatesAndOverlongWords_CountsThemWithAnExample()
    {
        var list = _directory.Write("words.csv", $"word,meaning\nchat,cat\nchat,cat\nchat,cat\nchien,dog\n{new string('x', 201)},too long\n");

        var run = await GenerateAsync("fr", "A1", list, "--category", "vocab", "writing_system");

        Assert.Contains("\nvocab: 2 duplicate, 1 skipped, e.g. 'chat': the same source stands earlier in the list, as 'chat'\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\nwriting_system: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_WithNothingLeftOut_DoesNotSayWhatWas() =>
        Assert.DoesNotContain("e.g.", (await GenerateAsync("fr", "A1", "fr-a1-vocabulary.csv", "--category", "vocab")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Generate_Japanese_GivesPronunciationAndWritingItems()
    {
        var run = await GenerateAsync("ja", "N5", "ja-n5-vocabulary.csv", "--category", "pronunciation", "writing_system");
        var items = new SavedFiles(_directory["out"]).Items;

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains(items, item => item.Category == LearningItemCategory.Pronunciation);
        Assert.Contains(items, item => item.Category == LearningItemCategory.WritingSystem);
    }

    [Fact]
    public async Task Generate_WithPrices_ShowsTheCostOfThePlanAndPerItem()
    {
        var run = await GenerateAsync("zh", "HSK1", "hsk1-vocabulary.csv", "--category", "vocab", "--price-input", "2.50", "--price-output", "10");

        Assert.Contains("The plan costs 0.", run.Output, StringComparison.Ordinal);
        Assert.Contains("USD per accepted item", run.Output, StringComparison.Ordinal);
        Assert.True(new SavedFiles(_directory["out"]).Category("vocab").GetProperty("cost").GetDecimal() > 0);
        Assert.All(run.TableLines, line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public async Task Generate_WithLevelWords_KeepsTheShareOfKnownWordsOfEachExample()
    {
        var list = _directory.Write("words.csv", "word,meaning\nthé,tea\n");
        var first = _directory.Write("a1.txt", "le café\nboire\n");
        var second = _directory.Write("a2.csv", "word,meaning,level\ngâteau,cake,A2\n");

        var run = await GenerateAsync("fr", "A1", list, "--category", "vocab", "--level-words", first, second);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains($"{first}: 2 rows read from ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{second}: 1 row read from ", run.Output, StringComparison.Ordinal);
        var details = JsonDocument.Parse(Assert.Single(File.ReadLines(Path.Combine(_directory["out"], "details.jsonl")))).RootElement;
        Assert.Equal(3, details.GetProperty("known_words").GetArrayLength());
        Assert.All(details.GetProperty("known_words").EnumerateArray(), share => Assert.InRange(share.GetDouble(), 0, 1));
    }

    [Fact]
    public async Task Generate_LevelWordsThatAreNotThere_NamesTheFile()
    {
        var run = await GenerateAsync("fr", "A1", "fr-a1-vocabulary.csv", "--category", "vocab", "--level-words", "nowhere.csv");

        Assert.Equal(ExitCodes.BadUsage, run.ExitCode);
        Assert.Contains("'nowhere.csv' does not exist", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_ListWithRowsLeftOut_TellsWhichAndWhy()
    {
        var list = _directory.Write("words.csv", "word,pinyin,meaning\n你,nǐ,you\n,wǒ,I\n他,tā,he\n");

        var run = await GenerateAsync("zh", "HSK1", list, "--category", "vocab");

        Assert.Single(run.ErrorLines);
        Assert.Contains("1 row left out of 3 (line 3: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_IntoADirectoryOfAnEarlierRun_ReplacesItsFilesWhole()
    {
        Directory.CreateDirectory(_directory["out"]);
        _directory.Write(Path.Combine("out", "items.jsonl"), string.Concat(Enumerable.Repeat("not an item\n", 10_000)));

        await GenerateAsync("fr", "A1", "fr-a1-vocabulary.csv", "--category", "writing_system", "--overwrite");

        Assert.Empty(new SavedFiles(_directory["out"]).Items);
    }

    [Fact]
    public async Task Generate_TextWithMarkupAndControlCharacters_IsShownAsText()
    {
        var list = _directory.Write("words.csv", "word,pinyin,meaning\n[red]你,nǐ,you\n\u001b[31m好,hǎo,good\n");

        var run = await CliRun.InProcessAsync("import", list);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains("[red]你", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Generate_SummaryThatCannotBeShown_LeavesTheFilesAndSaysSo()
    {
        using var output = new WatchedOutput("Complete in", () => throw new IOException("the pipe is closed"));

        var run = await CliRun.InProcessAsync(output, CancellationToken.None, Arguments("zh", "HSK1", "hsk1-vocabulary.csv", "--category", "vocab"));

        Assert.Equal(ExitCodes.UnexpectedError, run.ExitCode);
        Assert.Contains($"saved in '{_directory["out"]}'", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(200, new SavedFiles(_directory["out"]).Items.Count);
    }

    [Fact]
    public async Task Generate_CancelledBetweenCalls_SavesWhatIsDone()
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new WatchedOutput("vocab: ", cancellation.Cancel);

        var run = await CliRun.InProcessAsync(
            output, cancellation.Token, Arguments("zh", "HSK1", "hsk1-vocabulary.csv", "--category", "vocab", "idiom", "--concurrency", "1"));
        var files = new SavedFiles(_directory["out"]);

        Assert.Equal(ExitCodes.Cancelled, run.ExitCode);
        Assert.Contains("Cancelled; what was accepted until then is saved", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(200, files.Items.Count);
        Assert.All(files.Ledger, row => Assert.Equal(row.Category == "vocab" ? "covered" : "cancelled", row.Outcome));
    }

    [Fact]
    public async Task Generate_CancelledBeforeItBegins_SendsAndWritesNothing()
    {
        using var output = new StringWriter();

        var run = await CliRun.InProcessAsync(output, new CancellationToken(canceled: true), Arguments("zh", "HSK1", "hsk1-vocabulary.csv"));

        Assert.Equal(ExitCodes.Cancelled, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.False(Directory.Exists(_directory["out"]));
    }

    private Task<CliRun> GenerateAsync(string language, string level, string list, params string[] more) =>
        CliRun.InProcessAsync(Arguments(language, level, list, more));

    private string[] Arguments(string language, string level, string list, params string[] more) =>
        ["generate", "--language", language, "--level", level, "--vocabulary", CliRun.DataFile(list), "--output", _directory["out"], .. more];
}
