using System.Diagnostics;
using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>Runs a scenario in this process, which does nothing else.</summary>
internal static class ScenarioRun
{
    /// <summary>Runs on so many days, on virtual time.</summary>
    public static Modelled OnVirtualTime(Scenario scenario, int days) => Modelled.Average([.. Enumerable.Range(1, days).Select(seed => OnVirtualTimeOnce(scenario, seed))]);

    /// <summary>Runs on so many days with a model that answers at once, so that nothing but the client takes time.</summary>
    public static ClientWork WithoutLatency(Scenario scenario, int days)
    {
        WithoutLatencyOnce(scenario, seed: 0); // warms up
        var runs = new List<ClientWork>();
        for (var seed = 1; seed <= days; seed++)
        {
            runs.Add(WithoutLatencyOnce(scenario, seed));
        }

        return new ClientWork(runs.Average(run => run.CpuMilliseconds), runs.Average(run => run.AllocatedBytes), runs[0].PeakBytes);
    }

    private static Modelled OnVirtualTimeOnce(Scenario scenario, int seed)
    {
        var clock = new VirtualTimeProvider();
        using var model = Model(scenario, clock, seed, hasLatency: true, new OutsideWork());
        var generated = Generate(scenario, clock, model, seed);
        var (wall, worth, charges) = (clock.Elapsed, generated.Weigh(), model.Charges);
        return new Modelled
        {
            Requests = charges.Requests,
            InputTokens = charges.Input,
            CachedTokens = charges.Cached,
            OutputTokens = charges.Output,
            WastedTokens = charges.Output - worth.UsefulTokens,
            WallSeconds = wall.TotalSeconds,
            FirstItemSeconds = (generated.FirstItem ?? wall).TotalSeconds,
            Wanted = worth.Wanted,
            Covered = worth.Covered,
        };
    }

    private static ClientWork WithoutLatencyOnce(Scenario scenario, int seed)
    {
        var clock = new VirtualTimeProvider();
        var outside = new OutsideWork();
        using var model = Model(scenario, clock, seed, hasLatency: false, outside);
        GC.Collect();
        var (cpu, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var generated = Generate(scenario, clock, model, seed);
        cpu = Environment.CpuUsage.TotalTime - cpu - outside.Cpu;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated - outside.Allocated;
        using var process = Process.GetCurrentProcess();
        GC.KeepAlive(generated);
        return new ClientWork(cpu.TotalMilliseconds, allocated, process.PeakWorkingSet64);
    }

    private static IGenerated Generate(Scenario scenario, VirtualTimeProvider clock, ScenarioModel model, int seed) =>
        VirtualTime.Run(clock, () => scenario.Way.GenerateAsync(scenario.Course.Request, model, clock, new Random(seed).NextDouble));

    private static ScenarioModel Model(Scenario scenario, VirtualTimeProvider clock, int seed, bool hasLatency, OutsideWork outside) =>
        new(clock, scenario.IsFaulty ? new FaultMix(seed) : null, hasLatency, outside);
}
