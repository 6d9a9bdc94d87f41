using LearningItems.Cli.Display;
using LearningItems.Generation;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Cli.Tests.Display;

public sealed class RunNoticesTests : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly FakeTimeProvider _time = new();
    private readonly RunNotices _notices;

    public RunNoticesTests() => _notices = new RunNotices(new Screen(_output, TextWriter.Null), _time);

    private string[] Lines => _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Dispose() => _output.Dispose();

    [Fact]
    public void Report_ManyCallsAtOneRateLimit_TellsOnePause()
    {
        for (var call = 1; call <= 10; call++)
        {
            RateLimited(call, 11.2 + (call / 20.0));
        }

        Assert.Equal(["Rate limited, waiting 12 s; every call waits."], Lines);
    }

    [Fact]
    public void Report_RateLimitAfterRateLimit_TellsThreeAndTheSum()
    {
        for (var call = 1; call <= 7; call++)
        {
            RateLimited(call, 2);
            _time.Advance(TimeSpan.FromSeconds(3));
        }

        _notices.Report(Finished);

        Assert.Equal(4, Lines.Length);
        Assert.EndsWith("every call waits. Further ones are counted at the end.", Lines[2], StringComparison.Ordinal);
        Assert.Equal("In all: 7 waits for the rate limit, 0 retries, 0 changed calls.", Lines[3]);
    }

    [Fact]
    public void Report_FailureOfAnUnknownKind_NamesCallAndDelay()
    {
        _notices.Report(new CallStarted { Call = Call(4) });
        _notices.Report(new CallRetrying { CallNumber = 4, Failure = new ChatFailure(ChatFailureKind.Unknown), Delay = TimeSpan.FromSeconds(3.5) });
        _notices.Report(Finished);

        Assert.Equal(["Call 4 (vocab, idiom) failed; it is tried again in 4 s."], Lines);
    }

    [Fact]
    public void Report_ChangedCalls_AreToldOnceACategory()
    {
        foreach (var number in new[] { 5, 6, 7 })
        {
            _notices.Report(new PlanChanged { Planned = Call(number), Calls = [Call(number) with { MaxOutputTokens = 1_500 }] });
        }

        Assert.Equal(["Call 5 (vocab, idiom) may write 1,500 tokens instead of 1,000, later ones likewise where needed: replies are longer than expected."], Lines);
    }

    [Fact]
    public void Report_CallThatIsSplit_SaysIntoHowMany()
    {
        _notices.Report(new PlanChanged { Planned = Call(5), Calls = [Call(5), Call(9)] });

        Assert.StartsWith("Call 5 (vocab, idiom) goes out as 2 calls, ", Assert.Single(Lines), StringComparison.Ordinal);
    }

    private static RunFinished Finished => new()
    {
        Report = new GenerationReport { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), Complete = true, Duration = default, Totals = new GenerationFigures(), Categories = [] },
        Ledger = new SourceLedger([]),
    };

    private static PlannedCall Call(int number) => new()
    {
        Number = number,
        Categories = [LearningItemCategory.Vocab, LearningItemCategory.Idiom],
        InputTokens = 100,
        MaxOutputTokens = 1_000,
    };

    private void RateLimited(int call, double seconds) =>
        _notices.Report(new CallRetrying { CallNumber = call, Failure = new ChatFailure(ChatFailureKind.RateLimited), Delay = TimeSpan.FromSeconds(seconds) });
}
