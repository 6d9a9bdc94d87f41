#pragma warning disable OPENAI001 // a client without a key is marked experimental; local servers have none
using System.ClientModel;
using System.ClientModel.Primitives;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace LearningItems.Cli.Providers;

/// <summary>OpenAI, or a server that speaks its format, through the official SDK.</summary>
internal static class OpenAiProvider
{
    public const string KeyVariable = "OPENAI_API_KEY";

    private static readonly Uri Own = new("https://api.openai.com/v1");

    public static ProviderClient Create(ProviderArguments arguments, string? key, HttpMessageHandler? transport)
    {
        var sender = ProviderHttp.CreateHandler(key, transport);
        var options = new OpenAIClientOptions { Endpoint = arguments.Endpoint ?? Own }.UseCompatibleWire(sender);
        var client = key is null ? new OpenAIClient(new NoKeyPolicy(), options) : new OpenAIClient(new ApiKeyCredential(key), options);
        return new ProviderClient(KeyRedactionChatClient.Around(client.GetChatClient(arguments.Model).AsIChatClient(), key), sender)
        {
            ClassifyFailure = OpenAIFailures.Classify,
            RejectsSchema = OpenAIFailures.RejectsSchema,
            MessageOf = OpenAIFailures.MessageOf,
            Batches = time => client.AsBatchChatClient(arguments.Model!, new OpenAIBatchOptions { Time = time }),
        };
    }

    /// <summary>Sends no key.</summary>
    private sealed class NoKeyPolicy : AuthenticationPolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => ProcessNext(message, pipeline, currentIndex);

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => ProcessNextAsync(message, pipeline, currentIndex);
    }
}
