namespace LearningItems.LoopbackModel;

/// <summary>A text of a prompt.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsCachePoint">Whether the prompt is marked to be cached up to its end.</param>
internal sealed record PromptBlock(string Text, bool IsCachePoint)
{
    /// <summary>The texts of a message's content, which is a text or a list of parts in both formats.</summary>
    public static IEnumerable<PromptBlock> Of(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.String => [new PromptBlock(content.GetString()!, IsCachePoint: false)],
        JsonValueKind.Array => content.EnumerateArray().Where(IsText).Select(Part),
        _ => [],
    };

    public static string Join(IEnumerable<PromptBlock> blocks) => string.Join('\n', blocks.Select(block => block.Text));

    private static bool IsText(JsonElement part) => part.TryGetProperty("text", out _);

    private static PromptBlock Part(JsonElement part) => new(
        part.GetProperty("text").GetString()!,
        part.TryGetProperty("cache_control", out var mark) && mark.ValueKind == JsonValueKind.Object);
}
