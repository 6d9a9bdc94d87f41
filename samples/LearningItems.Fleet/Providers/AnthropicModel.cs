using Anthropic;
using LearningItems.Cli.Providers;
using LearningItems.Fleet.Configuration;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using Microsoft.Extensions.AI;

namespace LearningItems.Fleet.Providers;

/// <summary>Anthropic, or a server that speaks its format, through the official SDK.</summary>
internal static class AnthropicModel
{
    private const string KeyName = "ANTHROPIC_API_KEY";

    private static readonly Uri Own = new("https://api.anthropic.com");

    public static ProviderClients Create(ModelOptions options)
    {
        var key = ProviderKey.Of(options, KeyName);
        var client = new AnthropicClient
        {
            HttpClient = ProviderHttp.CreateClient(key, transport: null),
            BaseUrl = (options.Endpoint ?? Own).AbsoluteUri.TrimEnd('/'),
            MaxRetries = 0, // retries have one owner, and that is the library
            Timeout = ProviderHttp.CallTimeout,
            Handlers = [new AnthropicRetryAfterHandler()],

            // Both, even to null: what is left unset the SDK reads from the environment, and would send to whatever host this is.
            AuthToken = null,
            ApiKey = key,
        };
        return new ProviderClients(new SchemaStepDown(client.AsIChatClient(options.Name), AnthropicFailures.RejectsSchema), client.AsBatchChatClient(options.Name!));
    }
}
