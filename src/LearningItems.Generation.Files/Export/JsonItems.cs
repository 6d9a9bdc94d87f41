namespace LearningItems.Generation.Files;

/// <summary>Items as JSON, an item a line.</summary>
internal static class JsonItems
{
    public static IEnumerable<string> Lines(IReadOnlyList<LearningItem> items) => items.Select(item => LearningItemJson.Serialize(item));

    public static IEnumerable<string> Array(IReadOnlyList<LearningItem> items) =>
        Lines(items).Select((line, index) => index < items.Count - 1 ? line + "," : line).Prepend("[").Append("]");
}
