using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>JSON: an array of objects, an object that wraps one such array, or one object a line.</summary>
internal static class JsonFormat
{
    public static bool Recognizes(string text) => text.AsSpan().TrimStart() is ['[' or '{', ..];

    public static ListTable Read(string text, string name)
    {
        // In JSON a line break is white space between tokens only, so that one kind of it is as good as three.
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var json = Encoding.UTF8.GetBytes(lines);
        var rows = new JsonRows();
        try
        {
            using var document = JsonDocument.Parse(json);
            ReadDocument(document.RootElement, json, rows, name);
        }
        catch (JsonException exception)
        {
            // An array that breaks off is not a list of lines.
            if (lines.AsSpan().TrimStart()[0] != '{' || !JsonLinesFormat.Read(lines, rows))
            {
                throw new WordListException($"{name} is not valid JSON: line {exception.LineNumber + 1}: {JsonFailure.Describe(exception, lines)}. Correct it there.", exception);
            }
        }
        catch (InvalidOperationException exception)
        {
            throw new WordListException($"{name} has a property name with {JsonFailure.HalfEscape}.", exception);
        }

        return rows.ToTable();
    }

    private static void ReadDocument(JsonElement root, byte[] json, JsonRows rows, string name)
    {
        if (root.ValueKind == JsonValueKind.Object && JsonRows.IsRow(root))
        {
            rows.Add(JsonArrayElements.LineOf(json), root);
            return;
        }

        var wrapper = root.ValueKind == JsonValueKind.Object ? WrappedArray(root, name) : null;
        foreach (var (line, element) in JsonArrayElements.Read(json, wrapper))
        {
            rows.Add(line, element);
        }
    }

    private static string WrappedArray(JsonElement root, string name)
    {
        var arrays = root.EnumerateObject().Where(property => IsArrayOfObjects(property.Value)).Select(property => property.Name).ToList();
        return arrays switch
        {
            [var only] => only,
            [] => throw new WordListException($"{name} is a JSON object with neither an array of objects nor a word ({string.Join(", ", ColumnNames.OfText)}). Give an array with one object for each word."),
            _ => throw new WordListException($"{name} is a JSON object with several arrays of objects: {string.Join(", ", arrays.Select(CellText.Quote))}. Give the one that holds the words."),
        };
    }

    private static bool IsArrayOfObjects(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(element => element.ValueKind == JsonValueKind.Object);
}
