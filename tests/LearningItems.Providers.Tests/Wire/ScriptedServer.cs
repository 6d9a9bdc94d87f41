using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Text;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace LearningItems.Providers.Tests.Wire;

/// <summary>A server that gives its answers in turn, the last of them for ever, and keeps what it was sent.</summary>
internal sealed class ScriptedServer(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<string> Requests { get; } = [];

    public static HttpResponseMessage Json(string body, int status = 200) => Answer(body, "application/json", status);

    public static HttpResponseMessage Events(string body) => Answer(body, "text/event-stream", 200);

    public static HttpResponseMessage Answer(string body, string type, int status) => new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, type) };

    /// <summary>The SDK's client of this server, with the handler on the wire or without.</summary>
    public IChatClient Client(bool mended = true, string endpoint = "http://model.test/v1", string model = "asked")
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri(endpoint) };
        if (mended)
        {
            options.UseCompatibleWire(this);
        }
        else
        {
            (options.Transport, options.RetryPolicy) = (new HttpClientPipelineTransport(new HttpClient(this, disposeHandler: false)), new ClientRetryPolicy(0));
        }

        return new ChatClient(model, new ApiKeyCredential("key"), options).AsIChatClient();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken));
        return answers[Math.Min(Requests.Count, answers.Length) - 1]();
    }
}
