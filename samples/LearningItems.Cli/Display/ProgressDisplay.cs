using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>Shows how a run goes on: rows that move in a terminal, a line per finished category elsewhere, and what holds it up.</summary>
internal static class ProgressDisplay
{
    /// <returns>What the work returns.</returns>
    public static Task<T> ShowAsync<T>(Screen screen, GenerationPlan plan, TimeProvider time, Func<IProgress<GenerationUpdate>, Task<T>> work)
    {
        var notices = new RunNotices(screen, time);
        if (plan.Calls.Count > 0 && screen.IsLive)
        {
            return LiveProgress.ShowAsync(screen.Console, plan, rows => work(new SeveralDisplays(rows, notices)));
        }

        if (plan.Calls.Count > 0)
        {
            screen.Line();
        }

        return work(new SeveralDisplays(new CategoryLines(screen), notices));
    }
}
