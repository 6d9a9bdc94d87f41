using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>What <c>docs/operations.md</c> shows is what the engine logs; where it is not, a test prints what the page should have.</summary>
public partial class OperationsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "operations.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Table_of_events_has_every_line_of_the_log_with_its_level_and_its_words()
    {
        var logged = typeof(RunLog).GetMethods().Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .OrderBy(line => line.EventId).Select(line => $"| {line.EventId} | {line.Level} | `{line.Message}` |");

        var rows = EventRow().Matches(Page);

        Assert.Equal(string.Join('\n', logged), string.Join('\n', rows.Select(row => row.Groups["event"].Value)));
        Assert.All(rows, row => Assert.NotEmpty(row.Groups["when"].Value.Trim()));
    }

    [Fact]
    public async Task Log_on_the_page_is_what_the_console_prints_of_such_a_run()
    {
        using var log = new OperatorsLog();
        using var cancellation = new CancellationTokenSource();
        using var model = new BadDay(cancellation);
        var options = new LearningItemGenerationOptions
        {
            MaxConcurrency = 1,
            MaxRetries = 1, // the retry after the error: none is left that could begin before the cancellation has reached all that listen to it
            CountTokens = _ => 100, // the page is not to change with each word of a prompt
            ClassifyFailure = exception => exception is HttpRequestException { StatusCode: HttpStatusCode.TooManyRequests } ? new ChatFailure(ChatFailureKind.RateLimited, model.RetryAfter) : null,
        };
        var generator = new LearningItemGenerator(model, options, timeProvider: new InstantTimeProvider(), logger: log) { Random = () => 0.5 };

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var update in generator.GenerateStreamingAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab, LearningItemCategory.Idiom), cancellationToken: cancellation.Token))
            {
                model.Hear(update);
            }
        });

        Assert.Equal(Page[(Page.IndexOf("```text\ninfo:", StringComparison.Ordinal) + "```text\n".Length)..].Split("```")[0], log.Printed);
    }

    [GeneratedRegex(@"^(?<event>\| \d+ \| \w+ \| `[^`]+` \|)(?<when>[^|]*)\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EventRow();

    /// <summary>
    /// Turns the first request away twice, breaks off the reply to the third, answers the next with an error, and is cancelled at the one after it.
    /// Each request waits until what the one before it met has been told, so that lines come in one order.
    /// </summary>
    private sealed class BadDay(CancellationTokenSource cancellation) : IChatClient
    {
        private readonly SemaphoreSlim _told = new(0);
        private int _requests;

        public TimeSpan RetryAfter => TimeSpan.FromSeconds(_requests == 1 ? 20 : 45);

        public void Hear(GenerationUpdate update)
        {
            if (update is CallRetrying)
            {
                _told.Release();
            }
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var request = ++_requests;
            if (request is 2 or 3 or 5)
            {
                Assert.True(await _told.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken));
            }

            switch (request)
            {
                case 1 or 2:
                    throw Status(HttpStatusCode.TooManyRequests, "429 (Too Many Requests)");
                case 3:
                    var row = new SentCall([.. messages], options).Rows[0];
                    yield return new ChatResponseUpdate(ChatRole.Assistant, ModelReplies.Items([ModelReplies.OnePerSource(1, row)])[..^2]);
                    throw new IOException("The response ended prematurely.");
                case 4:
                    throw Status(HttpStatusCode.ServiceUnavailable, "503 (Service Unavailable)");
                default:
                    await cancellation.CancelAsync();
                    cancellationToken.ThrowIfCancellationRequested();
                    break;
            }
        }

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose() => _told.Dispose();

        private static HttpRequestException Status(HttpStatusCode code, string words) => new($"Response status code does not indicate success: {words}.", inner: null, code);
    }
}
