using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>Writes a category as its string, also as a dictionary key.</summary>
internal sealed class LearningItemCategoryJsonConverter : JsonConverter<LearningItemCategory>
{
    public override LearningItemCategory Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, LearningItemCategory value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override LearningItemCategory ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, LearningItemCategory value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);

    private static LearningItemCategory Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        try
        {
            return new LearningItemCategory(text);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
