using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>How many calls failed on the way and cost nothing but time and tokens.</summary>
internal static class RecoveredDisplay
{
    public static void Show(Screen screen, GenerationResult result)
    {
        // A call that asked for several categories failed for each; it is made good when none of them lost anything.
        var count = result.Failures.GroupBy(failed => failed.CallNumber).Count(call => call.All(failed => failed.Recovered));
        if (count > 0)
        {
            screen.Line($"{Figures.Plural(count, "call")} failed and {(count == 1 ? "was" : "were")} made good: later calls answered for all of {(count == 1 ? "its" : "their")} sources.");
        }
    }
}
