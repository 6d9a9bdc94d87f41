using System.Diagnostics;
using System.Text.Json;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>
/// A run that is killed again and again, at random moments, and gone on with: in the end it has what a run has that nobody killed, and little
/// more was paid.
/// </summary>
public sealed class KilledRunTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Kills = TestCounts.AreFull ? 50 : 8;
    private const int MostWrites = 100;
    private const int Killed = 128 + 9;
    private const int Concurrency = 4;

    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Killed_run_goes_on_and_pays_only_for_what_was_on_its_way()
    {
        var random = new Random(20_261_128);
        var whole = await WholeRunAsync();
        var (kills, chains) = (0, 0);
        while (kills < Kills)
        {
            // A chain of kills, each run going on with what the last one left, until one is not killed.
            var directory = Path.Combine(_directory, $"chain {++chains}");
            var (paid, onTheWay, isKilled) = (0L, 0L, true);
            Dictionary<string, string> kept = [];
            while (isKilled)
            {
                kept = JournaledItems(directory);
                await using var server = await ModelServer.StartAsync(new ModelServerOptions { Latency = new LatencyModel(TimeSpan.FromMilliseconds(10), TokensPerSecond: 20_000) });
                isKilled = await IsKilledAtAsync(kills < Kills ? random.Next(1, MostWrites) : null, server, directory);
                kills += isKilled ? 1 : 0;
                paid += await OutputTokensAsync(server);
                onTheWay += isKilled ? Concurrency * whole.LargestReply : 0;
            }

            output.WriteLine($"chain {chains}: {kills} kills so far, {paid} output tokens paid, {whole.OutputTokens} by a run nobody killed");
            Assert.Equal(whole.Items, Items(directory));
            Assert.Equal(whole.LedgerRows, (await File.ReadAllLinesAsync(Path.Combine(directory, "ledger.csv"))).Length);
            Assert.InRange(paid, 0, whole.OutputTokens + onTheWay);

            // What was accepted before the last kill is there as it was, and counted as kept.
            var items = Lines(directory, "items.jsonl").ToDictionary(Id, CreatedAt);
            Assert.All(kept, item => Assert.Equal(item.Value, items[item.Key]));
            using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(directory, "report.json")));
            Assert.Equal(kept.Count, report.RootElement.GetProperty("totals").GetProperty("kept_items").GetInt32());
        }
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private async Task<(IReadOnlyList<string> Items, int LedgerRows, long OutputTokens, int LargestReply)> WholeRunAsync()
    {
        var directory = Path.Combine(_directory, "whole");
        await using var server = await ModelServer.StartAsync();
        Assert.False(await IsKilledAtAsync(write: null, server, directory));
        return (Items(directory), (await File.ReadAllLinesAsync(Path.Combine(directory, "ledger.csv"))).Length, await OutputTokensAsync(server), server.Requests.Max(request => request.OutputTokens));
    }

    // Killed at the n-th write to its journal; false when it ended before.
    private static async Task<bool> IsKilledAtAsync(int? write, ModelServer server, string directory)
    {
        Directory.CreateDirectory(directory);
        var writes = 0;
        using var child = Start(server, directory);
        using var watcher = new FileSystemWatcher(directory, "journal.jsonl"); // gone before the child is: an event may come late
        watcher.Changed += (_, _) =>
        {
            if (Interlocked.Increment(ref writes) == write)
            {
                child.Kill(); // SIGKILL
            }
        };
        watcher.EnableRaisingEvents = true;
        await child.WaitForExitAsync();
        Assert.True(child.ExitCode is 0 or Killed, $"The program ended with {child.ExitCode}.");
        return child.ExitCode == Killed;
    }

    private static Process Start(ModelServer server, string directory)
    {
        var child = LearningItemsProgram.Start(
            "dotnet",
            [LearningItemsProgram.Path, "generate", .. LearningItemsProgram.Hsk1, "--provider", "openai", "--model", "stand-in", "--endpoint", server.OpenAiEndpoint.ToString(), "--concurrency", $"{Concurrency}", "--output", directory, "--resume"]);
        child.BeginOutputReadLine(); // read, so that it never waits for a reader
        child.BeginErrorReadLine();
        return child;
    }

    private static List<string> Items(string directory) => [.. Lines(directory, "items.jsonl").Select(Id).Order(StringComparer.Ordinal)];

    // Of whole lines: the last may be cut.
    private static Dictionary<string, string> JournaledItems(string directory)
    {
        var journal = Path.Combine(directory, "journal.jsonl");
        var text = File.Exists(journal) ? File.ReadAllText(journal) : string.Empty;
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n').Where(line => line.StartsWith("""{"kind":"item",""", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("item").GetProperty("item")).ToDictionary(Id, CreatedAt);
    }

    private static IEnumerable<JsonElement> Lines(string directory, string name) => File.ReadLines(Path.Combine(directory, name)).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private static string CreatedAt(JsonElement item) => item.GetProperty("created_at").GetString()!;

    private static async Task<long> OutputTokensAsync(ModelServer server)
    {
        await Task.WhenAll(server.Requests.Select(request => request.Outcome));
        return server.Requests.Sum(request => (long)request.OutputTokens);
    }
}
