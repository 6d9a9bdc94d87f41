using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Providers;

/// <summary>Takes the key out of replies: over several pieces of one, the bytes of a response never have it together.</summary>
internal sealed class KeyRedactionChatClient : DelegatingChatClient
{
    private readonly KeyRedaction _redaction;

    private KeyRedactionChatClient(IChatClient inner, KeyRedaction redaction)
        : base(inner) => _redaction = redaction;

    /// <summary>A client that replies without the key; the client itself where there is none, or one that may be a word of a right reply.</summary>
    public static IChatClient Around(IChatClient inner, string? key) =>
        key is not null && new KeyRedaction(key) is { IsNoWord: true } redaction ? new KeyRedactionChatClient(inner, redaction) : inner;

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        foreach (var content in response.Messages.SelectMany(message => message.Contents).OfType<TextContent>())
        {
            content.Text = _redaction.In(content.Text);
        }

        return response;
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        byte[] held = [];
        await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            var texts = update.Contents.OfType<TextContent>().ToList();
            var isEnd = update.FinishReason is not null;
            if (texts.Count == 0 && isEnd && held.Length > 0)
            {
                update.Contents.Insert(0, new TextContent(Encoding.UTF8.GetString(held)));
                held = [];
            }

            foreach (var text in texts)
            {
                byte[] read = [.. held, .. Encoding.UTF8.GetBytes(text.Text)];
                text.Text = Encoding.UTF8.GetString(_redaction.In(read, isEnd, out var count));
                held = read[^count..];
            }

            yield return update;
        }

        if (held.Length > 0)
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, Encoding.UTF8.GetString(held)); // the stream ended without a reason
        }
    }
}
