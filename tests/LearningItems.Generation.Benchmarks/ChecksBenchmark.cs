using System.Diagnostics;
using System.Globalization;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Tests.Corpus;

namespace LearningItems.Generation.Benchmarks;

/// <summary>What the checks of a draft cost: time over all right drafts of the corpus, and what is allocated where nothing is found.</summary>
internal static class ChecksBenchmark
{
    private const int Rounds = 40;
    private const int WarmUp = 15;

    // Bytes of a List<Finding> with nothing in it, on 64 bits.
    private const int EmptyList = 32;

    public static void Run(bool perLanguage)
    {
        var inspector = new DraftInspector([], []);
        var contexts = CorpusCase.Read("tuning").Concat(CorpusCase.Read("held-out")).Where(draft => draft.IsRight).Select(draft => draft.Context()).ToList();
        var clean = contexts.Where(context => inspector.Inspect(context).Count == 0).ToList();
        Print("right drafts", inspector, contexts);
        Print("of them without finding", inspector, clean);
        foreach (var language in clean.GroupBy(context => context.Language.Tag).Where(_ => perLanguage))
        {
            Print(language.Key, inspector, [.. language]);
        }
    }

    private static void Print(string name, DraftInspector inspector, IReadOnlyList<DraftContext> contexts)
    {
        for (var round = 0; round < WarmUp; round++)
        {
            Inspect(inspector, contexts);
        }

        var times = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            Inspect(inspector, contexts);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds / contexts.Count);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(Rounds * contexts.Count);
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{contexts.Count,6} drafts {times[Rounds / 2],8:0.0} µs a draft (median of {Rounds} rounds){allocated,8:0} bytes a draft{Allocating(inspector, contexts),6} drafts allocate"));
    }

    // Drafts that take more than the list which their findings are returned in.
    private static int Allocating(DraftInspector inspector, IReadOnlyList<DraftContext> contexts)
    {
        var count = 0;
        foreach (var context in contexts)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            inspector.Inspect(context);
            count += GC.GetAllocatedBytesForCurrentThread() - before > EmptyList ? 1 : 0;
        }

        return count;
    }

    private static void Inspect(DraftInspector inspector, IReadOnlyList<DraftContext> contexts)
    {
        foreach (var context in contexts)
        {
            inspector.Inspect(context);
        }
    }
}
