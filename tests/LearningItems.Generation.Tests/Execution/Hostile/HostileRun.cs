using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>A random run by its seed: request, faults of the provider, twists of the client, foreign code that throws, a budget, a cancellation.</summary>
internal sealed record HostileRun(int Seed, RandomRun Base, IReadOnlyList<Twist> Twists, Foreign Throws, GenerationBudget? Budget, int? CancelAt, bool? Rejects)
{
    private static readonly Fault[] Faults = Enum.GetValues<Fault>();
    private static readonly Twist[] AllTwists = Enum.GetValues<Twist>();

    public static HostileRun Of(int seed)
    {
        var random = new Random(seed);
        var sources = Enumerable.Range(0, random.Next(0, 60)).Select(_ => AnySource(random)).ToList();
        var categories = LearningItemCategory.BuiltIn.Where(_ => random.Next(4) == 0).DefaultIfEmpty(LearningItemCategory.Vocab).ToList();
        var faults = Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(2) == 0 ? Fault.None : Faults[random.Next(Faults.Length)]).ToList();
        var twists = Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(3) == 0 ? Twist.None : AllTwists[random.Next(AllTwists.Length)]).ToList();
        var batching = Enum.GetValues<BatchingPreference>();
        var random2 = new RandomRun(sources, categories, faults, new[] { 0, 3, 20, 100 }[random.Next(4)], batching[random.Next(batching.Length)], random.Next(1, 7), random.Next(3) > 0);
        var budget = random.Next(3) > 0 ? null : new GenerationBudget { MaxCalls = random.Next(1, 12), MaxTokens = random.Next(2) == 0 ? null : random.Next(500, 60_000) };
        return new HostileRun(seed, random2, twists, (Foreign)(random.Next(2) == 0 ? 0 : random.Next(64)), budget, random.Next(4) == 0 ? random.Next(0, 60) : null, random.Next(3) == 0 ? random.Next(2) == 0 : null);
    }

    /// <summary>Runs that are simpler by one thing each, the simplest first.</summary>
    public IEnumerable<HostileRun> Simpler()
    {
        var half = Base.Sources.Count / 2;
        IReadOnlyList<HostileRun> all =
        [
            this with { Base = Base with { Sources = [.. Base.Sources.Take(half)] } },
            this with { Base = Base with { Sources = [.. Base.Sources.Skip(half)] } },
            this with { Base = Base with { Sources = [.. Base.Sources.SkipLast(1)] } },
            .. Base.Categories.Count < 2 ? (HostileRun[])[] : [.. Base.Categories.Select(category => this with { Base = Base with { Categories = [.. Base.Categories.Where(other => other != category)] } })],
            .. Base.Faults.Select((_, index) => this with { Base = Base with { Faults = [.. Base.Faults.Select((fault, at) => at == index ? Fault.None : fault)] } }),
            .. Twists.Select((_, index) => this with { Twists = [.. Twists.Select((twist, at) => at == index ? Twist.None : twist)] }),
            .. Enum.GetValues<Foreign>().Where(foreign => foreign != Foreign.None && Throws.HasFlag(foreign)).Select(foreign => this with { Throws = Throws & ~foreign }),
            this with { Budget = null },
            this with { CancelAt = null },
            this with { Rejects = null },
            this with { Base = Base with { Concurrency = 1 } },
            this with { Base = Base with { HardShare = 0 } },
        ];
        return all.Where(run => run.ToString() != ToString());
    }

    public async Task<HostileOutcome> RunAsync()
    {
        var clock = new StrikingTimeProvider();
        using var source = new CancellationTokenSource();
        var provider = Base.Client(clock);
        using var client = new HostileClient(provider, Twists);
        var options = FaultyRun.Options(Base.Streaming);
        (options.MaxConcurrency, options.Batching, options.MaxOutputTokens) = (Base.Concurrency, Base.Batching, 2_000);
        Throws.Into(options);
        var generator = new LearningItemGenerator(client, options, timeProvider: clock, logger: Throws.HasFlag(Foreign.Log) ? new ThrowingLog() : null,
            secondOpinion: Rejects is { } rejects ? new SecondOpinion(client, new SecondOpinionOptions { Rejects = rejects }) : null);
        var updates = new List<GenerationUpdate>();
        try
        {
            await foreach (var update in generator.GenerateStreamingAsync(Base.Request, new GenerationRunOptions { Budget = Budget, Progress = Throws.HasFlag(Foreign.Progress) ? new ThrowingProgress() : null }, source.Token))
            {
                updates.Add(update);
                if (updates.Count > CancelAt)
                {
                    await source.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested)
        {
        }

        return new HostileOutcome(this, updates, await Updates.Replay(updates).ToGenerationResultAsync(), client.Requests, provider);
    }

    public override string ToString() =>
        $"seed {Seed}: {Base.Sources.Count} sources ({string.Join(" ", Base.Sources.Select(item => item.Text.Length > 10 ? "…" : item.Text))}) for {string.Join(" ", Base.Categories)}; faults {string.Join(" ", Base.Faults)}, {Base.HardShare} % hard; "
        + $"twists {string.Join(" ", Twists)}; throws {Throws}; {Base.Batching}, {Base.Concurrency} at once, {(Base.Streaming ? "streamed" : "whole")}; budget {Budget}; cancelled at {CancelAt}; second opinion {Rejects switch { null => "none", true => "rejects", false => "warns" }}";

    private static SourceItem AnySource(Random random) => random.Next(17) switch
    {
        < 12 => Fakes.Sources.Words(71)[random.Next(71)],
        < 15 => Fakes.Sources.GrammarPoints(41)[random.Next(41)],
        15 => new SourceItem { Text = new[] { "", "  ", "\u200b", "A: B", "你(好)", "a\nb", "好\0", "好\u202E", "好" + new string('\u0301', 300), "茶\uFDD0" }[random.Next(10)], Gloss = "odd" },
        _ => new SourceItem { Text = new string('好', 201) },
    };

    private sealed class ThrowingProgress : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => throw new HostileException("no display");
    }

    private sealed class ThrowingLog : ILogger<LearningItemGenerator>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => throw new HostileException("no scope");

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Trace ? throw new HostileException("no log") : true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => throw new HostileException("no log");
    }
}
