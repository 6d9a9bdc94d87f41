using LearningItems.Generation;

namespace LearningItems.Fleet.Runs;

/// <summary>What becomes of a claim.</summary>
internal abstract record JobOutcome(string Name)
{
    /// <summary>There is a result.</summary>
    public sealed record Finished(GenerationResult Result) : JobOutcome("finished");

    /// <summary>The attempt failed.</summary>
    public sealed record Failed(string Reason) : JobOutcome("failed");

    /// <summary>Somebody is to go on with it, after so long.</summary>
    public sealed record GivenBack(TimeSpan Delay) : JobOutcome("given_back");

    /// <summary>Another worker has it.</summary>
    public sealed record Lost() : JobOutcome("superseded");
}
