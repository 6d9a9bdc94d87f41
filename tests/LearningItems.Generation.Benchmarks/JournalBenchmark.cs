using System.Diagnostics;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Benchmarks;

/// <summary>
/// What a journal costs: the time to open one and go on with it, and the memory that takes, at growing sizes; and what writing one adds to the
/// wall time of a run.
/// </summary>
internal static class JournalBenchmark
{
    // As in LatencyBenchmark: a model of realistic latency, five times faster.
    private const double Speed = 5;
    private const int Rounds = 15;
    private const int RunWords = 200;
    private const int SomeWords = 1_000;

    public static async Task RunAsync()
    {
        var directory = Directory.CreateTempSubdirectory().FullName;
        try
        {
            await OpenAsync(directory);
            await OverheadAsync(directory);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    // The journal of a finished run, read as it is, planned over for some of its words, and gone on with for all: nothing is left to do.
    private static async Task OpenAsync(string directory)
    {
        await MeasureAsync(directory, 1_000); // warms up
        Console.WriteLine($"  items   MB file   open ms   read s   µs an item   resume {SomeWords} s   live MB more   resume all s   live MB more   bytes an item");
        foreach (var items in new[] { 10_000, 100_000, 1_000_000 })
        {
            Console.WriteLine(await MeasureAsync(directory, items));
        }
    }

    private static async Task<string> MeasureAsync(string directory, int items)
    {
        var path = Path.Combine(directory, $"{items}.jsonl");
        using var model = new SimulatedModel(speed: null);
        var generator = new LearningItemGenerator(model);
        var request = Words.Request(items, LearningItemCategory.Vocab);
        using (var written = FileGenerationJournal.Open(path))
        {
            await ResumeAsync(generator, request, written);
        }

        var calls = model.Calls;
        var clock = Stopwatch.StartNew();
        using var journal = FileGenerationJournal.Open(path);
        var open = clock.Elapsed;
        var read = await ReadAsync(journal);
        var some = await ResumeAsync(generator, Words.Request(SomeWords, LearningItemCategory.Vocab), journal);
        var all = await ResumeAsync(generator, request, journal);
        if (model.Calls != calls || (some.Kept, all.Kept) != (SomeWords, items))
        {
            throw new InvalidOperationException($"{all.Kept} of {items} items were kept, and {model.Calls - calls} calls made.");
        }

        var line = $"{items,7}{new FileInfo(path).Length / 1e6,10:F1}{open.TotalMilliseconds,10:F1}{read.TotalSeconds,9:F2}{read.TotalMicroseconds / items,13:F1}"
            + $"{some.Time.TotalSeconds,20:F2}{some.Live / 1e6,15:F1}{all.Time.TotalSeconds,15:F1}{all.Live / 1e6,15:F1}{all.Live / (double)items,16:F0}";
        File.Delete(path);
        return line;
    }

    private static async Task<TimeSpan> ReadAsync(FileGenerationJournal journal)
    {
        var clock = Stopwatch.StartNew();
        await foreach (var _ in journal.ReadAsync())
        {
            // as it is: nothing is kept of an entry
        }

        return clock.Elapsed;
    }

    // Items are let go as they come; memory is measured when the last has.
    private static async Task<(int Kept, TimeSpan Time, long Live)> ResumeAsync(LearningItemGenerator generator, GenerationRequest request, FileGenerationJournal journal)
    {
        await Task.Yield(); // what a run before it holds may be on this very stack
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var (items, kept, live) = (0, 0, 0L);
        await foreach (var update in generator.GenerateStreamingAsync(request, new GenerationRunOptions { Journal = journal }))
        {
            if (update is ItemAccepted item)
            {
                kept += item.IsKept ? 1 : 0;
                if (++items == request.Sources.Count)
                {
                    clock.Stop();
                    live = GC.GetTotalMemory(forceFullCollection: true) - before;
                }
            }
        }

        return (kept, clock.Elapsed, live);
    }

    // Runs with and without, by turns: what else the machine does falls on both.
    private static async Task OverheadAsync(string directory)
    {
        Console.WriteLine();
        Console.WriteLine($"{RunWords} words at default settings, median of {Rounds} rounds     wall s   without   ratio");
        foreach (var flush in Enum.GetValues<JournalFlush>())
        {
            var (with, without) = (new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                var path = Path.Combine(directory, $"{flush}-{round}.jsonl");
                var plain = await WallAsync(journal: null);
                using var journal = FileGenerationJournal.Open(path, flush);
                var journaled = await WallAsync(journal);
                if (round > 0) // the first warms up
                {
                    without.Add(plain);
                    with.Add(journaled);
                }
            }

            var (median, medianWithout) = (Median(with), Median(without));
            Console.WriteLine($"{"JournalFlush." + flush,-51}{median,15:F3}{medianWithout,10:F3}{median / medianWithout,8:F4}");
        }
    }

    private static async Task<double> WallAsync(IGenerationJournal? journal)
    {
        using var model = new SimulatedModel(Speed);
        var generator = new LearningItemGenerator(model);
        var clock = Stopwatch.StartNew();
        (await generator.GenerateAsync(Words.Request(RunWords, LearningItemCategory.Vocab), new GenerationRunOptions { Journal = journal })).EnsureComplete();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
