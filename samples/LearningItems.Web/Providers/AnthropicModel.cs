using Anthropic;
using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using LearningItems.Web.Configuration;
using Microsoft.Extensions.AI;

namespace LearningItems.Web.Providers;

/// <summary>Anthropic, or a server that speaks its format, through the official SDK.</summary>
internal static class AnthropicModel
{
    public const string KeyName = "ANTHROPIC_API_KEY";

    private static readonly Uri Own = new("https://api.anthropic.com");

    public static IChatClient Create(WebOptions options, string? key)
    {
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
        return new SchemaStepDown(client.AsIChatClient(options.Model), AnthropicFailures.RejectsSchema);
    }
}
