using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Json;

namespace LearningItems.Generation.Tests.Files;

/// <summary>What was written to a directory is read back; what is damaged or missing is named.</summary>
public sealed class GenerationResultReaderTests : IDisposable
{
    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Result_with_every_member_reads_back_equal()
    {
        await GenerationResultWriter.WriteAsync(WrittenUpdates.Result, _directory.FullName);

        var back = await GenerationResultReader.ReadAsync(_directory.FullName);

        Assert.Equal(LearningItemJson.Serialize(WrittenUpdates.Result), LearningItemJson.Serialize(back));
    }

    [Fact]
    public async Task Result_of_a_run_with_failed_calls_reads_back_equal_to_the_millisecond()
    {
        using var client = new FakeChatClient(call => call.Rows.Count > 3 ? throw new InvalidOperationException("This model's\nmaximum is 3, \"so\" it says") : ModelReplies.Good(call));
        var request = Sources.Request([.. Sources.Words(2), new SourceItem { Text = "一,\"二\"" }, .. Sources.Words(3)], LearningItemCategory.Vocab, LearningItemCategory.Idiom);
        var result = await new LearningItemGenerator(client, new LearningItemGenerationOptions { MaxRetries = 0 }).GenerateAsync(request);

        await GenerationResultWriter.WriteAsync(result, _directory.FullName);
        var back = await GenerationResultReader.ReadAsync(_directory.FullName);

        Assert.NotEmpty(result.Failures);
        Assert.Equal(LearningItemJson.Serialize(result), LearningItemJson.Serialize(back));
    }

    [Fact]
    public async Task Report_of_an_earlier_version_has_no_failures()
    {
        await GenerationResultWriter.WriteAsync(WrittenUpdates.Result, _directory.FullName);
        _directory.Write("report.json", LearningItemJson.Serialize(WrittenUpdates.Report, indented: true));

        Assert.Empty((await GenerationResultReader.ReadAsync(_directory.FullName)).Failures);
    }

    [Fact]
    public async Task Report_with_failures_is_still_a_report()
    {
        await GenerationResultWriter.WriteAsync(WrittenUpdates.Result, _directory.FullName);

        var report = LearningItemJson.Deserialize<GenerationReport>(await File.ReadAllTextAsync(_directory.Of("report.json")));

        Assert.Equal(LearningItemJson.Serialize(WrittenUpdates.Report), LearningItemJson.Serialize(report));
    }

    [Theory]
    [InlineData("items.jsonl")]
    [InlineData("details.jsonl")]
    [InlineData("ledger.csv")]
    [InlineData("report.json")]
    [InlineData("rejected.jsonl")]
    public async Task File_that_is_missing_is_named(string name)
    {
        await GenerationResultWriter.WriteAsync(WrittenUpdates.Result, _directory.FullName);
        File.Delete(_directory.Of(name));

        var exception = await Assert.ThrowsAsync<FileNotFoundException>(() => GenerationResultReader.ReadAsync(_directory.FullName));

        Assert.StartsWith($"'{_directory.Of(name)}' is missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_that_is_missing_is_named() => Assert.Contains(
        _directory.Of("no"),
        (await Assert.ThrowsAsync<DirectoryNotFoundException>(() => GenerationResultReader.ReadAsync(_directory.Of("no")))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("items.jsonl", "{}\n", "line 1: ", "language")]
    [InlineData("items.jsonl", "null\n", "line 1: ", "null")]
    [InlineData("items.jsonl", "", "details.jsonl' is damaged, line 1: ", "no item 6ba7b810")]
    [InlineData("details.jsonl", "", "items.jsonl' is damaged, line 1: ", "details.jsonl has no line for the item 6ba7b810")]
    [InlineData("details.jsonl", "{\"id\":\n", "line 1: ", "")]
    [InlineData("ledger.csv", "", "line 1: ", "category,source_id")]
    [InlineData("ledger.csv", "category,source_id,source_text,outcome,item_ids,detail\nvocab,w1,爱,covered,,\nvocab,w2,喝,won,,\n", "line 3: ", "'won'")]
    [InlineData("ledger.csv", "category,source_id,source_text,outcome,item_ids,detail\nvocab,w1,爱,covered,7,\n", "line 2: ", "'7'")]
    [InlineData("ledger.csv", "category,source_id,source_text,outcome,item_ids,detail\n!,w1,爱,covered,,\n", "line 2: ", "'!'")]
    [InlineData("ledger.csv", "category,source_id,source_text,outcome,item_ids,detail\nvocab,w1\n", "line 2: ", "2 cells")]
    [InlineData("ledger.csv", "category,source_id,source_text,outcome,item_ids,detail\nvocab,\"w1,爱,covered,,\n", "line 2: ", "quotation mark")]
    [InlineData("report.json", "{\n\"language\": 1\n}", "line 2: ", "language")]
    [InlineData("rejected.jsonl", "\n[]\n", "line 2: ", "")]
    public async Task File_that_is_damaged_is_named_with_the_line_and_what_is_wrong(string name, string content, string line, string what)
    {
        await GenerationResultWriter.WriteAsync(WrittenUpdates.Result, _directory.FullName);
        _directory.Write(name, content);

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => GenerationResultReader.ReadAsync(_directory.FullName));

        Assert.Contains(line.Contains("is damaged", StringComparison.Ordinal) ? line : $"'{_directory.Of(name)}' is damaged, {line}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(what, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Details_of_one_item_twice_are_an_error()
    {
        await GenerationResultWriter.WriteAsync(WrittenUpdates.Result, _directory.FullName);
        var line = await File.ReadAllTextAsync(_directory.Of("details.jsonl"));
        _directory.Write("details.jsonl", line + line);

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => GenerationResultReader.ReadAsync(_directory.FullName));

        Assert.Contains("line 2: The item 6ba7b810-9dad-51d1-80b4-00c04fd430c8 stands in line 1 already.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_token_ends_the_reading()
    {
        await GenerationResultWriter.WriteAsync(WrittenUpdates.Result, _directory.FullName);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GenerationResultReader.ReadAsync(_directory.FullName, new CancellationToken(canceled: true)));
    }
}
