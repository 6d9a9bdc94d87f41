#pragma warning disable OPENAI001 // a client without a key is marked experimental; local servers have none
using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;

namespace LearningItems.Cli.Providers;

/// <summary>OpenAI, or a server that speaks its format, through the official SDK.</summary>
internal static class OpenAiProvider
{
    public const string KeyVariable = "OPENAI_API_KEY";

    private static readonly Uri Own = new("https://api.openai.com/v1");

    public static ProviderClient Create(ProviderArguments arguments, string? key, HttpMessageHandler? transport)
    {
        var http = ProviderHttp.CreateClient(key, transport);
        var options = new OpenAIClientOptions
        {
            Endpoint = arguments.Endpoint ?? Own,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0), // retries have one owner, and that is the library
            NetworkTimeout = ProviderHttp.CallTimeout,
            Transport = new HttpClientPipelineTransport(http),
        };
        var client = key is null
            ? new ChatClient(arguments.Model, new NoKeyPolicy(), options)
            : new ChatClient(arguments.Model, new ApiKeyCredential(key), options);
        return new ProviderClient(new OpenAiChatClient(client, arguments.Endpoint is null ? OutputLimit.MaxCompletionTokens : OutputLimit.MaxTokens), http)
        {
            ClassifyFailure = OpenAiFailures.Classify,
            RejectsSchema = OpenAiFailures.RejectsSchema,
            MessageOf = OpenAiFailures.MessageOf,
        };
    }

    /// <summary>Sends no key.</summary>
    private sealed class NoKeyPolicy : AuthenticationPolicy
    {
        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => ProcessNext(message, pipeline, currentIndex);

        public override ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) => ProcessNextAsync(message, pipeline, currentIndex);
    }
}
