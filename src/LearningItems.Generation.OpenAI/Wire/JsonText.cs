using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>JSON as bytes on one line.</summary>
internal static class JsonText
{
    // The texts of a reply are mostly beyond ASCII, and nothing here becomes HTML.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(JsonNode node)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written, Plain))
        {
            node.WriteTo(writer);
        }

        return written.WrittenSpan.ToArray();
    }
}
