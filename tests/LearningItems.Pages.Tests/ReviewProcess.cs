using System.Diagnostics;
using LearningItems.Generation.Files;

namespace LearningItems.Pages.Tests;

/// <summary><c>learning-items review</c> as a process of its own, over a result of its own.</summary>
public sealed class ReviewProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly WrittenPage _written;
    private Process? _process;

    private ReviewProcess(WrittenPage written) => _written = written;

    public string Address { get; private set; } = string.Empty;

    public string Log => Path.Combine(_written.Directory.FullName, ResultFileNames.Decisions);

    public static async Task<ReviewProcess> StartAsync(WrittenPage written)
    {
        var review = new ReviewProcess(written);
        await review.StartAsync(port: "0");
        return review;
    }

    /// <summary>Ends the process as a crash does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Starts it again where it was.</summary>
    public Task StartAgainAsync() => StartAsync(new Uri(Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
        _written.Dispose();
    }

    private async Task StartAsync(string port)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "learning-items.dll"), "review", "--input", _written.Directory.FullName, "--port", port])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        using var waited = new CancellationTokenSource(LongestStart);
        while (await _process.StandardOutput.ReadLineAsync(waited.Token) is { } line)
        {
            if (line.StartsWith("http://", StringComparison.Ordinal))
            {
                Address = line;
                return;
            }
        }

        throw new InvalidOperationException("The review ended before it said its address.");
    }
}
