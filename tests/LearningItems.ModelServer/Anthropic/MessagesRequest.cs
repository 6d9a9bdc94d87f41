namespace LearningItems.LoopbackModel.Anthropic;

/// <summary>The body of <c>POST /v1/messages</c>, as far as the server heeds it.</summary>
internal sealed record MessagesRequest
{
    public required string Model { get; init; }

    public required int MaxTokens { get; init; }

    public required IReadOnlyList<Message> Messages { get; init; }

    public JsonElement System { get; init; }

    public bool? Stream { get; init; }

    public OutputConfig? OutputConfig { get; init; }

    /// <summary>Where the beta has what is now in <see cref="OutputConfig"/>.</summary>
    public OutputFormat? OutputFormat { get; init; }

    public ModelCall ToCall()
    {
        var blocks = PromptBlock.Of(System).Concat(Messages.SelectMany(message => PromptBlock.Of(message.Content))).ToList();
        var schema = (OutputConfig?.Format ?? OutputFormat)?.Schema;
        return new ModelCall(Model, PromptBlock.Join(blocks), schema, MaxTokens, IsStreamed: Stream is true, WithUsage: true, Cacheable(blocks, schema));
    }

    // Only what is marked is cached: everything up to the last mark.
    private static string Cacheable(List<PromptBlock> blocks, JsonElement? schema)
    {
        var last = blocks.FindLastIndex(block => block.IsCachePoint);
        return last < 0 ? string.Empty : WireJson.Compact(schema) + PromptBlock.Join(blocks.Take(last + 1));
    }
}

internal sealed record Message(JsonElement Content);

internal sealed record OutputConfig(OutputFormat? Format);

internal sealed record OutputFormat(string Type, JsonElement Schema);
