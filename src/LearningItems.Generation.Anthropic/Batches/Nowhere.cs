using Anthropic;

namespace LearningItems.Generation.Anthropic.Batches;

/// <summary>Clients of the SDK that send nothing.</summary>
internal static class Nowhere
{
    /// <summary>A client that neither keys nor addresses of the environment reach.</summary>
    public static AnthropicClient Client(HttpClient http) => new() { HttpClient = http, BaseUrl = "http://batch.invalid", ApiKey = "none", AuthToken = null, MaxRetries = 0 };
}
