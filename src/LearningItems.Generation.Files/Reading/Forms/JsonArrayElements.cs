using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>The elements of an array with the lines they start in, which a parsed document no longer knows.</summary>
internal static class JsonArrayElements
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>The elements of the array that the text is or, when a property is named, of the array under it.</summary>
    /// <param name="json">Valid JSON with LF line breaks.</param>
    /// <param name="property">The property of the root object that holds the array.</param>
    public static List<(int Line, JsonElement Element)> Read(byte[] json, string? property)
    {
        var elements = new List<(int, JsonElement)>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (property is not null)
        {
            MoveToArray(ref reader, property);
        }

        var (line, counted) = (1, 0);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            line += json.AsSpan(counted..start).Count(LineFeed);
            counted = start;
            using var document = JsonDocument.ParseValue(ref reader);
            elements.Add((line, document.RootElement.Clone()));
        }

        return elements;
    }

    /// <summary>The line in which the text's one value starts.</summary>
    public static int LineOf(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return 1 + json.AsSpan(0, (int)reader.TokenStartIndex).Count(LineFeed);
    }

    private static void MoveToArray(ref Utf8JsonReader reader, string property)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isNamed = reader.ValueTextEquals(property);
            reader.Read();
            if (isNamed && reader.TokenType == JsonTokenType.StartArray)
            {
                return;
            }

            reader.Skip();
        }
    }
}
