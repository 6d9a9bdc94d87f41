using LearningItems.Generation;
using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>One row for each category with calls, changing while they are made. A row is one line: a wrapped one cannot be drawn over.</summary>
internal static class LiveProgress
{
    // Name, bar, calls, items, tokens and time, with a digit or two more than usual; below it the bar is the first to go.
    private const int FullWidth = 105;

    private const int BarWidth = 20;

    // The time as hh:mm:ss, and a gap after each of the three other columns.
    private const int TimeAndGaps = 8 + 3;

    public static Task<T> ShowAsync<T>(IAnsiConsole console, GenerationPlan plan, Func<IProgress<GenerationUpdate>, Task<T>> work) => console
        .Progress()
        .Columns(ColumnsFor(console.Profile.Width, plan))
        .StartAsync(context => work(new CategoryBars(context, plan)));

    private static ProgressColumn[] ColumnsFor(int width, GenerationPlan plan)
    {
        var names = plan.Categories.Where(category => category.Calls > 0).Max(category => category.Category.Value.Length);
        return width >= FullWidth
            ? [new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = BarWidth }, new StandingColumn(names + BarWidth + TimeAndGaps), new ElapsedTimeColumn()]
            : [new ShortStandingColumn(names)];
    }
}
