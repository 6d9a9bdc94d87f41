using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>Shows how a run goes on: rows that move in a terminal, a line per finished category elsewhere.</summary>
internal static class ProgressDisplay
{
    /// <returns>What the work returns.</returns>
    public static Task<T> ShowAsync<T>(Screen screen, GenerationPlan plan, Func<IProgress<GenerationProgress>, Task<T>> work)
    {
        if (plan.Calls.Count == 0)
        {
            return work(new CategoryLines(screen));
        }

        if (screen.IsLive)
        {
            return LiveProgress.ShowAsync(screen.Console, plan, work);
        }

        screen.Line();
        return work(new CategoryLines(screen));
    }
}
