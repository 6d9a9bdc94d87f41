using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>A chat client that answers by a function and remembers what it was sent.</summary>
internal sealed class FakeChatClient(Func<SentCall, CancellationToken, Task<ChatResponse>> answer) : IChatClient
{
    private readonly List<SentCall> _calls = [];
    private readonly object _gate = new();

    public FakeChatClient(Func<SentCall, string> answer)
        : this((call, _) => Task.FromResult(Reply(answer(call))))
    {
    }

    public bool IsDisposed { get; private set; }

    /// <summary>Characters of a streamed piece.</summary>
    public int PieceLength { get; init; } = 7;

    /// <summary>Whether streams end without finish reason and usage, as a lost connection leaves them.</summary>
    public bool BreakStream { get; init; }

    public ChatClientMetadata Metadata { get; init; } = new("fake", null, "fake-model");

    public IReadOnlyList<SentCall> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    public static ChatResponse Reply(string text, long input = 100, long output = 50, long cached = 0) =>
        new(new ChatMessage(ChatRole.Assistant, text))
        {
            ModelId = "fake-model-1",
            FinishReason = ChatFinishReason.Stop,
            Usage = new UsageDetails { InputTokenCount = input, OutputTokenCount = output, CachedInputTokenCount = cached },
        };

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new SentCall([.. messages], options);
        lock (_gate)
        {
            _calls.Add(call);
        }

        return answer(call, cancellationToken);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        if (response.Messages.SelectMany(message => message.Contents).OfType<TextReasoningContent>().FirstOrDefault() is { } thought)
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, [thought]) { ModelId = response.ModelId };
        }

        foreach (var piece in response.Text.Chunk(PieceLength))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, new string(piece)) { ModelId = response.ModelId };
        }

        if (BreakStream)
        {
            yield break;
        }

        yield return new ChatResponseUpdate
        {
            FinishReason = response.FinishReason,
            ModelId = response.ModelId,
            Contents = response.Usage is { } usage ? [new UsageContent(usage)] : [],
        };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? Metadata : null;

    public void Dispose() => IsDisposed = true;
}
