namespace LearningItems.Cli.Tests.Commands;

public sealed class BadUsageTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("HSK99", "--level", "HSK99")]
    [InlineData("z z", "--language", "z z")]
    [InlineData("??", "--instruction-language", "??")]
    [InlineData("nonsense", "--category", "vocab", "nonsense")]
    [InlineData("all", "--category", "vocab", "all")]
    [InlineData("--nope", "--category", "vocab", "--nope")]
    [InlineData("--nope", "--nope")]
    [InlineData("--translations", "--topic", "--translations")]
    [InlineData("anthropic", "--provider", "anthropic")]
    [InlineData("'0'", "--concurrency", "0")]
    [InlineData("'many'", "--concurrency", "many")]
    [InlineData("'9'", "--examples", "9")]
    [InlineData("'12'", "--max-output-tokens", "12")]
    [InlineData("--price-output 3", "--price-output", "3")]
    [InlineData("--price-input 3", "--price-input", "3", "--price-cached-input", "1")]
    [InlineData("2,50", "--price-input", "2,50", "--price-output", "10")]
    [InlineData("-2", "--price-input", "-2", "--price-output", "10")]
    [InlineData("--prefer is 'cheapest'; give fewest-calls, balanced or lowest-latency", "--prefer", "cheapest")]
    [InlineData("--prefer is '1'", "--prefer", "1")]
    [InlineData("--requests-per-minute is '0'; give a whole number of at least 1.", "--requests-per-minute", "0")]
    [InlineData("--tokens-per-minute is '999'; give a whole number of at least 1,000.", "--tokens-per-minute", "999")]
    [InlineData("--max-calls is '0'; give a whole number of at least 1.", "--max-calls", "0")]
    [InlineData("--max-calls is '3000000000'", "--max-calls", "3000000000")]
    [InlineData("--max-tokens is '1.5'; give a whole number of at least 1.", "--max-tokens", "1.5")]
    [InlineData("--max-cost is '0'; give US dollars above 0", "--max-cost", "0", "--price-input", "1", "--price-output", "1")]
    [InlineData("--max-cost is '2,50'", "--max-cost", "2,50", "--price-input", "1", "--price-output", "1")]
    [InlineData("--max-cost 5 has no prices to reckon with; give both --price-input and --price-output", "--max-cost", "5")]
    [InlineData("give both --price-input and --price-output", "--max-cost", "5", "--price-input", "1")]
    [InlineData("at home", "--scenario", "at home")]
    [InlineData("no-such.txt", "--style", "no-such.txt")]
    [InlineData("--style names no file", "--style", "")]
    [InlineData("cultural needs --topic TEXT", "--category", "cultural")]
    [InlineData("cultural needs --topic TEXT", "--category", "vocab", "CULTURAL", "--topic", " ")]
    [InlineData("at home", "--scenario", "at home", "--topic", "")]
    [InlineData("no-such.csv", "--vocabulary", "no-such.csv")]
    [InlineData("no-such.csv", "--grammar", "no-such.csv")]
    [InlineData("--model", "--model", "gpt")]
    public async Task Generate_WithABadOption_EndsWithOneLineThatNamesTheValue(string named, params string[] options) =>
        AssertRefused(await CliRun.InProcessAsync(Arguments(options)), named);

    [Theory]
    [InlineData("--language")]
    [InlineData("--level")]
    [InlineData("--vocabulary")]
    [InlineData("--output")]
    public async Task Generate_WithoutANeededOption_NamesIt(string missing)
    {
        var arguments = Arguments().ToList();
        arguments.RemoveRange(arguments.IndexOf(missing), 2);

        AssertRefused(await CliRun.InProcessAsync([.. arguments]), missing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("word,meaning\n")]
    [InlineData("word,meaning\n,you\n")]
    [InlineData("[]")]
    [InlineData("{ broken")]
    public async Task Generate_FromAListThatSaysNothing_NamesTheFile(string text)
    {
        var list = _directory.Write("list.csv", text);

        AssertRefused(await CliRun.InProcessAsync(Arguments("--vocabulary", list)), "list.csv");
        AssertRefused(await CliRun.InProcessAsync("import", list), "list.csv");
    }

    [Theory]
    [InlineData("word.csv")]
    [InlineData("word.csv/below")]
    public async Task Generate_IntoWhatIsNoDirectory_IsRefusedBeforeTheRun(string output)
    {
        _directory.Write("word.csv", "word\n你\n");

        var run = await CliRun.InProcessAsync("generate", "--language", "zh", "--level", "HSK1", "--vocabulary", _directory["word.csv"], "--output", _directory[output]);

        AssertRefused(run, _directory[output]);
        Assert.Equal("word\n你\n", await File.ReadAllTextAsync(_directory["word.csv"]));
    }

    [Theory]
    [InlineData("items.jsonl")]
    [InlineData("ledger.csv")]
    public async Task Generate_WhereAFileCannotBeReplaced_IsRefusedBeforeTheRun(string name)
    {
        var inTheWay = Directory.CreateDirectory(_directory[$"in/{name}"]);
        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", _directory["in"])), $"'{name}' in the output directory '{_directory["in"]}' is a directory");
        inTheWay.Delete();

        var locked = new FileInfo(_directory.Write($"in/{name}", "earlier\n")) { IsReadOnly = true };
        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", _directory["in"])), $"'{name}' in the output directory '{_directory["in"]}' is read-only");
        locked.IsReadOnly = false;
        Assert.Equal([locked.FullName], Directory.EnumerateFileSystemEntries(_directory["in"]));
    }

    [Theory]
    [InlineData(new byte[] { 0x6E, 0x6F, 0xE9 })] // Latin-1
    [InlineData(new byte[] { 0xFF, 0xFE, 0x6E, 0x00 })] // UTF-16
    [InlineData(new byte[] { 0x6E, 0x00, 0x6F, 0x00 })] // UTF-16 without a mark
    public async Task Generate_WithAStyleThatIsNotUtf8_NamesTheFile(byte[] bytes)
    {
        await File.WriteAllBytesAsync(_directory["style.txt"], bytes);

        AssertRefused(await CliRun.InProcessAsync(Arguments("--style", _directory["style.txt"])), "style.txt' is not UTF-8 text");
    }

    [Fact]
    public async Task Generate_WithAnEmptyOrOverlongStyle_IsRefused()
    {
        AssertRefused(await CliRun.InProcessAsync(Arguments("--style", _directory.Write("style.txt", " \n"))), "style.txt");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--style", _directory.Write("style.txt", new string('x', 4001)))), "style.txt' has 4,001 characters; --style takes at most 4,000");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--style", _directory.FullName)), "it is a directory");
    }

    [Theory]
    [InlineData("demo, generate, plan, import, export, review")]
    [InlineData("'frobnicate'", "frobnicate")]
    [InlineData("'exports'", "exports")]
    [InlineData("--language", "demo", "--language", "ja")]
    [InlineData("'FILE'", "import")]
    [InlineData("no-such.csv", "import", "no-such.csv")]
    [InlineData("--jsno", "import", "list.csv", "--jsno")]
    public async Task Program_WithBadArguments_EndsWithOneLine(string named, params string[] args) =>
        AssertRefused(await CliRun.InProcessAsync(args), named);

    private void AssertRefused(CliRun run, string named)
    {
        Assert.Contains(named, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.BadUsage, run.ExitCode);
        Assert.Equal(string.Empty, run.Output);
        Assert.False(Directory.Exists(_directory["out"]));
    }

    // What the test gives stands in the place of what would be right.
    private string[] Arguments(params string[] options)
    {
        var good = new Dictionary<string, string>
        {
            ["--language"] = "zh",
            ["--level"] = "HSK1",
            ["--vocabulary"] = CliRun.DataFile("hsk1-vocabulary.csv"),
            ["--output"] = _directory["out"],
        };
        return ["generate", .. good.Where(option => !options.Contains(option.Key)).SelectMany(option => new[] { option.Key, option.Value }), .. options];
    }
}
