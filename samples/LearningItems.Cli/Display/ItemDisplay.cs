using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>A look at some items: the first of each category asked for.</summary>
internal static class ItemDisplay
{
    public static void Show(Screen screen, GenerationResult result, IEnumerable<LearningItemCategory> categories)
    {
        foreach (var item in categories.SelectMany(category => result.Items.Where(made => made.Item.Category == category).Take(1)).Select(made => made.Item))
        {
            screen.Heading($"{item.Category}: {item.TargetItem}{(item.Romanization is null ? string.Empty : $" ({item.Romanization})")}");
            screen.Line($"  {item.Definition}");
            foreach (var example in item.Examples)
            {
                screen.Line($"  - {example.Text}{(example.Translation.Length == 0 ? string.Empty : $" – {example.Translation}")}");
            }
        }
    }
}
