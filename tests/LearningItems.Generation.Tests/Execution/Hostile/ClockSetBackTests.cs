using System.Net;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>What is waited for and measured is time that has passed: a clock that somebody sets back, or forth, changes nothing.</summary>
public class ClockSetBackTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(24 * 365)]
    public async Task Clock_that_is_set_while_a_run_waits_changes_nothing_of_it(int hours)
    {
        var usual = await RunAsync(0);

        var run = await RunAsync(hours);

        Assert.True(run.Result.IsComplete);
        Assert.Equal(usual.Waits, run.Waits);
        Assert.Equal((usual.Result.Report.Duration, usual.Result.Report.FirstItem), (run.Result.Report.Duration, run.Result.Report.FirstItem));
        Assert.Equal(usual.Result.Report.Calls.Select(call => (call.Started, call.Ended)), run.Result.Report.Calls.Select(call => (call.Started, call.Ended)));
    }

    // One call, turned away once and failing once; the clock is set at every request. A second call would start before or after the first one's waits, as
    // threads have it.
    private static async Task<(GenerationResult Result, IReadOnlyList<TimeSpan> Waits)> RunAsync(int hours)
    {
        var clock = new TouchedClock();
        var calls = 0;
        var client = new FakeChatClient((call, _) =>
        {
            clock.Set(TimeSpan.FromHours(hours));
            return ++calls switch
            {
                1 => throw new HttpRequestException("slow down", null, HttpStatusCode.TooManyRequests),
                2 => throw new IOException("gone"),
                _ => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call))),
            };
        });
        var options = new LearningItemGenerationOptions { MaxConcurrency = 1, RequestsPerMinute = 600, TokensPerMinute = 100_000 };
        var generator = new LearningItemGenerator(client, options, timeProvider: clock) { Random = () => 0.5 };
        return (await generator.GenerateAsync(Sources.Request(Sources.Words(10), LearningItemCategory.Vocab)), clock.Waits);
    }

    /// <summary>Time that passes as ever, on a clock that can be set.</summary>
    private sealed class TouchedClock : TimeProvider
    {
        private readonly InstantTimeProvider _time = new();
        private TimeSpan _off;

        public IReadOnlyList<TimeSpan> Waits => _time.Waits;

        public override long TimestampFrequency => _time.TimestampFrequency;

        public void Set(TimeSpan by) => _off += by;

        public override long GetTimestamp() => _time.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => _time.GetUtcNow() + _off;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => _time.CreateTimer(callback, state, dueTime, period);
    }
}
