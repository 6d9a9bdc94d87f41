using Anthropic;
using LearningItems.Generation.Anthropic;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Providers;

/// <summary>Anthropic, or a server that speaks its format, through the official SDK and its own <see cref="IChatClient"/>.</summary>
internal static class AnthropicProvider
{
    public const string KeyVariable = "ANTHROPIC_API_KEY";

    private static readonly Uri Own = new("https://api.anthropic.com");

    public static ProviderClient Create(ProviderArguments arguments, string? key, HttpMessageHandler? transport)
    {
        var http = ProviderHttp.CreateClient(key, transport);
        var client = new AnthropicClient
        {
            HttpClient = http,
            BaseUrl = (arguments.Endpoint ?? Own).AbsoluteUri.TrimEnd('/'),
            MaxRetries = 0, // retries have one owner, and that is the library
            Timeout = ProviderHttp.CallTimeout,
            Handlers = [new AnthropicRetryAfterHandler()],

            // Both, even to null: what is left unset the SDK reads from the environment, and would send to whatever host this is.
            AuthToken = null,
            ApiKey = key,
        };
        return new ProviderClient(KeyRedactionChatClient.Around(client.AsIChatClient(arguments.Model), key), http)
        {
            ClassifyFailure = AnthropicFailures.Classify,
            RejectsSchema = AnthropicFailures.RejectsSchema,
            MessageOf = AnthropicFailures.MessageOf,
            Batches = time => client.AsBatchChatClient(arguments.Model!, new AnthropicBatchOptions { Time = time }),
        };
    }
}
