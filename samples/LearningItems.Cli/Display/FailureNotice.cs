using System.Net;
using LearningItems.Cli.Commands;
using LearningItems.Cli.Providers;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Display;

/// <summary>Says in one line on the error stream what a real provider failed of, and what to do about it.</summary>
internal static class FailureNotice
{
    private const int LongestMessage = 300;

    public static void Show(Screen screen, GenerationSession session, FinishedRun run)
    {
        if (session.Arguments.Provider.Name == ChatProvider.Offline || run.IsCancelled || run.Result is not { IsComplete: false, Failures: [_, ..] all })
        {
            return;
        }

        // What later calls made good is not why something is missing. One that ended the run tells more than those that it met on the way.
        var failures = all.Any(failed => !failed.Recovered) ? all.Where(failed => !failed.Recovered) : all;
        var (kind, exception) = failures
            .Select(failed => (Kind: session.Provider.ClassifyFailure?.Invoke(failed.Exception)?.Kind ?? KindOf(failed.Exception), failed.Exception))
            .OrderByDescending(failed => failed.Kind is ChatFailureKind.Authentication or ChatFailureKind.QuotaExhausted or ChatFailureKind.InvalidRequest)
            .First();
        screen.Warn(Describe(session, kind, exception));
    }

    /// <summary>Says what a provider answered to a batch.</summary>
    public static void Show(Screen screen, GenerationSession session, Exception exception) =>
        screen.Warn(Describe(session, session.Provider.ClassifyFailure?.Invoke(exception)?.Kind ?? KindOf(exception), exception));

    // As the library understands what no SDK has a name for.
    private static ChatFailureKind KindOf(Exception exception) => exception switch
    {
        HttpRequestException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => ChatFailureKind.Authentication,
        HttpRequestException { StatusCode: HttpStatusCode.TooManyRequests } => ChatFailureKind.RateLimited,
        HttpRequestException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError } => ChatFailureKind.InvalidRequest,
        HttpRequestException or IOException or TimeoutException or OperationCanceledException => ChatFailureKind.Transient,
        _ => ChatFailureKind.Unknown,
    };

    private static string Describe(GenerationSession session, ChatFailureKind kind, Exception exception)
    {
        var arguments = session.Arguments.Provider;
        var endpoint = session.Provider.Chat.GetService<ChatClientMetadata>()?.ProviderUri?.ToString() ?? arguments.Name;
        var said = Cut(session.Provider.MessageOf(exception) ?? (exception.InnerException ?? exception).Message);
        return kind switch
        {
            ChatFailureKind.Authentication when ChatProvider.KeyVariableOf(arguments) is { } variable =>
                $"{endpoint} did not accept the key in {variable} ({said}); set the variable to a key that is valid there.",
            ChatFailureKind.Authentication => $"{endpoint} asks for a key ({said}); put it into an environment variable and name that with --api-key-env.",
            ChatFailureKind.QuotaExhausted => $"The quota or spending limit at {endpoint} is used up ({said}); raise it there and run again with --resume.",
            ChatFailureKind.InvalidRequest when session.Provider.RejectsSchema(exception) =>
                $"{endpoint} did not accept the reply schema for the model '{arguments.Model}' ({said}); leave out --schema or give --schema auto.",
            ChatFailureKind.InvalidRequest => $"{endpoint} did not accept the request for the model '{arguments.Model}' ({said}); check --model and --endpoint.",
            ChatFailureKind.RateLimited => $"{endpoint} kept turning calls away ({said}); lower --requests-per-minute or --tokens-per-minute and run again with --resume.",
            ChatFailureKind.ContextExceeded => $"A request was too long for the model '{arguments.Model}' at {endpoint} ({said}); take a model with more context.",
            ChatFailureKind.Transient when session.Provider.MessageOf(exception) is null =>
                $"{endpoint} could not be reached or did not answer ({said}); see that it runs, check --endpoint, and run again with --resume.",
            ChatFailureKind.Transient => $"{endpoint} failed again and again ({said}); run again later with --resume.",
            _ => $"{endpoint} gave an answer that could not be read ({said}); check that --endpoint is the base URL of an API that --provider {arguments.Name} speaks.",
        };
    }

    private static string Cut(string text)
    {
        var line = TerminalText.OneLine(text).TrimEnd('.');
        return line.Length <= LongestMessage ? line : $"{line[..LongestMessage]}…";
    }
}
