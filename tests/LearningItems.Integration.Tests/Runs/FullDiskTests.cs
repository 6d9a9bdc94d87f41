using System.Text.Json;
using LearningItems.Generation.Files;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>The program on a disk that is full, gets full or cannot be written to: a small file system in memory, mounted for it alone.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    // The disk of a run; what is there in the end is copied to Kept, for the mount is gone with the program.
    private string Disk => Path.Combine(_directory, "disk");

    private string Kept => Path.Combine(_directory, "kept");

    [SmallDiskFact]
    public async Task Disk_that_gets_full_stops_the_run_and_loses_nothing()
    {
        await using var server = await ModelServer.StartAsync();
        var whole = await LearningItemsProgram.RunAsync(Arguments(server, Path.Combine(_directory, "whole")));
        Assert.Equal((0, string.Empty), (whole.ExitCode, whole.Error));
        foreach (var kilobytes in new[] { 100, 160, 240 })
        {
            var stopped = await OnDiskAsync($"size={kilobytes}k", Arguments(server, Disk));
            Assert.Equal(3, stopped.ExitCode);
            Assert.Equal(
                $"The journal '{Path.Combine(Disk, "journal.jsonl")}' cannot be written (No space left on device : '{Path.Combine(Disk, "journal.jsonl")}'). Everything accepted before stands in it; make room and go on with it. The option for that is --resume.",
                stopped.Error.TrimEnd());
            var items = File.ReadLines(Path.Combine(Kept, "journal.jsonl")).Count(line => line.StartsWith("""{"kind":"item",""", StringComparison.Ordinal));
            Assert.True(items > 0);

            var resumed = await LearningItemsProgram.RunAsync(Arguments(server, Kept));

            Assert.Equal((0, string.Empty), (resumed.ExitCode, resumed.Error));
            Assert.Equal(Items(Path.Combine(_directory, "whole")), Items(Kept));
            Assert.Equal(items, Report(Kept).GetProperty("totals").GetProperty("kept_items").GetInt32());
            Directory.Delete(Kept, recursive: true);
        }
    }

    [SmallDiskFact]
    public async Task Result_that_finds_no_room_is_in_the_journal_and_costs_nothing_to_save_later()
    {
        await using var server = await ModelServer.StartAsync();
        var whole = Path.Combine(_directory, "whole");
        await LearningItemsProgram.RunAsync(Arguments(server, whole));
        var room = new FileInfo(Path.Combine(whole, "journal.jsonl")).Length + (new FileInfo(Path.Combine(whole, "items.jsonl")).Length / 2);

        var unsaved = await OnDiskAsync($"size={room}", Arguments(server, Disk));

        Assert.Equal(3, unsaved.ExitCode);
        Assert.StartsWith($"Not written to '{Disk}': ", unsaved.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Everything accepted is in '{Path.Combine(Disk, "journal.jsonl")}'; make room and run again with --resume: nothing is paid again.", unsaved.Error.TrimEnd(), StringComparison.Ordinal);
        var requests = server.Requests.Count;

        var saved = await LearningItemsProgram.RunAsync(Arguments(server, Kept));

        Assert.Equal((0, string.Empty), (saved.ExitCode, saved.Error));
        Assert.Equal(requests, server.Requests.Count);
        Assert.Equal(Items(whole), Items(Kept));
    }

    [SmallDiskTheory]
    [InlineData("size=4k", "The journal 'DISK/journal.jsonl' cannot be written (No space left on device")]
    [InlineData("size=60k", "The journal 'DISK/journal.jsonl' cannot be written (No space left on device")]
    [InlineData("size=10m,ro", "The output directory 'DISK' cannot be written to (Read-only file system")]
    public async Task Disk_that_takes_nothing_is_one_line_before_the_first_call(string mount, string message)
    {
        await using var server = await ModelServer.StartAsync();

        var run = await OnDiskAsync(mount, Arguments(server, Disk));

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith(message.Replace("DISK", Disk, StringComparison.Ordinal), Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    // The writer is this process, the second is the program.
    [Fact]
    public async Task Second_process_on_a_journal_is_refused_in_one_line_and_the_first_goes_on()
    {
        await using var server = await ModelServer.StartAsync();
        var path = Path.Combine(_directory, "journal.jsonl");
        using (var first = FileGenerationJournal.Open(path))
        {
            var refused = await LearningItemsProgram.RunAsync(Arguments(server, _directory));

            Assert.Equal((2, string.Empty), (refused.ExitCode, refused.Output));
            Assert.Equal($"Another run is writing to the journal '{path}'. Wait for it to end, or name another directory.", refused.Error.TrimEnd());
            Assert.Empty(server.Requests);
            await first.AppendAsync(new Generation.JournaledCall { Key = "key", InputTokens = 1, OutputTokens = 2 });
        }

        var run = await LearningItemsProgram.RunAsync(Arguments(server, _directory));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("""{"kind":"call","key":"key","input_tokens":1,"output_tokens":2,""", File.ReadLines(path).ElementAt(2), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static string[] Arguments(ModelServer server, string output) =>
        ["generate", .. LearningItemsProgram.Hsk1, "--provider", "openai", "--model", "stand-in", "--endpoint", server.OpenAiEndpoint.ToString(), "--output", output, "--resume"];

    private Task<ProgramRun> OnDiskAsync(string mount, string[] args)
    {
        Directory.CreateDirectory(Disk);
        Directory.CreateDirectory(Kept);
        return SmallDisk.RunAsync(mount, Disk, Kept, args);
    }

    private static List<string> Items(string directory) =>
        [.. File.ReadLines(Path.Combine(directory, "items.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];

    private static JsonElement Report(string directory) => JsonDocument.Parse(File.ReadAllText(Path.Combine(directory, "report.json"))).RootElement;
}
