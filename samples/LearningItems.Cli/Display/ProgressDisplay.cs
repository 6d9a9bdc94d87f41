using LearningItems.Generation;
using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>Shows how a run goes on: bars that move in a terminal, a line per finished category elsewhere.</summary>
internal static class ProgressDisplay
{
    public static Task ShowAsync(Screen screen, GenerationPlan plan, Func<IProgress<GenerationProgress>, Task> work)
    {
        if (plan.Calls.Count == 0)
        {
            return work(new CategoryLines(screen));
        }

        if (screen.IsLive)
        {
            return ShowBarsAsync(screen, plan, work);
        }

        screen.Line();
        return work(new CategoryLines(screen));
    }

    private static Task ShowBarsAsync(Screen screen, GenerationPlan plan, Func<IProgress<GenerationProgress>, Task> work) => screen.Console
        .Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 20 }, new StandingColumn(), new ElapsedTimeColumn())
        .StartAsync(context => work(new CategoryBars(context, plan)));
}
