using System.Diagnostics;
using System.Text.Json;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>A process for a scenario, with one pool thread and a memory of its own; its last line is what it measured.</summary>
internal static class ScenarioProcess
{
    private const string Virtual = "virtual";
    private const string WithoutLatency = "without-latency";

    public static Task<Modelled> OnVirtualTimeAsync(Scenario scenario, int days) => StartAsync<Modelled>(scenario, days, Virtual);

    public static Task<ClientWork> WithoutLatencyAsync(Scenario scenario, int days) => StartAsync<ClientWork>(scenario, days, WithoutLatency);

    /// <summary>What the process does that was started with these arguments. It waits on its main thread: the pool has no thread to spare.</summary>
    public static void Run(string course, string way, string day, int days, string pass)
    {
        var scenario = new Scenario(Course.AllAsync().GetAwaiter().GetResult().Single(known => known.Name == course), AllWays.List.Single(known => known.Name == way), day == "faulty");
        Console.WriteLine(pass == Virtual
            ? JsonSerializer.Serialize(ScenarioRun.OnVirtualTime(scenario, days))
            : JsonSerializer.Serialize(ScenarioRun.WithoutLatency(scenario, days)));
    }

    private static async Task<T> StartAsync<T>(Scenario scenario, int days, string pass)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["scenarios", "run", scenario.Course.Name, scenario.Way.Name, scenario.Day, $"{days}", pass]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment[VirtualTime.OneProcessorVariable] = "1";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<T>(output)!
            : throw new InvalidOperationException($"The process for {scenario} ended with {process.ExitCode}.");
    }
}
