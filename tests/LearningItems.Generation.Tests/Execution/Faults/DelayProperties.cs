using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

public class DelayProperties
{
    [Fact]
    public void Delay_lies_between_half_of_its_step_and_its_step_and_never_below_retry_after() =>
        Prop.ForAll(Gen.Choose(1, 200).ToArbitrary(), Gen.Choose(0, 1_000).ToArbitrary(), Gen.Choose(-1, 300).ToArbitrary(), (attempt, random, retryAfter) =>
        {
            TimeSpan? floor = retryAfter < 0 ? null : TimeSpan.FromSeconds(retryAfter);
            var step = TimeSpan.FromSeconds(Math.Min(60, Math.Pow(2, attempt - 1)));

            var delay = TransientRetry.Delay(attempt, new ChatFailure(ChatFailureKind.Transient, floor), random / 1_000.0);

            Assert.InRange(delay, Longer(step / 2, floor), Longer(step, floor));
        }).Check(Repeatable.Cases(2_000));

    private static TimeSpan Longer(TimeSpan one, TimeSpan? other) => other > one ? other.Value : one;
}
