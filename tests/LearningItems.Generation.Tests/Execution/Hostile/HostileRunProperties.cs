using LearningItems.Generation.Tests.Fakes;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>
/// Whatever is asked for, whatever goes wrong and whatever foreign code does, a run ends with books that are right. Runs are known by their seeds; one
/// that fails is made simpler as long as it fails, and told. <c>TEST_COUNTS=10000 dotnet test --filter HostileRunProperties</c> makes ten thousand.
/// </summary>
public sealed class HostileRunProperties(ITestOutputHelper output) : IDisposable
{
    private const int Usual = 500;
    private const int Full = 10_000;
    private const int MostTold = 3;
    private const int MostSimplifications = 300;
    private const int RunsBetweenCollections = 100;

    // It takes milliseconds; the machine may be busy.
    private static readonly TimeSpan Hangs = TimeSpan.FromMinutes(1);

    private readonly UnobservedExceptions _unobserved = new();

    public void Dispose() => _unobserved.Dispose();

    [Fact]
    public async Task Run_ends_with_books_that_are_right_whatever_happens()
    {
        var count = TestCounts.Runs(Repeatable.Count(Usual), Full);
        var found = new List<string>();
        for (var seed = 1; seed <= count && found.Count < MostTold; seed++)
        {
            var run = HostileRun.Of(seed);
            if (await FaultOfAsync(run) is { } fault)
            {
                found.Add(await SimplifiedAsync(run, fault));
            }

            if (seed % RunsBetweenCollections == 0 || seed == count)
            {
                _unobserved.AssertNone($"after the runs up to seed {seed}");
            }
        }

        output.WriteLine($"{count} runs");
        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }

    [Fact]
    public void Seed_tells_the_whole_run() => Assert.Equal(HostileRun.Of(7).ToString(), HostileRun.Of(7).ToString());

    private static async Task<Exception?> FaultOfAsync(HostileRun run)
    {
        try
        {
            (await run.RunAsync().WaitAsync(Hangs)).AssertAll();
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private static async Task<string> SimplifiedAsync(HostileRun run, Exception fault)
    {
        var first = run;
        for (var tries = 0; tries < MostSimplifications;)
        {
            var (simpler, found) = (run, fault);
            foreach (var candidate in run.Simpler())
            {
                tries++;
                if (await FaultOfAsync(candidate) is { } still)
                {
                    (simpler, found) = (candidate, still);
                    break;
                }
            }

            if (simpler == run)
            {
                break;
            }

            (run, fault) = (simpler, found);
        }

        return $"Found with {first}\nas simple as {run}\n{fault}";
    }
}
