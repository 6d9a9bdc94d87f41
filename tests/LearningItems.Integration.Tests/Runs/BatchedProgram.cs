using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LearningItems.Cli;
using LearningItems.Cli.Providers;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>
/// A run in batches on the command line against a server of its own. The program may be killed at one of its moments: when it calls for the n-th time, or
/// writes to its journal.
/// </summary>
internal sealed class BatchedProgram : IAsyncDisposable
{
    private const int Killed = 128 + 9;
    private const int WordCount = 60;

    private static readonly string[] Categories = ["vocab", "idiom", "functional", "writing_system"];

    private readonly FastTimeProvider _time = new(factor: 1_000);
    private readonly WireFormat _format;
    private readonly string _directory;
    private ModelServer _server = null!;
    private Process? _child;
    private Moment? _fatal;
    private int _calls;
    private int _writes;

    private BatchedProgram(WireFormat format, string directory) => (_format, _directory) = (format, Directory.CreateDirectory(directory).FullName);

    public ModelServer Server => _server;

    /// <summary>How often the program called since it was last started after a kill.</summary>
    public int Calls => _calls;

    /// <summary>How often it wrote to its journal.</summary>
    public int Writes => _writes;

    public IReadOnlyList<string> Items => [.. File.ReadLines(Path.Combine(_directory, "items.jsonl")).Select(line => Text(line, "id")!).Order(StringComparer.Ordinal)];

    public string Ledger => File.ReadAllText(Path.Combine(_directory, "ledger.csv"));

    /// <summary>The rows that the model answered, each with its category: in which calls they stand is not the same in every run.</summary>
    public IReadOnlyList<string> PaidRows => [.. _server.Requests.Where(request => request.OutputTokens > 0).SelectMany(PromptRows.Of).Order(StringComparer.Ordinal)];

    /// <summary>The batches that the server took and the journal does not know to the end.</summary>
    public IReadOnlyList<string> Orphans
    {
        get
        {
            var journal = File.ReadLines(Path.Combine(_directory, "journal.jsonl")).ToList();
            var collected = journal.Where(line => Text(line, "kind") == "batch_end").Select(line => Text(line, "key")).ToHashSet();
            var known = journal.Where(line => Text(line, "batch_id") is not null && collected.Contains(Text(line, "key"))).Select(line => Text(line, "batch_id")).ToHashSet();
            return [.. _server.Batches.Select(batch => batch.Id).Where(id => !known.Contains(id))];
        }
    }

    private string Words => Path.Combine(_directory, "words.csv");

    public static async Task<BatchedProgram> StartAsync(WireFormat format, string directory, IReadOnlyList<FaultRule> faults)
    {
        var program = new BatchedProgram(format, directory);
        await File.WriteAllLinesAsync(program.Words, File.ReadLines(LearningItemsProgram.Hsk1Words).Take(1 + WordCount)); // with the names of its columns
        program._server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Time = program._time,
            Faults = faults,
            Batches = new BatchBehaviour { Duration = TimeSpan.FromMinutes(5), Faults = _ => program.Calling() },
        });
        return program;
    }

    /// <summary>Runs it to its end: with <c>--wait</c>, or the same command again and again.</summary>
    /// <returns>Whether it was killed before.</returns>
    /// <param name="waits">Whether one process waits.</param>
    /// <param name="fatal">The moment at which it is killed; null for none.</param>
    public async Task<bool> RunAsync(bool waits, Moment? fatal = null)
    {
        (_calls, _writes, _fatal) = (0, 0, fatal);
        var exitCode = ExitCodes.Waiting;
        while (exitCode == ExitCodes.Waiting)
        {
            exitCode = await StepAsync(waits);
        }

        return exitCode == Killed;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<int> StepAsync(bool waits)
    {
        var provider = _format == WireFormat.OpenAi ? ChatProvider.OpenAi : ChatProvider.Anthropic;
        var endpoint = _format == WireFormat.OpenAi ? _server.OpenAiEndpoint : _server.AnthropicEndpoint;
        var said = new StringBuilder();
        using var child = FastProgram.Start(_time, ["generate", "--language", "zh", "--level", "HSK 3.0 1", "--vocabulary", Words, "--category", .. Categories, "--provider", provider, "--model", "stand-in", "--endpoint", endpoint.ToString(), "--output", _directory, "--batch", .. waits ? ["--wait"] : Array.Empty<string>()]);
        _child = child;
        using var watcher = new FileSystemWatcher(_directory, "journal.jsonl"); // gone before the child is: an event may come late
        watcher.Changed += (_, _) => Written();
        watcher.EnableRaisingEvents = true;
        child.OutputDataReceived += (_, line) => said.AppendLine(line.Data);
        child.ErrorDataReceived += (_, line) => said.AppendLine(line.Data);
        child.BeginOutputReadLine();
        child.BeginErrorReadLine();
        await child.WaitForExitAsync();
        Assert.True(child.ExitCode is ExitCodes.Complete or ExitCodes.Waiting or Killed, $"The program ended with {child.ExitCode}: {said}");
        return child.ExitCode;
    }

    private BatchFault? Calling()
    {
        if (Interlocked.Increment(ref _calls) is var number && _fatal is Moment.OfCall call && call.Number == number)
        {
            _child!.Kill(); // SIGKILL
            return call.IsTaken ? null : BatchFault.ServerError;
        }

        return null;
    }

    private void Written()
    {
        if (Interlocked.Increment(ref _writes) == (_fatal as Moment.OfWrite)?.Number)
        {
            _child!.Kill(); // SIGKILL
        }
    }

    private static string? Text(string line, string name)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
