using System.Net;
using System.Net.Sockets;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Tests.Commands;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Review_PrintsItsAddressAndEndsWith0OnCtrlC()
    {
        await WriteResultAsync("out");
        var seen = new TaskCompletionSource();
        using var output = new WatchedOutput("http://127.0.0.1:", seen.SetResult);
        using var end = new CancellationTokenSource();

        var run = CliRun.InProcessAsync(output, end.Token, "review", "--input", _directory["out"]);
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(30));
        using var client = new HttpClient();
        var address = output.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[^1];
        var page = await client.GetStringAsync(address);
        await end.CancelAsync();
        var ended = await run.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Contains("merci", page, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Complete, string.Empty), (ended.ExitCode, ended.Error));
        Assert.Contains($"1 item to review; decisions go to {_directory["out/decisions.jsonl"]}", ended.Output, StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetStringAsync(address));
    }

    [Fact]
    public async Task Review_OfWhatIsNoResult_EndsWithOneLine()
    {
        AssertRefused(await CliRun.InProcessAsync("review", "--input", _directory.FullName), "lacks items.jsonl and is no whole result");
        AssertRefused(await CliRun.InProcessAsync("review", "--input", _directory["nowhere"]), "is no directory of a result");
        AssertRefused(await CliRun.InProcessAsync("review", "--input", _directory.Write("file", "")), "file'");
        AssertRefused(await CliRun.InProcessAsync("review", "--input", ""), "--input is ''");
        AssertRefused(await CliRun.InProcessAsync("review"), "--input is missing");
    }

    [Fact]
    public async Task Review_WithDamagedDecisions_NamesFileAndLine()
    {
        await WriteResultAsync("out");
        _directory.Write("out/decisions.jsonl", "{}\n{}\n");

        AssertRefused(await CliRun.InProcessAsync("review", "--input", _directory["out"]), "cannot be read (");
    }

    [Fact]
    public async Task Review_OnAPortThatCannotBeHad_NamesIt()
    {
        await WriteResultAsync("out");
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        AssertRefused(await CliRun.InProcessAsync("review", "--input", _directory["out"], "--port", $"{port}"), $"--port is '{port}', which cannot be had");
        AssertRefused(await CliRun.InProcessAsync("review", "--input", _directory["out"], "--port", "99999"), "--port is '99999'");
    }

    private static void AssertRefused(CliRun run, string named)
    {
        var line = Assert.Single(run.ErrorLines);
        Assert.Contains(named, line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 1, 300);
        Assert.Equal((ExitCodes.BadUsage, string.Empty), (run.ExitCode, run.Output));
    }

    private Task WriteResultAsync(string name) => GenerationResultWriter.WriteAsync(GenerationResults.Of(GeneratedItems.Of("merci")), _directory[name]);
}
