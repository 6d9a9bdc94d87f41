using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>How the schema of a reply is sent, from the surest way to the one that every model takes.</summary>
[JsonConverter(typeof(SchemaModeJsonConverter))]
public enum SchemaMode
{
    /// <summary>As the schema of structured output.</summary>
    Strict,

    /// <summary>JSON mode, with the shape of the reply in the prompt.</summary>
    Json,

    /// <summary>Nothing but the prompt, which has the schema.</summary>
    Prompt,
}

internal sealed class SchemaModeJsonConverter() : JsonStringEnumConverter<SchemaMode>(JsonNamingPolicy.SnakeCaseLower);
