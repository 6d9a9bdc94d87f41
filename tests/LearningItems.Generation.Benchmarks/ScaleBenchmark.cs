using System.Diagnostics;

namespace LearningItems.Generation.Benchmarks;

/// <summary>
/// Time and memory of lists up to 100,000 words on a model that answers at once: what the engine itself takes. Items are read from the
/// stream and let go, so memory is the sources, their ledger and the duplicate keys.
/// </summary>
internal static class ScaleBenchmark
{
    public static async Task RunAsync()
    {
        await MeasureAsync(1_000); // warms up
        Console.WriteLine("sources   calls   seconds   µs a source   live MB before   live MB at the end   allocated KB a source");
        foreach (var sources in new[] { 1_000, 10_000, 100_000 })
        {
            Console.WriteLine(await MeasureAsync(sources));
        }
    }

    private static async Task<string> MeasureAsync(int sources)
    {
        using var model = new SimulatedModel(speed: null);
        var generator = new LearningItemGenerator(model);
        var request = Words.Request(sources, LearningItemCategory.Vocab);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        var items = 0;
        RunFinished? finished = null;
        await foreach (var update in generator.GenerateStreamingAsync(request))
        {
            items += update is ItemAccepted ? 1 : 0;
            finished = update as RunFinished ?? finished;
        }

        var seconds = clock.Elapsed.TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var live = GC.GetTotalMemory(forceFullCollection: true);
        if (items != sources || !finished!.Report.Complete)
        {
            throw new InvalidOperationException($"{items} of {sources} items came.");
        }

        if (finished.Report.Totals.Warnings.Count > 0)
        {
            throw new InvalidOperationException($"The model's items get warnings, whose cost is not the engine's: {string.Join(", ", finished.Report.Totals.Warnings.Keys)}.");
        }

        GC.KeepAlive(finished);
        return $"{sources,7}{model.Calls,8}{seconds,10:F2}{seconds * 1e6 / sources,14:F1}{before / 1e6,17:F1}{live / 1e6,21:F1}{allocated / 1e3 / sources,24:F1}";
    }
}
