using LearningItems.Generation.Benchmarks;

// dotnet run -c Release --project tests/LearningItems.Generation.Benchmarks -- latency | scale
switch (args)
{
    case ["latency"]:
        await LatencyBenchmark.RunAsync();
        return 0;
    case ["scale"]:
        await ScaleBenchmark.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine($"'{string.Join(' ', args)}' is no benchmark; name one of: latency, scale.");
        return 2;
}
