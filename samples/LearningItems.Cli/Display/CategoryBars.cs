using LearningItems.Generation;
using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>One bar for each category with calls; it fills as they end.</summary>
internal sealed class CategoryBars : IProgress<GenerationProgress>
{
    private readonly Dictionary<LearningItemCategory, ProgressTask> _bars;

    public CategoryBars(ProgressContext context, GenerationPlan plan) => _bars = plan.Categories
        .Where(category => category.Calls > 0)
        .ToDictionary(
            category => category.Category,
            category => StandingColumn.Start(context.AddTask(Markup.Escape(category.Category.Value), maxValue: category.Calls), category));

    public void Report(GenerationProgress value)
    {
        var bar = _bars[value.Category];
        StandingColumn.Set(bar, value);
        bar.Value = value.CallsDone;
    }
}
