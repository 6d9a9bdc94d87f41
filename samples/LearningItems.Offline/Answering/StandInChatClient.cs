using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Offline.Answering;

/// <summary>
/// Stands in for a model where there is none: answers every prompt for items in the form it asks for, the same every time, without a
/// network. It is no measure of what a model would write.
/// </summary>
/// <remarks>Usage is an estimate.</remarks>
/// <param name="answers">What it knows; the rows of the prompt alone when null.</param>
internal sealed class StandInChatClient(IAnswers? answers = null) : IChatClient
{
    private const string Provider = "offline";
    private const string Model = "offline-stand-in";

    private readonly Answerer _answerer = new(answers ?? new RowAnswers());
    private readonly ChatClientMetadata _metadata = new(Provider, providerUri: null, Model);

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var prompt = TextOf(messages);
        var answer = _answerer.Answer(prompt, options);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer))
        {
            ModelId = Model,
            FinishReason = ChatFinishReason.Stop,
            Usage = Usage(prompt, answer),
        });
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var piece in StandInText.Pieces(response.Text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, piece) { ModelId = Model };
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(response.Usage!)]) { ModelId = Model, FinishReason = ChatFinishReason.Stop };
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType.IsInstanceOfType(_metadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    public void Dispose()
    {
        // Nothing is held: no connection, no file.
    }

    private static string TextOf(IEnumerable<ChatMessage> messages) => string.Join('\n', messages.Select(message => message.Text));

    private static UsageDetails Usage(string prompt, string answer)
    {
        var (input, output) = (StandInText.Tokens(prompt), StandInText.Tokens(answer));
        return new UsageDetails { InputTokenCount = input, OutputTokenCount = output, TotalTokenCount = input + output };
    }
}
