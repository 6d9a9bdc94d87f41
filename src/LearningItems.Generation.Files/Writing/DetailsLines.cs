using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>
/// <c>details.jsonl</c>: what is known of each item beyond its contract. Properties without a value are left out; the lists
/// and <c>fields</c> are always there.
/// </summary>
internal static class DetailsLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Of(GenerationResult result) => result.Items.Select(Line);

    private static string Line(GeneratedItem generated)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, generated);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, GeneratedItem generated)
    {
        var details = generated.Details;
        writer.WriteStartObject();
        writer.WriteString("id", generated.Item.Id);
        writer.WriteStartArray("source_ids");
        foreach (var id in generated.SourceIds)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        WriteGiven(writer, "feature", details.Feature);
        WriteGiven(writer, "register", details.Register);
        WriteGiven(writer, "level_edition", details.LevelEdition);
        WriteGiven(writer, "model", details.Model);
        writer.WriteString("prompt_hash", details.PromptHash);
        writer.WriteString("content_hash", details.ContentHash);
        WriteWarnings(writer, generated.Warnings);
        WriteFields(writer, details.Fields);
        writer.WriteEndObject();
    }

    private static void WriteGiven(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteWarnings(Utf8JsonWriter writer, IReadOnlyList<Finding> warnings)
    {
        writer.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", warning.Code);
            writer.WriteString("message", warning.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyDictionary<string, JsonElement> fields)
    {
        writer.WriteStartObject("fields");
        foreach (var (name, value) in fields.Where(field => field.Value.ValueKind != JsonValueKind.Null))
        {
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
