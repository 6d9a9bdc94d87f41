using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Reads a JSON value as the text of a cell.</summary>
internal static class JsonCell
{
    private const string ListSeparator = "; ";

    /// <summary>
    /// Text is taken as it is, a number (an id, a level) as it is written, null as nothing. Glosses and aliases may be lists,
    /// which then read like a cell that holds several.
    /// </summary>
    public static bool TryRead(JsonElement value, string field, out string? text)
    {
        var mayBeList = field is ListField.Gloss or ListField.Aliases;
        text = mayBeList && value.ValueKind == JsonValueKind.Array ? Join(value) : Scalar(value);
        return text is not null || value.ValueKind == JsonValueKind.Null;
    }

    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => value.GetRawText(),
    };

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static string? Join(JsonElement list)
    {
        var texts = list.EnumerateArray().Select(Scalar).ToList();
        return texts.Contains(null) ? null : string.Join(ListSeparator, texts);
    }
}
