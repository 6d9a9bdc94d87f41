namespace LearningItems.Packages.Tests.Building;

/// <summary>A test that takes long, and is skipped, with the reason, unless counts are full.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FullCountsFactAttribute : FactAttribute
{
    public FullCountsFactAttribute()
    {
        if (!TestCounts.AreFull)
        {
            Skip = "Takes long: run with TEST_COUNTS=full.";
        }
    }
}
