using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>Writes a level as the text its parser reads.</summary>
internal sealed class ProficiencyLevelJsonConverter : JsonConverter<ProficiencyLevel>
{
    public override ProficiencyLevel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return ProficiencyLevel.TryParse(text, out var level)
            ? level
            : throw new JsonException($"'{text}' is not a known level. Known are {ProficiencyScale.KnownLevels}.");
    }

    public override void Write(Utf8JsonWriter writer, ProficiencyLevel value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
