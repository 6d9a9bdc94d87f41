using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>Whatever owners do with their permits, no limit is exceeded and none waits for ever.</summary>
public class GenerationLimitsProperties
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void No_limit_is_exceeded_and_nobody_waits_for_ever() =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed => RunAsync(new Random(seed)).GetAwaiter().GetResult()).Check(Repeatable.Cases(TestCounts.AreFull ? 300 : 12));

    private static async Task RunAsync(Random random)
    {
        var clock = new HurriedTimeProvider();
        var (concurrency, requests) = (random.Next(1, 6), random.Next(5, 40));
        var limits = new GenerationLimits(concurrency, requests, random.Next(2) == 0 ? null : random.Next(2_000, 20_000), clock);
        var sent = new List<TimeSpan>();
        var (inFlight, most) = (0, 0);

        var left = await clock.RunAsync(Enumerable.Range(0, random.Next(1, 12)).Select(worker => WorkAsync($"owner {worker % 4}", new Random(random.Next()))));

        Assert.InRange(most, 0, concurrency);
        Assert.Equal(sent.Count, left.Sum());
        Assert.All(sent, first => Assert.InRange(sent.Count(at => at >= first && at <= first + Minute), 1, requests));
        await clock.RunAsync([WorkAsync("last", new Random(1))]); // nothing is held by anybody who is gone

        async Task<int> WorkAsync(string owner, Random own)
        {
            var sentByThis = 0;
            for (var call = 0; call < 8; call++)
            {
                using var stop = new CancellationTokenSource(own.Next(4) == 0 ? TimeSpan.FromSeconds(own.Next(0, 30)) : TimeSpan.FromHours(20), clock);
                try
                {
                    var permit = await limits.AcquireAsync(new LimitedCall(owner, own.Next(0, 3_000)), stop.Token).ConfigureAwait(false);
                    await using (permit.ConfigureAwait(false))
                    {
                        lock (sent)
                        {
                            sent.Add(((GenerationLimits.Permit)permit).LeftAt);
                            most = Math.Max(most, ++inFlight);
                        }

                        sentByThis++;
                        await Task.Delay(TimeSpan.FromMilliseconds(own.Next(0, 10_000)), clock).ConfigureAwait(false);
                        await EndAsync(permit, own.Next(5), own).ConfigureAwait(false);
                        lock (sent)
                        {
                            inFlight--;
                        }
                    }
                }
                catch (OperationCanceledException)
                {
                    // It waited too long for its liking.
                }
            }

            return sentByThis;
        }
    }

    private static ValueTask EndAsync(IGenerationPermit permit, int way, Random own) => way switch
    {
        0 => permit.TurnAwayAsync(TimeSpan.FromSeconds(own.Next(0, 20))),
        1 => ValueTask.CompletedTask, // gone without a word
        _ => permit.SettleAsync(own.Next(0, 5_000), isAnswered: way > 2),
    };
}
