using FsCheck;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>Properties that have the same cases in every run: a failure is found again by running the test again.</summary>
internal static class Repeatable
{
    private static readonly AsyncLocal<bool> Again = new();

    /// <summary>The first cases of the one sequence.</summary>
    /// <param name="count">How many; a tenth of them in tests that run again, which is where another culture would show.</param>
    public static Config Cases(int count) =>
        Config.QuickThrowOnFailure.WithMaxTest(Again.Value && !TestCounts.AreFull ? Math.Max(1, count / 10) : count).WithReplay(20_261_122, 7);

    /// <summary>Says that the tests that follow in this flow are run once more.</summary>
    public static void RunAgain() => Again.Value = true;
}
