using System.Collections.Concurrent;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>
/// Ways of generating items, side by side: what a covered word costs in tokens, money, time and work of the client, on good days and on bad ones.
/// Writes docs/benchmarks/scenarios.md and its plots.
/// </summary>
internal static class ScenariosBenchmark
{
    /// <summary>Runs all scenarios.</summary>
    /// <param name="isQuick">Whether two hundred words on two days will do; what that writes is no result to commit and goes to out/benchmarks.</param>
    public static async Task RunAsync(bool isQuick)
    {
        var courses = (await Course.AllAsync()).Take(isQuick ? 1 : int.MaxValue).Select(course => isQuick ? course with { Days = 2, Rounds = 2 } : course);
        var scenarios = (from course in courses from way in AllWays.For(course) from isFaulty in new[] { false, true } select new Scenario(course, way, isFaulty)).ToList();
        var figures = await MeasureAsync(scenarios, clientsAtOnce: isQuick ? 2 : 1);

        var directory = Path.Combine(isQuick ? "out" : "docs", "benchmarks");
        Directory.CreateDirectory(directory);
        var page = ScenariosPage.Write(figures, Machine.Describe(), TimeProvider.System.GetUtcNow());
        await File.WriteAllTextAsync(Path.Combine(directory, "scenarios.md"), page);
        foreach (var chart in ScenariosPage.Charts(figures))
        {
            await File.WriteAllTextAsync(Path.Combine(directory, chart.File), chart.ToSvg());
        }

        Console.WriteLine(page);
    }

    // On virtual time the load of the machine changes nothing; where a client's own work is measured, it may.
    private static async Task<IReadOnlyList<Figures>> MeasureAsync(IReadOnlyList<Scenario> scenarios, int clientsAtOnce)
    {
        var modelled = await AllAsync(scenarios, atOnce: 2, scenario => ScenarioProcess.OnVirtualTimeAsync(scenario, scenario.IsFaulty ? scenario.Course.Days : 1));
        var clients = await AllAsync(scenarios, clientsAtOnce, scenario => ScenarioProcess.WithoutLatencyAsync(scenario, scenario.Course.Rounds));
        return [.. scenarios.Select(scenario => new Figures(scenario, modelled[scenario], clients[scenario]))];
    }

    private static async Task<IReadOnlyDictionary<Scenario, T>> AllAsync<T>(IReadOnlyList<Scenario> scenarios, int atOnce, Func<Scenario, Task<T>> measure)
    {
        var measured = new ConcurrentDictionary<Scenario, T>();
        await Parallel.ForEachAsync(scenarios, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (scenario, _) =>
        {
            measured[scenario] = await measure(scenario);
            Console.Error.WriteLine($"{typeof(T).Name} {measured.Count} of {scenarios.Count}: {scenario}");
        });
        return measured;
    }
}
