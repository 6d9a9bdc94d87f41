namespace LearningItems.Generation.Tests.Fakes;

/// <summary>
/// How much of what can be tested without end is tested: a part that has every kind, or all with <c>TEST_COUNTS=full</c>, or any number of random
/// runs with <c>TEST_COUNTS=100000</c>.
/// </summary>
internal static class TestCounts
{
    public static bool AreFull { get; } = Environment.GetEnvironmentVariable("TEST_COUNTS") == "full";

    /// <summary>How many random runs are made.</summary>
    /// <param name="usual">In every test run.</param>
    /// <param name="full">With full counts.</param>
    public static int Runs(int usual, int full) =>
        int.TryParse(Environment.GetEnvironmentVariable("TEST_COUNTS"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var any) ? any : AreFull ? full : usual;
}
