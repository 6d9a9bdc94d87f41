using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Stands in for a model: answers every prompt of the library with right items, in the form it asks for and the same every time, from its rows and
/// its schema alone, without a network. It is no measure of what a model would write.
/// </summary>
/// <remarks>
/// <para>It answers each of the twelve categories and those an application adds, any number of them in one call, in every language that the library knows; its items pass the library's checks, if
/// with warnings. Usage is an estimate. Thread-safe.</para>
/// <para>It knows no language. Examples quote a word, definitions are the row's gloss, and a definition or translation in a language that is not written in Latin letters begins with that
/// language's word for "word". A reading that Chinese characters need and no row shows is made up: <c>dú</c> a character, in Cantonese <c>duk6</c>, in Japanese <c>yomi</c> beside the kana. Sounds of Mandarin and Japanese are
/// initials and signs that the readings of two rows share; without such rows it writes no item of pronunciation. It may fail checks that an application adds.</para>
/// </remarks>
public sealed class StandInChatClient : IChatClient
{
    private const string Provider = "offline";
    private const string Model = "offline-stand-in";

    private readonly Answerer _answerer;
    private readonly ChatClientMetadata _metadata = new(Provider, providerUri: null, Model);

    /// <summary>Makes a client that knows what stands in the rows, and no more.</summary>
    public StandInChatClient()
        : this(new SpokenAnswers())
    {
    }

    /// <summary>Makes a client that knows more.</summary>
    /// <param name="answers">What it knows.</param>
    internal StandInChatClient(IAnswers answers) => _answerer = new Answerer(answers);

    /// <summary>Answers at once, with finish reason and usage.</summary>
    /// <param name="messages">The prompt of a call of the library; any other text is answered with an empty list of items.</param>
    /// <param name="options">The reply schema, where the endpoint takes one; else it is read in the prompt.</param>
    /// <param name="cancellationToken">Looked at before answering.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
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

    /// <summary>Answers in pieces of at most 40 characters, finish reason and usage in the last update.</summary>
    /// <param name="messages">As for <see cref="GetResponseAsync"/>.</param>
    /// <param name="options">As for <see cref="GetResponseAsync"/>.</param>
    /// <param name="cancellationToken">Looked at before each piece.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (var piece in StandInText.Pieces(response.Text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new ChatResponseUpdate(ChatRole.Assistant, piece) { ModelId = Model };
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(response.Usage!)]) { ModelId = Model, FinishReason = ChatFinishReason.Stop };
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType.IsInstanceOfType(_metadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <summary>Does nothing: a client may be used by several generators in turn.</summary>
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
