using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Reads an item this library wrote as the source it is for further work.</summary>
internal static class JsonItem
{
    public static bool IsItem(JsonElement element) => element.TryGetProperty("target_item", out _) && element.TryGetProperty("category", out _);

    /// <summary>What a property of an item is read as. The level is in three properties; the lowest stands for them.</summary>
    public static string? FieldOf(string name) => name == "level_min" ? ListField.Level : ColumnNames.FieldOf(name);

    public static ListRow Read(int line, JsonElement element)
    {
        try
        {
            var source = LearningItemJson.Deserialize<LearningItem>(element.GetRawText())!.ToSource();
            return string.IsNullOrWhiteSpace(source.Text)
                ? ListRow.OfProblem(line, "a learning item with nothing in target_item")
                : ListRow.OfSource(line, source);
        }
        catch (JsonException exception)
        {
            return ListRow.OfProblem(line, $"not a whole learning item: {JsonFailure.Describe(exception)}");
        }
    }
}
