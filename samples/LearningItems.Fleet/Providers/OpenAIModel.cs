using System.ClientModel;
using LearningItems.Cli.Providers;
using LearningItems.Fleet.Configuration;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace LearningItems.Fleet.Providers;

/// <summary>OpenAI, or a server that speaks its format, through the official SDK.</summary>
internal static class OpenAIModel
{
    private const string KeyName = "OPENAI_API_KEY";

    // The SDK wants a key also where the server wants none.
    private const string NoKey = "none";

    private static readonly Uri Own = new("https://api.openai.com/v1");

    public static ProviderClients Create(ModelOptions options)
    {
        var key = ProviderKey.Of(options, KeyName);
        var client = new OpenAIClient(
            new ApiKeyCredential(key ?? NoKey),
            new OpenAIClientOptions { Endpoint = options.Endpoint ?? Own }.UseCompatibleWire(ProviderHttp.CreateHandler(key, transport: null)));
        return new ProviderClients(new SchemaStepDown(client.GetChatClient(options.Name).AsIChatClient(), OpenAIFailures.RejectsSchema), client.AsBatchChatClient(options.Name!));
    }
}
