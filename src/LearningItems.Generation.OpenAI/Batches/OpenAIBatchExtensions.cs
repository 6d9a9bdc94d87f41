using OpenAI;

namespace LearningItems.Generation.OpenAI;

/// <summary>Makes batches of a client of the OpenAI SDK.</summary>
public static class OpenAIBatchExtensions
{
    /// <summary>The batches of a client's endpoint.</summary>
    /// <param name="client">The client, with its key, endpoint and retries. It is the caller's, and used for every request.</param>
    /// <param name="model">The model of requests that name none in their options; all requests of a batch are for one.</param>
    /// <param name="options">What the server takes; null for what OpenAI does.</param>
    /// <returns>The batches.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is empty.</exception>
    public static OpenAIBatchChatClient AsBatchChatClient(this OpenAIClient client, string model, OpenAIBatchOptions? options = null) => new(client, model, options);
}
