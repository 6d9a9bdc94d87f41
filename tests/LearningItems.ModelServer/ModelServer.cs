using System.Net;
using LearningItems.LoopbackModel.Anthropic;
using LearningItems.LoopbackModel.Batches;
using LearningItems.LoopbackModel.OpenAi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.LoopbackModel;

/// <summary>
/// A model provider on this machine for tests and benchmarks: speaks OpenAI's Chat Completions and Anthropic's Messages, one by one and in
/// batches, answers prompts for learning items from their rows and schema, takes its time, keeps limits and goes wrong as told.
/// </summary>
/// <remarks>
/// Tokens are counted by an estimate: one for every four ASCII characters and one for each other character. Keys are not
/// looked at. It listens at 127.0.0.1 only, on a port the system picks.
/// </remarks>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly RequestLog _log;
    private readonly RateLimiter? _limiter;
    private readonly BatchBook _batches;

    private ModelServer(WebApplication application, RequestLog log, RateLimiter? limiter, BatchBook batches)
    {
        (_application, _log, _limiter, _batches) = (application, log, limiter, batches);
        Address = new Uri(application.Urls.Single());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The endpoint for OpenAI clients.</summary>
    public Uri OpenAiEndpoint => new(Address, "v1");

    /// <summary>The base address for Anthropic clients.</summary>
    public Uri AnthropicEndpoint => Address;

    /// <summary>The requests for replies so far, in the order they came; those of batches where the model has answered them.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => _log.Requests;

    /// <summary>The batches that were taken so far, in the order they came.</summary>
    public IReadOnlyList<ReceivedBatch> Batches => _batches.Received;

    /// <summary>How many requests of batches the model has answered so far: what the batches cost.</summary>
    public int PaidInBatches => _log.Requests.Count(request => request.BatchId is not null);

    /// <summary>How many requests turned up in <see cref="Requests"/> for one id of a batch more than once: what was paid for twice.</summary>
    public int PaidTwice => _log.Requests.Where(request => request.CustomId is not null).GroupBy(request => request.CustomId, StringComparer.Ordinal).Sum(same => same.Count() - 1);

    /// <summary>How many requests were turned away with 429 by the server's limits.</summary>
    public int TurnedAway => _limiter?.TurnedAway ?? 0;

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it behaves; null for a server that answers everything at once.</param>
    public static async Task<ModelServer> StartAsync(ModelServerOptions? options = null)
    {
        options ??= new ModelServerOptions();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null; // of a file of a batch
        });
        builder.Services.AddRoutingCore();
        var application = builder.Build();

        var log = new RequestLog(options.Faults);
        var limiter = options.Limits is { } limits ? new RateLimiter(limits, options.Time) : null;
        var model = new StandInModel(options.ReasoningTokens);
        Exchange Speaking(IWireFormat format) => new(format, options, log, limiter, model, application.Lifetime.ApplicationStopping);
        application.MapPost("/v1/chat/completions", Speaking(new ChatCompletionsFormat()).HandleAsync);
        application.MapPost("/v1/messages", Speaking(new MessagesFormat()).HandleAsync);
        var batches = new BatchBook(options, new BatchModel(options, log, model));
        OpenAiBatches.Map(application, batches);
        AnthropicBatches.Map(application, batches);
        application.MapGet("/v1/models", () => TypedResults.Json(ModelList.Body));

        await application.StartAsync();
        return new ModelServer(application, log, limiter, batches);
    }

    /// <summary>Is done when so many requests have come: a test can act on one under way without waiting for time to pass.</summary>
    public Task ReceivedAsync(int count) => _log.ReceivedAsync(count);

    /// <summary>Stops it; requests under way are abandoned.</summary>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
