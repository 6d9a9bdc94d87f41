using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using LearningItems.LoopbackModel;
using OpenAI;
using OpenAI.Chat;

namespace LearningItems.Integration.Tests.ModelServers;

/// <summary>A call with OpenAI's SDK, its own retries off.</summary>
internal static class OpenAiCall
{
    public static ChatCompletionOptions Strict => WithFormat(ChatResponseFormat.CreateJsonSchemaFormat("items", BinaryData.FromString(Asked.Schema), jsonSchemaIsStrict: true));

    public static ChatCompletionOptions WithFormat(ChatResponseFormat format) => new() { ResponseFormat = format, MaxOutputTokenCount = 1_000 };

    public static async Task<Received> AskAsync(ModelServer server, bool streamed, ChatCompletionOptions? options = null, string prompt = Asked.Prompt, CancellationToken cancellationToken = default) =>
        streamed
            ? await StreamAsync(server, new StringBuilder(), options, prompt, cancellationToken)
            : Whole(await Client(server).CompleteChatAsync([new UserChatMessage(prompt)], options ?? Strict, cancellationToken));

    /// <summary>Reads a stream; where it breaks, what came before is in the text.</summary>
    public static async Task<Received> StreamAsync(
        ModelServer server, StringBuilder text, ChatCompletionOptions? options = null, string prompt = Asked.Prompt, CancellationToken cancellationToken = default)
    {
        var (finish, refusal, usage) = ((string?)null, (string?)null, (Used?)null);
        await foreach (var update in Client(server).CompleteChatStreamingAsync([new UserChatMessage(prompt)], options ?? Strict, cancellationToken))
        {
            text.AppendJoin(string.Empty, update.ContentUpdate.Select(part => part.Text));
            refusal = update.RefusalUpdate is { } said ? refusal + said : refusal;
            finish = update.FinishReason?.ToString() ?? finish;
            usage = Usage(update.Usage) ?? usage;
        }

        return new Received(text.ToString(), finish, refusal, usage);
    }

    private static ChatClient Client(ModelServer server) => new(
        "some-model",
        new ApiKeyCredential("some-key"),
        new OpenAIClientOptions { Endpoint = server.OpenAiEndpoint, RetryPolicy = new ClientRetryPolicy(maxRetries: 0) });

    private static Received Whole(ChatCompletion completion) =>
        new(string.Concat(completion.Content.Select(part => part.Text)), completion.FinishReason.ToString(), completion.Refusal, Usage(completion.Usage));

    private static Used? Usage(ChatTokenUsage? usage) => usage is null
        ? null
        : new Used(usage.InputTokenCount, usage.OutputTokenCount, usage.InputTokenDetails?.CachedTokenCount ?? 0, usage.OutputTokenDetails?.ReasoningTokenCount ?? 0);
}
