using LearningItems.Generation;
using Spectre.Console;

namespace LearningItems.Cli.Display;

/// <summary>One bar for each category with calls; it fills as they end and grows with follow-ups.</summary>
internal sealed class CategoryBars : IProgress<GenerationUpdate>
{
    private readonly Dictionary<LearningItemCategory, ProgressTask> _bars;

    public CategoryBars(ProgressContext context, GenerationPlan plan) => _bars = plan.Categories
        .Where(category => category.Calls > 0)
        .ToDictionary(
            category => category.Category,
            category => StandingColumn.Start(context.AddTask(Markup.Escape(category.Category.Value), maxValue: category.Calls), category));

    public void Report(GenerationUpdate value)
    {
        switch (value)
        {
            case CallStarted { IsFollowUp: true } started:
                foreach (var category in started.Call.Categories)
                {
                    Change(category, standing => standing with { CallsPlanned = standing.CallsPlanned + 1 });
                }

                break;
            case ItemAccepted accepted:
                Change(accepted.Item.Item.Category, standing => standing with { Items = standing.Items + 1 });
                break;
            case ItemWithdrawn withdrawn:
                Change(withdrawn.Category, standing => standing with { Items = standing.Items - 1 });
                break;
            case CallFinished finished:
                foreach (var current in finished.Progress)
                {
                    Change(current.Category, _ => current);
                }

                break;
        }
    }

    private void Change(LearningItemCategory category, Func<GenerationProgress, GenerationProgress> change)
    {
        if (!_bars.TryGetValue(category, out var bar))
        {
            return; // a second opinion on items that were all there already
        }

        var standing = change(StandingColumn.Of(bar));
        StandingColumn.Set(bar, standing);
        bar.MaxValue = standing.CallsPlanned;
        bar.Value = standing.CallsDone;
    }
}
