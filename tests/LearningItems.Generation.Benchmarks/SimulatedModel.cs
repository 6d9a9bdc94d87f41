using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks;

/// <summary>
/// A model that answers every row rightly in 37 tokens an item – 100 tokens a second after half a second to the first – with time
/// running faster by a factor. Without a factor it answers at once.
/// </summary>
internal sealed partial class SimulatedModel(double? speed) : IChatClient
{
    private const int TokensPerItem = 37;
    private static readonly TimeSpan FirstToken = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan PerItem = TimeSpan.FromSeconds(TokensPerItem / 100.0);

    private int _calls;

    public int Calls => _calls;

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        var rows = Rows(messages);
        await WaitAsync(FirstToken, cancellationToken);
        yield return new ChatResponseUpdate(ChatRole.Assistant, """{"items":[""");
        for (var index = 0; index < rows.Count; index++)
        {
            await WaitAsync(PerItem, cancellationToken);
            yield return new ChatResponseUpdate(ChatRole.Assistant, (index > 0 ? "," : string.Empty) + Item(index + 1, rows[index]));
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, "]}");
        var usage = new UsageDetails { InputTokenCount = 330 + (10 * rows.Count), OutputTokenCount = TokensPerItem * rows.Count };
        yield return new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop, Contents = [new UsageContent(usage)] };
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        ChatResponseUpdate? last = null;
        await foreach (var update in GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            text.Append(update.Text);
            last = update;
        }

        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text.ToString()))
        {
            FinishReason = last!.FinishReason,
            Usage = last.Contents.OfType<UsageContent>().Single().Details,
        };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static List<string> Rows(IEnumerable<ChatMessage> messages)
    {
        var user = messages.Last().Text;
        return [.. RowLine().Matches(user[..user.IndexOf("\nEnd of the ", StringComparison.Ordinal)]).Select(match => match.Groups["text"].Value)];
    }

    private static string Item(int row, string word) =>
        $$"""{"row":{{row}},"word":"{{word}}","definition":"a short gloss, said of several people","examples":["我说{{word}}。","他写{{word}}。","你看{{word}}。"],"classifier":null}""";

    private Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) =>
        speed is { } factor ? Task.Delay(time / factor, cancellationToken) : Task.CompletedTask;

    [GeneratedRegex(@"^\d+ (?<text>[^ :]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RowLine();
}
