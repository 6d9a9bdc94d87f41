using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Text;
using Anthropic;
using LearningItems.Generation.Anthropic;
using LearningItems.Generation.OpenAI;
using OpenAI;

namespace LearningItems.Providers.Tests.Batches;

/// <summary>A server of batches that answers each path as a test says, and keeps what it was sent.</summary>
internal sealed class BatchServer : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _answers = new(StringComparer.Ordinal);

    /// <summary>Method and path of the requests.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The bodies of the requests that had one.</summary>
    public List<string> Bodies { get; } = [];

    public BatchServer On(string methodAndPath, Func<HttpResponseMessage> answer)
    {
        _answers[methodAndPath] = answer;
        return this;
    }

    public BatchServer On(string methodAndPath, string body, int status = 200) => On(methodAndPath, () => Answer(body, status));

    /// <summary>A batch <c>b</c> that is as the members say.</summary>
    public BatchServer WithBatch(string status, string members = "") => On("GET /v1/batches/b", Batch("b", status, members));

    public BatchServer WithFile(string id, params string[] lines) => On($"GET /v1/files/{id}/content", string.Join('\n', lines) + "\n");

    public static string Batch(string id, string status, string members = "") => $$"""{"id":"{{id}}","object":"batch","endpoint":"/v1/chat/completions","status":"{{status}}"{{members}}}""";

    public static HttpResponseMessage Answer(string body, int status = 200) => new((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    /// <summary>The batches of this server, by a client that tries a request again as the SDK does by default, without waiting.</summary>
    public OpenAIBatchChatClient Client(OpenAIBatchOptions? options = null) => new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions
    {
        Endpoint = new Uri("http://model.test/v1"),
        Transport = new HttpClientPipelineTransport(new HttpClient(this, disposeHandler: false)),
        RetryPolicy = new AtOnce(),
    }).AsBatchChatClient("asked", options);

    /// <summary>The same of Anthropic's format.</summary>
    public AnthropicBatchChatClient Anthropic(AnthropicBatchOptions? options = null, int retries = 0) =>
        new AnthropicClient { BaseUrl = "http://model.test", ApiKey = "key", AuthToken = null, MaxRetries = retries, HttpClient = new HttpClient(this, disposeHandler: false) }.AsBatchChatClient("asked", options);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = $"{request.Method} {request.RequestUri!.AbsolutePath}";
        lock (Requests)
        {
            Requests.Add(path);
        }

        if (request.Content is not null)
        {
            Bodies.Add(await request.Content.ReadAsStringAsync(cancellationToken));
        }

        return _answers.TryGetValue(path, out var answer) ? answer() : Answer("""{"error":{"message":"no such thing"}}""", 404);
    }

    private sealed class AtOnce() : ClientRetryPolicy(maxRetries: 3)
    {
        protected override TimeSpan GetNextDelay(PipelineMessage message, int tryCount) => TimeSpan.Zero;
    }
}
