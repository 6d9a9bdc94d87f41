using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LearningItems.Fleet.Tests.Hosts;

/// <summary>A process of the real program.</summary>
internal sealed class FleetHost : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FleetHost(string name, Process process) => (Name, _process) = (name, process);

    public string Name { get; }

    public Uri Address => _address.Task.Result;

    /// <summary>What it has logged so far.</summary>
    public string Log => string.Join('\n', _log);

    public static async Task<FleetHost> StartAsync(string name, IEnumerable<string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LearningItems.Fleet.dll"), "--urls=http://127.0.0.1:0", $"--Fleet:Worker:Name={name}", .. settings])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["DOTNET_TieredPGO"] = "0"; // a test's process lives for a minute
        var host = new FleetHost(name, new Process { StartInfo = start, EnableRaisingEvents = true });
        host._process.OutputDataReceived += (_, line) => host.Note(line.Data);
        host._process.ErrorDataReceived += (_, line) => host.Note(line.Data);
        host._process.Exited += (_, _) => host._address.TrySetException(new InvalidOperationException($"{name} ended with {host._process.ExitCode} before it listened.\n{host.Log}"));
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        AppDomain.CurrentDomain.ProcessExit += host.KillLeftOver;
        await host._address.Task;
        return host;
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Stops the process in the middle of whatever it does.</summary>
    public Task FreezeAsync() => SignalAsync("-STOP");

    /// <summary>Lets it go on, as if no time had passed.</summary>
    public Task ThawAsync() => SignalAsync("-CONT");

    /// <summary>Asks it to stop, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        await SignalAsync("-TERM");
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= KillLeftOver;
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void KillLeftOver(object? sender, EventArgs e) => _process.Kill();

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }
}
