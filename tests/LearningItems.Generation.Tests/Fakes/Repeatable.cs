using FsCheck;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>Properties that have the same cases in every run: a failure is found again by running the test again.</summary>
internal static class Repeatable
{
    private static readonly AsyncLocal<bool> Again = new();

    /// <summary>The first cases of the one sequence, as many as <see cref="Count"/> says.</summary>
    public static Config Cases(int count) => Config.QuickThrowOnFailure.WithMaxTest(Count(count)).WithReplay(20_261_122, 7);

    /// <summary>How many cases to take: all, and a tenth of them in tests that run once more, for what another culture changes it changes in every case.</summary>
    public static int Count(int count) => Again.Value && !TestCounts.AreFull ? Math.Max(1, count / 10) : count;

    /// <summary>Says that the tests that follow in this flow are run once more.</summary>
    public static void RunAgain() => Again.Value = true;
}
