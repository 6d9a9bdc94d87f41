using System.Text.Json;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files;

public sealed class GenerationResultWriterTests : IDisposable
{
    private static readonly string[] AllFiles = ["details.jsonl", "items.jsonl", "ledger.csv", "rejected.jsonl", "report.html", "report.json"];

    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Directory_is_made_and_holds_the_files_and_nothing_else()
    {
        var directory = _directory.Of("out/run 1");

        await GenerationResultWriter.WriteAsync(Results.Result(), directory);

        Assert.Equal(AllFiles, Directory.EnumerateFiles(directory).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(AllFiles, ResultFileNames.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Files_have_no_byte_order_mark_and_only_lf()
    {
        await GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName);

        foreach (var name in AllFiles)
        {
            var bytes = await File.ReadAllBytesAsync(_directory.Of(name));
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public async Task Items_are_one_a_line_as_the_contract_writes_them()
    {
        var result = Results.Result();

        await GenerationResultWriter.WriteAsync(result, _directory.FullName);

        Assert.Equal(result.Items.Select(item => LearningItemJson.Serialize(item.Item)), await Lines("items.jsonl"));
    }

    [Fact]
    public async Task Details_are_one_line_per_item_without_what_is_null()
    {
        await GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName);

        var line = (await Lines("details.jsonl"))[0];

        Assert.Equal(
            $$$"""{"id":"{{{Results.FirstId}}}","source_ids":["w1","w2"],"feature":"tones:4-3","model":"model-1","prompt_hash":"aa","content_hash":"bb",""" +
            """
            "warnings":[{"code":"short_definition","message":"Say more than '爱'."}],"fields":{"classifier":"个 <b>","situations":[1,2]}}
            """,
            line);
    }

    [Fact]
    public async Task Details_have_text_as_it_is_in_names_fields_and_warnings()
    {
        const string text = "😀 <&> 𠮷\u3000é";
        var result = Results.Result();
        var details = result.Items[0].Details with { Register = text, Fields = new Dictionary<string, JsonElement> { [text] = JsonSerializer.SerializeToElement(text) } };
        var item = result.Items[0] with { Details = details, Warnings = [Finding.Warning("emoji", text)] };

        await GenerationResultWriter.WriteAsync(result with { Items = [item] }, _directory.FullName);

        Assert.Equal(5, Assert.Single(await Lines("details.jsonl")).Split(text).Length); // register, message, field and its name
    }

    [Fact]
    public async Task Details_have_all_their_properties_in_the_order_of_the_contract()
    {
        var result = Results.Result();
        var item = result.Items[0] with { Details = result.Items[0].Details with { Register = "formal", LevelEdition = "3.0" } };

        await GenerationResultWriter.WriteAsync(result with { Items = [item] }, _directory.FullName);

        using var details = JsonDocument.Parse(Assert.Single(await Lines("details.jsonl")));
        Assert.Equal(
            ["id", "source_ids", "feature", "register", "level_edition", "model", "prompt_hash", "content_hash", "warnings", "fields"],
            details.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Report_is_indented_and_can_be_read_back()
    {
        await GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName);

        var text = await File.ReadAllTextAsync(_directory.Of("report.json"));

        Assert.StartsWith("{\n  \"language\": \"zh\",\n", text, StringComparison.Ordinal);
        Assert.Equal(2, LearningItemJson.Deserialize<GenerationReport>(text)?.Totals.Items);
    }

    [Fact]
    public async Task Rejected_drafts_are_one_a_line_with_category_draft_and_findings()
    {
        await GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName);

        using var rejected = JsonDocument.Parse(Assert.Single(await Lines("rejected.jsonl")));
        Assert.Equal(["category", "draft", "findings"], rejected.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal("好", rejected.RootElement.GetProperty("draft").GetProperty("word").GetString());
        Assert.Equal("no_examples", rejected.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task File_that_fails_is_named_and_the_others_are_written()
    {
        _directory.Write("details.jsonl", "old");

        var exception = await Assert.ThrowsAsync<IOException>(() => GenerationResultWriter.WriteAsync(Results.ResultWithBrokenDetails(), _directory.FullName));

        Assert.StartsWith($"Not written to '{_directory.FullName}': details.jsonl (", exception.Message, StringComparison.Ordinal);
        Assert.Contains("report.html (", exception.Message, StringComparison.Ordinal); // the page has the details too
        Assert.Equal(2, Assert.IsType<AggregateException>(exception.InnerException).InnerExceptions.Count);
        Assert.Equal("old", await File.ReadAllTextAsync(_directory.Of("details.jsonl")));
        Assert.Equal(AllFiles.Where(name => name != ResultFileNames.Page), _directory.FileNames);
    }

    [Fact]
    public async Task All_files_that_fail_are_named()
    {
        Directory.CreateDirectory(_directory.Of("items.jsonl"));
        Directory.CreateDirectory(_directory.Of("report.json"));

        var exception = await Assert.ThrowsAsync<IOException>(() => GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName));

        Assert.Contains("items.jsonl (", exception.Message, StringComparison.Ordinal);
        Assert.Contains("report.json (", exception.Message, StringComparison.Ordinal);
        Assert.Equal(["details.jsonl", "ledger.csv", "rejected.jsonl", "report.html"], _directory.FileNames);
    }

    [Fact]
    public async Task Items_are_written_before_anything_that_is_computed_can_fail()
    {
        var result = Results.Result() with { Ledger = null! };

        await Assert.ThrowsAsync<IOException>(() => GenerationResultWriter.WriteAsync(result, _directory.FullName));

        Assert.Equal(2, (await Lines("items.jsonl")).Length);
    }

    [Fact]
    public async Task Directory_that_cannot_be_made_is_an_io_error_that_names_it()
    {
        var path = _directory.Write("file", "x");

        var exception = await Assert.ThrowsAnyAsync<IOException>(() => GenerationResultWriter.WriteAsync(Results.Result(), path));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_token_ends_the_writing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName, new CancellationToken(canceled: true)));

        Assert.Empty(_directory.FileNames);
    }

    private Task<string[]> Lines(string name) => File.ReadAllLinesAsync(_directory.Of(name));
}
