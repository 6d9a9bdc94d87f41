namespace LearningItems.LoopbackModel.OpenAi;

/// <summary>What form the answer is to have: <c>text</c>, <c>json_object</c> or <c>json_schema</c>.</summary>
internal sealed record ResponseFormat(string Type, JsonSchemaFormat? JsonSchema)
{
    /// <summary>The schema of the answer; null when it is to have none.</summary>
    /// <exception cref="RejectedRequestException">The format is not allowed as it is.</exception>
    public JsonElement? SchemaFor(string prompt)
    {
        if (Type == "json_object" && !prompt.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            throw new RejectedRequestException("'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.");
        }

        if (Type != "json_schema")
        {
            return null;
        }

        if (JsonSchema is not { Schema: { } schema })
        {
            throw new RejectedRequestException("Missing required parameter: 'response_format.json_schema.schema'.");
        }

        if (JsonSchema.Strict is true && StrictSchema.FaultOf(schema) is { } fault)
        {
            throw new RejectedRequestException($"Invalid schema for response_format '{JsonSchema.Name}': {fault}");
        }

        return schema;
    }
}

internal sealed record JsonSchemaFormat(string Name, bool? Strict, JsonElement? Schema);
