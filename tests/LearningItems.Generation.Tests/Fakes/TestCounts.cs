namespace LearningItems.Generation.Tests.Fakes;

/// <summary>How much of what can be tested without end is tested: a part that has every kind, or all with <c>TEST_COUNTS=full</c>.</summary>
internal static class TestCounts
{
    public static bool AreFull { get; } = Environment.GetEnvironmentVariable("TEST_COUNTS") == "full";
}
