using System.IO.Compression;

namespace LearningItems.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private const string Item =
        """{"id":"6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e","language":"fr","category":"vocab","target_item":"merci","definition":"thank you","examples":[{"text":"Merci !","translation":""}],"level_system":"cefr","level_min":"A1","level_max":"A1","created_at":"2026-01-02T03:04:05+00:00","version":"1.0.0"}""";

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("anki", "#separator:tab\n")]
    [InlineData("APKG", "PK")]
    [InlineData("csv", "\uFEFF\"id\",")]
    [InlineData("json", "[\n{")]
    [InlineData("jsonl", "{\"id\"")]
    [InlineData("html", "<!doctype html>")]
    public async Task Export_OfAFileOfItems_WritesTheFormat(string format, string beginning)
    {
        var items = _directory.Write("items.jsonl", Item + "\n\n");

        var run = await CliRun.InProcessAsync("export", "--input", items, "--format", format, "--output", _directory["to/export"]);

        Assert.Equal((ExitCodes.Complete, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("1 item in ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(beginning, System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_directory["to/export"])), StringComparison.Ordinal);
        Assert.Equal(["export"], Directory.EnumerateFileSystemEntries(_directory["to"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Export_OfAResult_TakesItsItems_AndADeckIsAListOfWords()
    {
        await CliRun.InProcessAsync("generate", "--language", "fr", "--level", "A1", "--vocabulary", CliRun.DataFile("fr-a1-vocabulary.csv"), "--category", "vocab", "--output", _directory["out"]);

        var deck = await CliRun.InProcessAsync("export", "--input", _directory["out"], "--format", "anki", "--output", _directory["deck.txt"]);
        var package = await CliRun.InProcessAsync("export", "--input", _directory["out"], "--format", "apkg", "--output", _directory["deck.apkg"]);
        var again = await CliRun.InProcessAsync("import", _directory["deck.txt"], "--language", "fr");

        var count = File.ReadAllLines(_directory["out/items.jsonl"]).Length;
        Assert.Equal((0, 0, 0), (deck.ExitCode, package.ExitCode, again.ExitCode));
        Assert.Contains($"{count} items in ", deck.Output, StringComparison.Ordinal);
        Assert.Contains($"{count} sources", again.Output, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(_directory["deck.apkg"]);
        Assert.Equal(["collection.anki2", "media"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--input")]
    [InlineData("--format")]
    [InlineData("--output")]
    public async Task Export_WithoutANeededOption_NamesIt(string missing)
    {
        var arguments = Arguments().ToList();
        arguments.RemoveRange(arguments.IndexOf(missing), 2);

        AssertRefused(await CliRun.InProcessAsync([.. arguments]), $"{missing} is missing; ");
    }

    [Theory]
    [InlineData("--format is 'docx'; give one of anki, apkg, csv, json, jsonl, html.", "--format", "docx")]
    [InlineData("--input is 'nowhere', which does not exist", "--input", "nowhere")]
    [InlineData("--input is '', which does not exist", "--input", "")]
    [InlineData("--frmt", "--frmt", "csv")]
    public async Task Export_WithABadOption_EndsWithOneLineThatNamesTheValue(string named, params string[] options) =>
        AssertRefused(await CliRun.InProcessAsync(Arguments(options)), named);

    [Theory]
    [InlineData("", "has no items")]
    [InlineData("word,meaning\nmerci,thank you\n", "is no file of items, line 1 (")]
    [InlineData(Item + "\n{\"id\":1}\n", "is no file of items, line 2 (")]
    [InlineData(Item + "\nnull\n", "is no file of items, line 2 (")]
    [InlineData(Item + "\n" + Item + "\n", "has the item 6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e in the lines 1 and 2")]
    public async Task Export_OfWhatIsNoFileOfItems_NamesTheLine(string text, string named) =>
        AssertRefused(await CliRun.InProcessAsync(Arguments("--input", _directory.Write("bad.jsonl", text))), named, "bad.jsonl");

    [Fact]
    public async Task Export_OfADirectoryThatIsNoWholeResult_NamesWhatIsMissing()
    {
        Directory.CreateDirectory(_directory["part"]);
        _directory.Write("part/items.jsonl", Item);

        AssertRefused(await CliRun.InProcessAsync(Arguments("--input", _directory["part"])), "lacks details.jsonl and is no whole result; name its items.jsonl.");
    }

    [Fact]
    public async Task Export_OfADamagedResult_SaysWhereInOneShortLine()
    {
        await CliRun.InProcessAsync("generate", "--language", "fr", "--level", "A1", "--vocabulary", CliRun.DataFile("fr-a1-vocabulary.csv"), "--category", "vocab", "--output", _directory["out"]);
        _directory.Write("out/items.jsonl", new string('x', 10_000));

        AssertRefused(await CliRun.InProcessAsync(Arguments("--input", _directory["out"])), "cannot be read (");
    }

    [Fact]
    public async Task Export_OntoWhatIsNotToBeReplaced_IsRefusedBeforeAnythingIsWritten()
    {
        var items = _directory.Write("items.jsonl", Item);
        Directory.CreateDirectory(_directory["directory"]);
        var locked = new FileInfo(_directory.Write("locked.csv", "earlier")) { IsReadOnly = true };

        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", _directory["directory"])), "is a directory; name another file.");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", locked.FullName)), "is read-only; name another file.");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", items)), "is the input; name another file.");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", _directory["items.jsonl/below"])), "cannot be written (");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", "")), "cannot be written (");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--output", new string('x', 10_000))), "cannot be written (");

        locked.IsReadOnly = false;
        Assert.Equal(("earlier", Item), (await File.ReadAllTextAsync(locked.FullName), await File.ReadAllTextAsync(items)));
    }

    [Fact]
    public async Task Export_OntoAFileOfTheResult_IsRefused()
    {
        await CliRun.InProcessAsync("generate", "--language", "fr", "--level", "A1", "--vocabulary", CliRun.DataFile("fr-a1-vocabulary.csv"), "--category", "vocab", "--output", _directory["out"]);

        AssertRefused(await CliRun.InProcessAsync(Arguments("--input", _directory["out"], "--format", "html", "--output", _directory["out/report.html"])), "is a file of the result; name another file.");
        AssertRefused(await CliRun.InProcessAsync(Arguments("--input", _directory["out/items.jsonl"], "--format", "html", "--output", _directory["out/report.html"])), "is a file of the result; name another file.");
        Assert.Equal(ExitCodes.Complete, (await CliRun.InProcessAsync(Arguments("--input", _directory["out"], "--format", "html", "--output", _directory["out/sheet.html"]))).ExitCode);
    }

    private static void AssertRefused(CliRun run, params string[] named)
    {
        var line = Assert.Single(run.ErrorLines);
        Assert.All(named, text => Assert.Contains(text, line, StringComparison.Ordinal));
        Assert.InRange(line.Length, 1, 300);
        Assert.Equal((ExitCodes.BadUsage, string.Empty), (run.ExitCode, run.Output));
    }

    // What the test gives stands in the place of what would be right.
    private string[] Arguments(params string[] options)
    {
        if (!File.Exists(_directory["items.jsonl"]))
        {
            _directory.Write("items.jsonl", Item);
        }

        var good = new Dictionary<string, string> { ["--input"] = _directory["items.jsonl"], ["--format"] = "csv", ["--output"] = _directory["out.csv"] };
        return ["export", .. good.Where(option => !options.Contains(option.Key)).SelectMany(option => new[] { option.Key, option.Value }), .. options];
    }
}
