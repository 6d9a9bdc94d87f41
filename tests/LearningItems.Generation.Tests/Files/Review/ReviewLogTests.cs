using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Review;

/// <summary>What a person decided is on the disk, a line a decision, whatever happens to the process.</summary>
public sealed class ReviewLogTests : IDisposable
{
    private const string FirstLine = """{"id":"6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e","decision":"accepted","at":"2026-01-02T03:04:05+00:00"}""";
    private const string SecondLine = """{"id":"7a2e2d2f-65a1-5b2d-8a3f-1e7b3c4d5e6f","decision":"ask_again","comment":"zu schwer – 太难 \u2028🙂","at":"2026-01-02T03:04:05+00:00"}""";

    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly ReviewDecision First = new() { Id = Results.FirstId, Decision = ReviewVerdict.Accepted, At = At };
    private static readonly ReviewDecision Second = new() { Id = Results.SecondId, Decision = ReviewVerdict.AskAgain, Comment = "zu schwer – 太难 \u2028🙂", At = At };

    private readonly TempDirectory _directory = new();

    private string Path => _directory.Of(ResultFileNames.Decisions);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Append_writes_a_line_a_decision_in_utf8_without_mark_and_with_lf()
    {
        await ReviewLog.AppendAsync(_directory.FullName, First);
        await ReviewLog.AppendAllAsync(_directory.FullName, [Second, First]);

        Assert.Equal(Encoding.UTF8.GetBytes($"{FirstLine}\n{SecondLine}\n{FirstLine}\n"), await File.ReadAllBytesAsync(Path));
        Assert.Equal([ResultFileNames.Decisions], _directory.FileNames);
    }

    [Fact]
    public async Task Read_gives_back_what_was_appended_the_edited_item_included()
    {
        var item = Results.Item(Results.FirstId, "爱</script>\u202E=cmd()", LearningItemCategory.Vocab) with { Definition = new string('長', 10_000) };
        await ReviewLog.AppendAllAsync(_directory.FullName, [Second, First with { Decision = ReviewVerdict.Edited, Item = item }]);

        var decisions = await ReviewLog.ReadAsync(_directory.FullName);

        Assert.Equal(Second, decisions.Of(Results.SecondId));
        Assert.Equal(LearningItemJson.Serialize(item), LearningItemJson.Serialize(decisions.Of(Results.FirstId)!.Item!));
    }

    [Fact]
    public async Task Read_where_nothing_was_decided_gives_none() => Assert.Empty((await ReviewLog.ReadAsync(_directory.FullName)).Last);

    [Theory]
    [InlineData("{\"id\":\"7a2e2d2f-65a1-5b2d-8a3f-1e7b3c4d5e6f\",\"decision\":\"acc")]
    [InlineData("{")]
    [InlineData("{\"id\":\"7a2e2d2f-65a1-5b2d-8a3f-1e7b3c4d5e6f\",\"decision\":\"accepted\",\"comment\":\"é")]
    public async Task Torn_last_line_is_passed_over_and_the_next_append_stands_on_a_line_of_its_own(string torn)
    {
        await File.WriteAllBytesAsync(Path, Encoding.UTF8.GetBytes(FirstLine + "\n" + torn)[..^1]);

        Assert.Equal([First], (await ReviewLog.ReadAsync(_directory.FullName)).Last);
        await ReviewLog.AppendAsync(_directory.FullName, Second);

        Assert.Equal($"{FirstLine}\n{SecondLine}\n", await File.ReadAllTextAsync(Path));
    }

    [Fact]
    public async Task Whole_last_line_without_an_end_counts_and_is_kept()
    {
        _directory.Write(ResultFileNames.Decisions, FirstLine);

        Assert.Equal([First], (await ReviewLog.ReadAsync(_directory.FullName)).Last);
        await ReviewLog.AppendAsync(_directory.FullName, Second);

        Assert.Equal($"{FirstLine}\n{SecondLine}\n", await File.ReadAllTextAsync(Path));
    }

