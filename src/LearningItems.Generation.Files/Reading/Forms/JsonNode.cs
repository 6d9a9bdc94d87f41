using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>A value of a JSON text with the line it starts in, which a parsed document no longer knows. It is parsed where it is used, so that no more than one row is in memory twice.</summary>
/// <param name="Json">The whole text, valid, with LF line breaks.</param>
/// <param name="Start">Where the value starts.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Line">The line in which it starts, from 1.</param>
/// <param name="Name">The name of the property whose value it is; null for elements of arrays and the root.</param>
internal sealed record JsonNode(byte[] Json, int Start, int Length, int Line, string? Name)
{
    private const byte LineFeed = (byte)'\n';

    public bool IsObject => Json[Start] == '{';

    public bool IsScalar => !IsObject && !IsArray;

    public bool IsArray => Json[Start] == '[';

    /// <summary>Whether it is a text that holds these bytes and no escapes.</summary>
    public bool IsText(ReadOnlySpan<byte> text) => Length == text.Length + 2 && Json[Start] == '"' && Json.AsSpan(Start + 1, text.Length).SequenceEqual(text);

    /// <summary>The one value of a text.</summary>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public static JsonNode Root(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var end = (int)reader.BytesConsumed;

        // Nothing but white space may follow; the reader says so itself.
        reader.Read();
        return new JsonNode(json, start, end - start, 1 + json.AsSpan(0, start).Count(LineFeed), Name: null);
    }

    public JsonDocument Parse() => JsonDocument.Parse(Json.AsMemory(Start, Length));

    /// <summary>The elements of an array, or the values of the properties of an object.</summary>
    public IEnumerable<JsonNode> Children()
    {
        var (state, consumed, line) = (new JsonReaderState(), 0, Line);
        while (Next(ref state, ref consumed, ref line) is { } child)
        {
            yield return child;
        }
    }

    private JsonNode? Next(ref JsonReaderState state, ref int consumed, ref int line)
    {
        var reader = new Utf8JsonReader(Json.AsSpan(Start + consumed, Length - consumed), isFinalBlock: true, state);
        reader.Read();
        if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && consumed == 0)
        {
            reader.Read();
        }

        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            return null;
        }

        string? name = null;
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            name = reader.GetString();
            reader.Read();
        }

        var start = Start + consumed + (int)reader.TokenStartIndex;
        line += Json.AsSpan((Start + consumed)..start).Count(LineFeed);
        var first = line;
        reader.Skip();
        var end = Start + consumed + (int)reader.BytesConsumed;
        line += Json.AsSpan(start..end).Count(LineFeed);
        state = reader.CurrentState;
        consumed = end - Start;
        return new JsonNode(Json, start, end - start, first, name);
    }
}
