using System.Globalization;
using System.Text.Json;

namespace LearningItems.Generation.Replies;

/// <summary>
/// Finds the items in an object that has no array of them: the one item of a reply, a line of JSON Lines, <c>{"items":{…}}</c>, items by their rows
/// (<c>{"1":{…},"2":{…}}</c>), or items in a text (<c>{"items":"[…]"}</c>).
/// </summary>
internal static class LooseItems
{
    /// <summary>The JSON of each item; none where the text is no object or none of these.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        try
        {
            using var document = ReplyJson.Parse(text);
            var root = document.RootElement;
            return IsItem(root) ? [text]
                : root.TryGetProperty(ReplyFields.Items, out var items) || root.TryGetProperty(ReplyFields.Verdicts, out items) ? Within(items)
                : ByRows(root);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return []; // no JSON, or half a surrogate pair
        }
    }

    private static IReadOnlyList<string> Within(JsonElement items) => items.ValueKind switch
    {
        JsonValueKind.Object when IsItem(items) => [items.GetRawText()],
        JsonValueKind.Object => ByRows(items),
        JsonValueKind.String => [.. new ItemScanner().Read(items.GetString()!).Select(item => item.Text).OfType<string>()],
        _ => [],
    };

    private static List<string> ByRows(JsonElement items)
    {
        var found = new List<string>();
        foreach (var property in items.EnumerateObject())
        {
            var isRow = int.TryParse(property.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var row);
            if (property.Value.ValueKind != JsonValueKind.Object || !(isRow || IsItem(property.Value)))
            {
                return [];
            }

            var json = property.Value.GetRawText();
            found.Add(IsItem(property.Value) ? json : $$"""{"{{ReplyFields.Row}}":{{row}}{{(property.Value.EnumerateObject().Any() ? "," : string.Empty)}}{{json.AsSpan(1)}}""");
        }

        return found;
    }

    private static bool IsItem(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && (element.TryGetProperty(ReplyFields.Row, out _) || element.TryGetProperty(ReplyFields.Rows, out _));
}