    [Fact]
    public async Task File_that_an_editor_saved_with_a_mark_and_crlf_is_read()
    {
        await File.WriteAllTextAsync(Path, $"{FirstLine}\r\n\r\n{SecondLine}\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal([First, Second], (await ReviewLog.ReadAsync(_directory.FullName)).Last);
    }

    [Theory]
    [InlineData("{\"id\":\"7a2e")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"id":"6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e","at":"2026-01-02T03:04:05+00:00"}""")]
    [InlineData("""{"id":"6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e","decision":"liked"}""")]
    [InlineData("""{"id":"6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e","decision":99}""")]
    [InlineData("""{"id":"6f1d1c1e-54f0-5a1c-9f2e-0d6a2b3c4d5e","decision":"edited"}""")]
    public async Task Damaged_line_before_the_last_is_named_with_its_file(string damaged)
    {
        _directory.Write(ResultFileNames.Decisions, $"{FirstLine}\n{damaged}\n{SecondLine}\n");

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => ReviewLog.ReadAsync(_directory.FullName));

        Assert.StartsWith($"'{Path}' is damaged, line 2: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Appends_at_the_same_time_are_all_whole_and_reads_between_them_are_sound()
    {
        var appends = Enumerable.Range(0, 40).Select(number => Task.Run(() =>
            ReviewLog.AppendAllAsync(_directory.FullName, [First with { Comment = $"{number} " + new string('x', 5_000) }, Second with { Comment = $"{number}" }])));
        var reads = Enumerable.Range(0, 10).Select(_ => Task.Run(() => ReviewLog.ReadAsync(_directory.FullName)));

        await Task.WhenAll([.. appends, .. reads]);

        var lines = (await File.ReadAllLinesAsync(Path)).Select(line => LearningItemJson.Deserialize<ReviewDecision>(line)!.Comment!.Split(' ')[0]).ToList();
        Assert.Equal(80, lines.Count);
        Assert.All(lines.Chunk(2), pair => Assert.Equal(pair[0], pair[1])); // what was appended together stands together
        Assert.Equal(40, lines.Distinct().Count());
    }

    [Fact]
    public async Task Link_in_the_place_of_the_file_is_neither_written_nor_read()
    {
        var elsewhere = _directory.Write("elsewhere", "mine\n");
        File.CreateSymbolicLink(Path, elsewhere);

        await Assert.ThrowsAsync<IOException>(() => ReviewLog.AppendAsync(_directory.FullName, First));
        await Assert.ThrowsAsync<IOException>(() => ReviewLog.ReadAsync(_directory.FullName));

        Assert.Equal("mine\n", await File.ReadAllTextAsync(elsewhere));
    }

    [Fact]
    public async Task What_could_not_be_read_again_is_not_written()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => ReviewLog.AppendAllAsync(_directory.FullName, [Second, First with { Decision = ReviewVerdict.Edited }]));
        await ReviewLog.AppendAllAsync(_directory.FullName, []);

        Assert.Empty(_directory.FileNames);
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => ReviewLog.AppendAsync(_directory.Of("nowhere"), First));
    }

    [Fact]
    public void Append_that_finds_no_room_leaves_what_stood_there()
    {
        _directory.Write(ResultFileNames.Decisions, FirstLine + "\n{\"id");
        using (var file = new LimitedFile(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None) { Limit = FirstLine.Length + 20 })
        {
            Assert.Throws<IOException>(() => DecisionsFile.Append(file, DecisionLines.Of([Second])));
        }

        Assert.Equal(FirstLine + "\n", File.ReadAllText(Path));
    }

    [Fact]
    public async Task Writing_a_result_anew_leaves_the_decisions()
    {
        await ReviewLog.AppendAsync(_directory.FullName, First);

        await GenerationResultWriter.WriteAsync(Results.Result(), _directory.FullName);

        Assert.Equal(FirstLine + "\n", await File.ReadAllTextAsync(Path));
        Assert.DoesNotContain(ResultFileNames.Decisions, ResultFileNames.All);
    }
}
