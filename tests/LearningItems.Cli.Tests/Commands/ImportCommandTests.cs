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
        Assert.Matches(@"pinyin +reading", run.Output);
        Assert.Matches(@"shoe size +not used", run.Output);
        Assert.Matches(@"你 +nǐ +you", run.Output);
        Assert.Matches(@"\n 3 +\S+", run.Output);
    }

    [Fact]
    public async Task Import_AsJson_HasExactlyColumnsSourcesAndDropped()
    {
        var run = await CliRun.InProcessAsync("import", _list, "--json");
        var json = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(["columns", "sources", "dropped"], json.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"header":"pinyin","field":"reading"}""", Compact(json.GetProperty("columns")[1]));
        Assert.Equal("""{"header":"shoe size","field":null}""", Compact(json.GetProperty("columns")[3]));
        Assert.Equal("id", json.GetProperty("sources")[0].EnumerateObject().First().Name);
        Assert.Equal("你", json.GetProperty("sources")[0].GetProperty("text").GetString());
        Assert.Equal("nǐ", json.GetProperty("sources")[0].GetProperty("reading").GetString());
        Assert.Equal(3, json.GetProperty("dropped")[0].GetProperty("line").GetInt32());
        Assert.Equal(["line", "reason"], json.GetProperty("dropped")[0].EnumerateObject().Select(property => property.Name));
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
