using Anthropic;

namespace LearningItems.Generation.Anthropic;

/// <summary>Makes batches of a client of the Anthropic SDK.</summary>
public static class AnthropicBatchExtensions
{
    /// <summary>The Message Batches of a client.</summary>
    /// <param name="client">The client, with its key and retries. It is the caller's, and used for every request.</param>
    /// <param name="model">The model of requests that name none in their options.</param>
    /// <param name="options">What the provider takes; null for what Anthropic does.</param>
    /// <returns>The batches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is empty.</exception>
    public static AnthropicBatchChatClient AsBatchChatClient(this IAnthropicClient client, string model, AnthropicBatchOptions? options = null) => new(client, model, options);
}
