namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>A course generated in one way, on good days or on bad ones.</summary>
internal sealed record Scenario(Course Course, IWay Way, bool IsFaulty)
{
    public string Day => IsFaulty ? "faulty" : "clean";

    public override string ToString() => $"{Course.Name} {Way.Name} {Day}";
}
