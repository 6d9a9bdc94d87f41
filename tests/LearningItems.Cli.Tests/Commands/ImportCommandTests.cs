using System.Text.Json;

namespace LearningItems.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _list;

    public ImportCommandTests() => _list = _directory.Write("words.csv", "word,pinyin,meaning,shoe size\n你,nǐ,you,41\n,wǒ,I,42\n");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Import_ForAPerson_ShowsColumnsSourcesAndDroppedRows()
    {
        var run = await CliRun.InProcessAsync("import", _list);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains("1 source, 1 row left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("encoding utf-8, header in line 1", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"pinyin +reading +by name", run.Output);
        Assert.Matches(@"shoe size +not used", run.Output);
        Assert.Matches(@"你 +nǐ +you", run.Output);
        Assert.Matches(@"\n 3 +\S+", run.Output);
    }

    [Fact]
    public async Task Import_AsJson_HasExactlyColumnsSourcesDroppedRemarksAndLayout()
    {
        var run = await CliRun.InProcessAsync("import", _list, "--json");
        var json = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(["columns", "sources", "dropped", "remarks", "layout"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"header":"pinyin","field":"reading","sample":"n\u01D0","known":"named","sure":true}""", Compact(json.GetProperty("columns")[1]));
        Assert.Equal("""{"header":"shoe size","field":null,"sample":"41","known":"not_used","sure":false}""", Compact(json.GetProperty("columns")[3]));
        Assert.Equal("""{"form":"CSV","separator":",","encoding":"utf-8","sheet":null,"header_line":1,"skipped_lines":[]}""", Compact(json.GetProperty("layout")));
        Assert.Equal("id", json.GetProperty("sources")[0].EnumerateObject().First().Name);
        Assert.Equal("你", json.GetProperty("sources")[0].GetProperty("text").GetString());
        Assert.Equal("nǐ", json.GetProperty("sources")[0].GetProperty("reading").GetString());
        Assert.Equal(3, json.GetProperty("dropped")[0].GetProperty("line").GetInt32());
        Assert.Equal(["line", "reason"], json.GetProperty("dropped")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Import_OfColumnsThatMayBeEither_IsRefusedWithTheColumnsAndTheOptionThatReadsIt()
    {
        var list = _directory.Write("either.csv", "夏,冬,to\n春,秋,from\n");

        var refused = await CliRun.InProcessAsync("import", list, "--language", "zh");
        var lines = refused.Error.TrimEnd().Split('\n');

        Assert.Equal(ExitCodes.BadUsage, refused.ExitCode);
        Assert.InRange(lines[0].Length, 1, 300);
        Assert.Contains(lines, line => line.Contains("夏 | 春", StringComparison.Ordinal));
        Assert.StartsWith("--columns \"", lines[^1], StringComparison.Ordinal);
        var read = await CliRun.InProcessAsync("import", list, "--language", "zh", "--columns", lines[^1]["--columns ".Length..].Trim('"'));
        Assert.Equal(ExitCodes.Complete, read.ExitCode);
    }

    [Fact]
    public async Task Import_WithColumns_ReadsThemAsSaid()
    {
        var run = await CliRun.InProcessAsync("import", _list, "--columns", "meaning=text,shoe size=gloss,1=-", "--json");
        var source = JsonDocument.Parse(run.Output).RootElement.GetProperty("sources")[0];

        Assert.Equal(("you", "41"), (source.GetProperty("text").GetString(), source.GetProperty("gloss").GetString()));
    }

    [Theory]
    [InlineData("word")]
    [InlineData("word=")]
    [InlineData("word=text,word=gloss")]
    [InlineData("word=text,meaning")]
    public async Task Import_WithColumnsThatSayNothing_NamesThem(string columns)
    {
        var run = await CliRun.InProcessAsync("import", _list, "--columns", columns);

        Assert.Equal(ExitCodes.BadUsage, run.ExitCode);
        Assert.Contains("--columns", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithOnlyLevel_KeepsItsWords()
    {
        var list = _directory.Write("scale.csv", "word,level\n喝,HSK1\n书,HSK2\n");

        var run = await CliRun.InProcessAsync("import", list, "--only-level", "HSK1");

        Assert.Contains("1 source, 1 row left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("only HSK1 is wanted", run.Output, StringComparison.Ordinal);
        Assert.Contains("--only-level", (await CliRun.InProcessAsync("import", list, "--only-level", "HSK99")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_OfAListOfAWholeScale_SaysSoBeforeAnythingIsPaid()
    {
        var list = _directory.Write("scale.csv", "word,level\n喝,HSK1\n书,HSK2\n");

        var run = await CliRun.InProcessAsync("plan", "--language", "zh", "--level", "HSK1", "--vocabulary", list);

        Assert.Contains("word is text, level is level", run.Output, StringComparison.Ordinal);
        Assert.Contains("levels: HSK1 1, HSK2 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("The option for that is --only-level.", run.Error, StringComparison.Ordinal);
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
