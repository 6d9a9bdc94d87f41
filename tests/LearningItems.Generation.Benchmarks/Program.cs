using LearningItems.Generation.Benchmarks;

// dotnet run -c Release --project tests/LearningItems.Generation.Benchmarks -- checks [languages] | journal | latency | lists | scale
switch (args)
{
    case ["checks", ..]:
        ChecksBenchmark.Run(perLanguage: args is [_, "languages"]);
        return 0;
    case ["journal"]:
        await JournalBenchmark.RunAsync();
        return 0;
    case ["latency"]:
        await LatencyBenchmark.RunAsync();
        return 0;
    case ["lists"]:
        await ListBenchmark.RunAsync();
        return 0;
    case ["scale"]:
        await ScaleBenchmark.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine($"'{string.Join(' ', args)}' is no benchmark; name one of: checks, journal, latency, lists, scale.");
        return 2;
}
