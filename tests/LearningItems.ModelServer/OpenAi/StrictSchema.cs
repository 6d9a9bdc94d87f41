namespace LearningItems.LoopbackModel.OpenAi;

/// <summary>What strict structured output wants of every object of a schema: all properties required, and none besides.</summary>
internal static class StrictSchema
{
    /// <summary>What is wrong with a schema; null when nothing is.</summary>
    public static string? FaultOf(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => FaultOfObject(schema) ?? schema.EnumerateObject().Select(member => FaultOf(member.Value)).FirstOrDefault(fault => fault is not null),
        JsonValueKind.Array => schema.EnumerateArray().Select(FaultOf).FirstOrDefault(fault => fault is not null),
        _ => null,
    };

    private static string? FaultOfObject(JsonElement schema)
    {
        if (!schema.TryGetProperty("properties", out var properties) || !schema.TryGetProperty("type", out _))
        {
            return null;
        }

        if (!schema.TryGetProperty("additionalProperties", out var additional) || additional.ValueKind != JsonValueKind.False)
        {
            return "'additionalProperties' is required to be supplied and to be false.";
        }

        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToHashSet(StringComparer.Ordinal) : [];
        var missing = properties.EnumerateObject().Select(property => property.Name).FirstOrDefault(name => !required.Contains(name));
        return missing is null ? null : $"'required' is required to be supplied and to be an array including every key in properties. Missing '{missing}'.";
    }
}
