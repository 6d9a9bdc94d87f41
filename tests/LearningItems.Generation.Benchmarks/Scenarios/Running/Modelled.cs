namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What the virtual clock and the stand-in for the model say of a run: the same on every machine.</summary>
internal sealed record Modelled
{
    public required double Requests { get; init; }

    public required double InputTokens { get; init; }

    public required double CachedTokens { get; init; }

    public required double OutputTokens { get; init; }

    /// <summary>Output tokens that led to no item that passes the checks.</summary>
    public required double WastedTokens { get; init; }

    public required double WallSeconds { get; init; }

    /// <summary>When the first item was there; the whole time where none was.</summary>
    public required double FirstItemSeconds { get; init; }

    public required double Wanted { get; init; }

    public required double Covered { get; init; }

    /// <summary>The run on average.</summary>
    public static Modelled Average(IReadOnlyList<Modelled> runs) => new()
    {
        Requests = runs.Average(run => run.Requests),
        InputTokens = runs.Average(run => run.InputTokens),
        CachedTokens = runs.Average(run => run.CachedTokens),
        OutputTokens = runs.Average(run => run.OutputTokens),
        WastedTokens = runs.Average(run => run.WastedTokens),
        WallSeconds = runs.Average(run => run.WallSeconds),
        FirstItemSeconds = runs.Average(run => run.FirstItemSeconds),
        Wanted = runs.Average(run => run.Wanted),
        Covered = runs.Average(run => run.Covered),
    };
}
