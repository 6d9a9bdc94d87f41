using System.ClientModel;
using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using LearningItems.Web.Configuration;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace LearningItems.Web.Providers;

/// <summary>OpenAI, or a server that speaks its format, through the official SDK.</summary>
internal static class OpenAIModel
{
    public const string KeyName = "OPENAI_API_KEY";

    // The SDK wants a key also where the server wants none.
    private const string NoKey = "none";

    private static readonly Uri Own = new("https://api.openai.com/v1");

    public static IChatClient Create(WebOptions options, string? key)
    {
        var client = new ChatClient(
            options.Model,
            new ApiKeyCredential(key ?? NoKey),
            new OpenAIClientOptions { Endpoint = options.Endpoint ?? Own }.UseCompatibleWire(ProviderHttp.CreateHandler(key, transport: null)));
        return new SchemaStepDown(client.AsIChatClient(), OpenAIFailures.RejectsSchema);
    }
}
