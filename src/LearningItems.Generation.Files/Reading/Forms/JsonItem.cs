using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Reads an item this library wrote as the source it is for further work.</summary>
internal static class JsonItem
{
    /// <summary>Categories that name a sound, a sign or a custom; as a source it would be taught as if it were a word.</summary>
    private static readonly LearningItemCategory[] WithoutWord =
        [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem, LearningItemCategory.Cultural];

    /// <summary>Whether an object is an item of this library, whole or damaged. Other programs name two or three of its properties so, not most of them.</summary>
    public static bool IsItem(JsonElement element)
    {
        if (!element.TryGetProperty("target_item", out _) || !element.TryGetProperty("category", out _))
        {
            return false;
        }

        var required = Required();
        return 2 * required.Count(name => element.TryGetProperty(name, out _)) > required.Count;
    }

    public static ListRow Read(int line, JsonElement element)
    {
        try
        {
            var item = LearningItemJson.Deserialize<LearningItem>(element.GetRawText())!;
            return Problem(item) is { } problem ? ListRow.OfProblem(line, problem) : ListRow.OfSource(line, item.ToSource());
        }
        catch (JsonException exception)
        {
            return ListRow.OfProblem(line, $"not a whole learning item: {Fault(element, exception)}");
        }
    }

    private static string? Problem(LearningItem item)
    {
        if (string.IsNullOrWhiteSpace(item.TargetItem))
        {
            return "a learning item with nothing in target_item";
        }

        return WithoutWord.Contains(item.Category) ? $"an item of the category {item.Category} names its target in the learner's language and is no word" : null;
    }

    private static string Fault(JsonElement element, JsonException exception)
    {
        var missing = Required().Where(name => !element.TryGetProperty(name, out _)).ToList();
        if (missing.Count > 0)
        {
            return $"it has no {string.Join(", ", missing)}";
        }

        return exception.Path is ['$', '.', .. var property] ? $"{CellText.Quote(property)} has a value that an item cannot have there" : "one of its values is none that an item can have";
    }

    private static List<string> Required() =>
        [.. LearningItemJson.Options.GetTypeInfo(typeof(LearningItem)).Properties.Where(property => property.IsRequired).Select(property => property.Name)];
}
