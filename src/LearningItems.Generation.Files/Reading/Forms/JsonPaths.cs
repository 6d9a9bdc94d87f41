using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Lays nested values flat: a name for each path, such as <c>forms[].transcriptions.pinyin</c>, and all texts under it in one cell.</summary>
internal static class JsonPaths
{
    /// <summary>More columns than a list has. A map that was not seen to be one would have as many as it has words, and each row as many cells.</summary>
    public const int MostColumns = 500;

    private const string Between = "; ";

    /// <summary>The paths under a value in the order in which they first appear, each with its texts.</summary>
    public static IEnumerable<(string Path, string? Text)> Of(string name, JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            return [(name, Text(value))];
        }

        var (paths, texts) = (new List<string>(), new Dictionary<string, List<string>>(StringComparer.Ordinal));
        Collect(name, value, paths, texts);
        return paths.Select(path => (path, texts[path] is { Count: > 0 } found ? string.Join(Between, found) : null));
    }

    /// <summary>A value as text: numbers as they are written, null as nothing, what is nested as the texts in it.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Array => string.Join(Between, value.EnumerateArray().Select(Text).Where(text => !string.IsNullOrEmpty(text))),
        JsonValueKind.Object => string.Join(Between, value.EnumerateObject().Select(property => Text(property.Value)).Where(text => !string.IsNullOrEmpty(text))),
        _ => value.GetRawText(),
    };

    private static void Collect(string path, JsonElement value, List<string> paths, Dictionary<string, List<string>> texts)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    Collect($"{path}.{CellText.Trim(property.Name)}", property.Value, paths, texts);
                }

                break;
            case JsonValueKind.Array:
                foreach (var element in value.EnumerateArray())
                {
                    // A list of texts is a cell with several; only objects make a level of the path.
                    Collect(element.ValueKind == JsonValueKind.Object && !path.EndsWith("[]", StringComparison.Ordinal) ? path + "[]" : path, element, paths, texts);
                }

                break;
            default:
                Put(path, Text(value), paths, texts);
                break;
        }
    }

    private static void Put(string path, string? text, List<string> paths, Dictionary<string, List<string>> texts)
    {
        if (!texts.TryGetValue(path, out var found))
        {
            if (paths.Count > MostColumns)
            {
                return;
            }

            texts.Add(path, found = []);
            paths.Add(path);
        }

        if (!string.IsNullOrEmpty(text))
        {
            found.Add(text);
        }
    }
}
