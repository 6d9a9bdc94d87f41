using System.ClientModel;
using System.ClientModel.Primitives;
using Anthropic;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using LearningItems.Generation.OpenAI;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.AI;
using OpenAI;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>A provider behind the SDK of its format, on this machine.</summary>
internal sealed class ServedProvider : BatchProvider
{
    private const string Model = "some-model";

    private readonly WireFormat _format;
    private readonly HttpClient _http = new();
    private ModelServer _server = null!;

    private ServedProvider(WireFormat format) => _format = format;

    public static async Task<BatchProvider> StartAsync(WireFormat format, BatchScene scene) => await StartServedAsync(format, scene);

    public static async Task<ServedProvider> StartServedAsync(WireFormat format, BatchScene scene)
    {
        var provider = new ServedProvider(format);
        provider._server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Time = provider.Time,
            Batches = scene.Behaviour,
            Faults = [new FaultRule(request => request.CustomId is { } id && scene.Fails(id), new Fault.ServerError()), .. scene.Faults],
        });
        return provider;
    }

    public override IBatchChatClient Client => _format == WireFormat.OpenAi
        ? OpenAi.AsBatchChatClient(Model, new OpenAIBatchOptions { Time = Time })
        : Anthropic.AsBatchChatClient(Model, new AnthropicBatchOptions { Time = Time });

    /// <summary>The SDK's client of single calls.</summary>
    public IChatClient Online => _format == WireFormat.OpenAi ? OpenAi.GetChatClient(Model).AsIChatClient() : Anthropic.AsIChatClient(Model);

    public ModelServer Server => _server;

    public override IReadOnlyList<string> Paid => [.. _server.Requests.Where(request => request.BatchId is not null && request.OutputTokens > 0).Select(request => request.CustomId!)];

    public override int Batches => _server.Batches.Count;

    public override bool FindsEndedOnly => _format == WireFormat.Anthropic;

    private OpenAIClient OpenAi => new(new ApiKeyCredential("some-key"), new OpenAIClientOptions
    {
        Endpoint = _server.OpenAiEndpoint,
        Transport = new HttpClientPipelineTransport(_http),
        RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
    });

    private AnthropicClient Anthropic => new() { BaseUrl = _server.AnthropicEndpoint.ToString(), ApiKey = "some-key", AuthToken = null, MaxRetries = 0, HttpClient = _http };

    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
    }
}
