using System.Net;
using System.Net.Mime;
using System.Text.Json;
using Anthropic;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Anthropic.Batches;

/// <summary>What a single call would send.</summary>
/// <param name="Parameters">The members of its body.</param>
/// <param name="Betas">What its headers ask for besides.</param>
/// <param name="Bytes">The length of its body.</param>
internal sealed record TakenCall(IReadOnlyDictionary<string, JsonElement> Parameters, IReadOnlyList<string> Betas, int Bytes);

/// <summary>The SDK's own chat client with nothing behind it: says what a call would send, so that a batch sends the same.</summary>
internal sealed class CallTaker : IDisposable
{
    private static readonly byte[] Reply =
        """{"id":"none","type":"message","role":"assistant","model":"none","content":[],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":0,"output_tokens":0}}"""u8.ToArray();

    private readonly HttpClient _http;
    private readonly AnthropicClient _client;
    private readonly IChatClient _chat;
    private TakenCall? _taken;

    public CallTaker(string model, int? maxOutputTokens)
    {
        _http = new HttpClient(new Taker(this));
        _client = Nowhere.Client(_http);
        _chat = _client.AsIChatClient(model, maxOutputTokens);
    }

    /// <summary>What a single call would send. One call at a time.</summary>
    public async ValueTask<TakenCall> CallOfAsync(BatchRequest request, CancellationToken cancellationToken)
    {
        await _chat.GetResponseAsync(request.Messages, request.Options, cancellationToken).ConfigureAwait(false);
        return _taken!;
    }

    public void Dispose()
    {
        _chat.Dispose();
        _client.Dispose();
        _http.Dispose();
    }

    private sealed class Taker(CallTaker owner) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            using var document = JsonDocument.Parse(body);
            owner._taken = new TakenCall(
                document.RootElement.Clone().EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal),
                request.Headers.TryGetValues("anthropic-beta", out var betas) ? [.. betas.SelectMany(beta => beta.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))] : [],
                body.Length);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Reply) { Headers = { ContentType = new(MediaTypeNames.Application.Json) } } };
        }
    }
}
