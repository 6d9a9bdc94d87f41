using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Docs.Tests.FromALoop;

/// <summary>Counts calls, and tokens as a quarter of the characters that go over the wire: instructions, schema and reply. The same measure for both ways.</summary>
internal sealed class MeteredChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    private const int CharactersPerToken = 4;

    private int _calls;
    private int _sent;
    private int _received;

    public int Calls => _calls;

    public int InputTokens => _sent / CharactersPerToken;

    public int OutputTokens => _received / CharactersPerToken;

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Leave(messages, options);
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        Interlocked.Add(ref _received, response.Text.Length);
        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Leave(messages, options);
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            Interlocked.Add(ref _received, update.Text.Length);
            yield return update;
        }
    }

    private void Leave(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        var schema = (options?.ResponseFormat as ChatResponseFormatJson)?.Schema?.GetRawText().Length ?? 0;
        Interlocked.Increment(ref _calls);
        Interlocked.Add(ref _sent, messages.Sum(message => message.Text.Length) + (options?.Instructions?.Length ?? 0) + schema);
    }
}
