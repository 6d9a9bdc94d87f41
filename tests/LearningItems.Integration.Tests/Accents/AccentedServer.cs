using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LearningItems.LoopbackModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>An answer as it goes over the wire.</summary>
internal sealed record WireAnswer(int Status, string ContentType, string Body)
{
    public TimeSpan? RetryAfter { get; init; }

    public static WireAnswer Json(string body, int status = 200) => new(status, "application/json", body);
}

/// <summary>Speaks OpenAI's format with an accent: asks the model server, which has none, and says what it says otherwise.</summary>
internal sealed class AccentedServer : IAsyncDisposable
{
    private readonly ModelServer _model;
    private readonly WebApplication _application;
    private readonly HttpClient _http = new();
    private readonly Accent _accent;
    private int _requests;

    private AccentedServer(ModelServer model, WebApplication application, Accent accent)
    {
        (_model, _application, _accent) = (model, application, accent);
        application.Run(HandleAsync);
    }

    public Uri Endpoint => new(new Uri(_application.Urls.Single()), "v1");

    public int Requests => _requests;

    public static async Task<AccentedServer> StartAsync(Accent accent)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new AccentedServer(await ModelServer.StartAsync(), builder.Build(), accent);
        await server._application.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _model.DisposeAsync();
        _http.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var request = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var number = Interlocked.Increment(ref _requests);
        var answer = _accent.Instead?.Invoke(number, request) ?? _accent.Say(await AskAsync(request));
        (context.Response.StatusCode, context.Response.ContentType) = (answer.Status, answer.ContentType);
        if (answer.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = wait.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }

        await context.Response.WriteAsync(answer.Body);
    }

    private async Task<WireAnswer> AskAsync(JsonObject request)
    {
        if (!_accent.Streams)
        {
            request.Remove("stream");
        }

        if (_accent.OnlyStreams)
        {
            request["stream"] = true;
            request["stream_options"] = new JsonObject { ["include_usage"] = true };
        }

        using var content = new StringContent(request.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync(new Uri(_model.Address, "v1/chat/completions"), content);
        return new WireAnswer((int)response.StatusCode, response.Content.Headers.ContentType!.ToString(), await response.Content.ReadAsStringAsync());
    }
}
