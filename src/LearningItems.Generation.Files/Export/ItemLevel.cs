namespace LearningItems.Generation.Files;

/// <summary>The level of an item, for people and for readers of lists.</summary>
internal static class ItemLevel
{
    /// <summary>As lists have it: <c>HSK1</c>, <c>A1</c>, <c>HSK7-HSK9</c>.</summary>
    public static string Of(LearningItem item) => item.LevelMin == item.LevelMax ? item.LevelMin : $"{item.LevelMin}-{item.LevelMax}";

    /// <summary>Without its scale: <c>1</c>, <c>A1</c>, <c>7-9</c>.</summary>
    public static string WithoutScale(LearningItem item) =>
        item.LevelMin == item.LevelMax ? WithoutScale(item, item.LevelMin) : $"{WithoutScale(item, item.LevelMin)}-{WithoutScale(item, item.LevelMax)}";

    private static string WithoutScale(LearningItem item, string level) =>
        level.Length > item.LevelSystem.Length && level.StartsWith(item.LevelSystem, StringComparison.OrdinalIgnoreCase) ? level[item.LevelSystem.Length..] : level;
}
