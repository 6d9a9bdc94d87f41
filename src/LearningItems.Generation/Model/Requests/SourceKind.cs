using System.Text.Json.Serialization;

namespace LearningItems.Generation;

/// <summary>What a source is, and so which categories may use it.</summary>
[JsonConverter(typeof(SourceKindJsonConverter))]
public enum SourceKind
{
    /// <summary>A word or phrase of a word list.</summary>
    Vocabulary,

    /// <summary>A grammar point: a pattern and what it does.</summary>
    Grammar,

    /// <summary>A topic to write about. The request's own topic and scenario become one such source.</summary>
    Topic,
}

/// <summary>Writes the kind in snake case: <c>vocabulary</c>, <c>grammar</c>, <c>topic</c>.</summary>
internal sealed class SourceKindJsonConverter() : JsonStringEnumConverter<SourceKind>(System.Text.Json.JsonNamingPolicy.SnakeCaseLower);
