using System.Globalization;
using LearningItems.Generation.Benchmarks;
using LearningItems.Generation.Benchmarks.Scenarios;

// dotnet run -c Release --project tests/LearningItems.Generation.Benchmarks -- checks [languages] | journal | latency | lists | scale | scenarios [--quick]
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
    case ["scenarios"] or ["scenarios", "--quick"]:
        await ScenariosBenchmark.RunAsync(isQuick: args.Length > 1);
        return 0;
    case ["scenarios", "run", var course, var way, var day, var days, var pass]:
        ScenarioProcess.Run(course, way, day, int.Parse(days, CultureInfo.InvariantCulture), pass);
        return 0;
    default:
        Console.Error.WriteLine($"'{string.Join(' ', args)}' is no benchmark; name one of: checks, journal, latency, lists, scale, scenarios.");
        return 2;
}
