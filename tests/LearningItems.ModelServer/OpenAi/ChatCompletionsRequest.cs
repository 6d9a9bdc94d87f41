namespace LearningItems.LoopbackModel.OpenAi;

/// <summary>The body of <c>POST /v1/chat/completions</c>, as far as the server heeds it.</summary>
internal sealed record ChatCompletionsRequest
{
    public required string Model { get; init; }

    public required IReadOnlyList<Message> Messages { get; init; }

    public bool? Stream { get; init; }

    public StreamOptions? StreamOptions { get; init; }

    /// <summary>The old name of <see cref="MaxCompletionTokens"/>.</summary>
    public int? MaxTokens { get; init; }

    public int? MaxCompletionTokens { get; init; }

    public ResponseFormat? ResponseFormat { get; init; }

    /// <exception cref="RejectedRequestException">The response format is not allowed.</exception>
    public ModelCall ToCall()
    {
        var prompt = PromptBlock.Join(Messages.SelectMany(message => PromptBlock.Of(message.Content)));
        var schema = ResponseFormat?.SchemaFor(prompt);
        return new ModelCall(
            Model,
            prompt,
            schema,
            MaxCompletionTokens ?? MaxTokens,
            IsStreamed: Stream is true,
            WithUsage: StreamOptions?.IncludeUsage is true,
            Cacheable: WireJson.Compact(schema) + prompt);
    }
}

internal sealed record Message(JsonElement Content);

internal sealed record StreamOptions(bool? IncludeUsage);
