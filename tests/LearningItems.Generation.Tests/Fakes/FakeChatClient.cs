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

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("The engine is expected to ask for whole replies.");

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? Metadata : null;

    public void Dispose() => IsDisposed = true;
}
