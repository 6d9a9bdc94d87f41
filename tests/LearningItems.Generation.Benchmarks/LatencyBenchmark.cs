using System.Diagnostics;

namespace LearningItems.Generation.Benchmarks;

/// <summary>
/// Wall time of a run against its bound – first-token time and all output tokens shared among the calls at once – on a model of
/// realistic latency, and the time to the first item.
/// </summary>
internal static class LatencyBenchmark
{
    // Time runs five times faster; timers of the machine are then good to about one hundredth of the figures.
    private const double Speed = 5;

    public static async Task RunAsync()
    {
        await MeasureAsync(BatchingPreference.LowestLatency, words: 40, concurrency: 8); // warms up; the line it prints counts for nothing
        Console.WriteLine();
        Console.WriteLine("preference      words  at once  calls   wall s  bound s  wall/bound  first item s");
        foreach (var preference in Enum.GetValues<BatchingPreference>())
        {
            foreach (var (words, concurrency) in new[] { (200, 8), (200, 32) })
            {
                await MeasureAsync(preference, words, concurrency);
            }
        }
    }

    private static async Task MeasureAsync(BatchingPreference preference, int words, int concurrency)
    {
        using var model = new SimulatedModel(Speed);
        var generator = new LearningItemGenerator(model, new LearningItemGenerationOptions { MaxConcurrency = concurrency, Batching = preference });
        var clock = Stopwatch.StartNew();
        var result = (await generator.GenerateAsync(Words.Request(words, LearningItemCategory.Vocab))).EnsureComplete();
        var wall = clock.Elapsed * Speed;
        var bound = TimeSpan.FromSeconds(0.5 + (words * 37 / (100.0 * concurrency)));
        Console.WriteLine(
            $"{preference,-15}{words,6}{concurrency,9}{model.Calls,7}{wall.TotalSeconds,9:F1}{bound.TotalSeconds,9:F1}{wall / bound,12:F2}{(result.Report.FirstItem!.Value * Speed).TotalSeconds,14:F2}");
    }
}
