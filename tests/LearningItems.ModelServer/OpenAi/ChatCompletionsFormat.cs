using System.Net.ServerSentEvents;

namespace LearningItems.LoopbackModel.OpenAi;

/// <summary>OpenAI's Chat Completions.</summary>
internal sealed class ChatCompletionsFormat : IWireFormat
{
    public WireFormat Format => WireFormat.OpenAi;

    public string RequestIdHeader => "x-request-id";

    public SseItem<string> ErrorEvent => new(OpenAiErrors.Of(new Fault.ServerError())!.Content);

    public ModelCall Read(JsonElement body) => WireJson.Read<ChatCompletionsRequest>(body).ToCall();

    public WireError? ErrorOf(Fault fault) => OpenAiErrors.Of(fault);

    public WireError Rejection(string message) => OpenAiErrors.Rejection(message);

    public IEnumerable<(string Name, string Value)> RateHeaders(RateState state, DateTimeOffset now) => OpenAiRateHeaders.Of(state);

    public object Whole(Answer answer) => new
    {
        id = Id(answer),
        @object = "chat.completion",
        created = answer.Time.ToUnixTimeSeconds(),
        model = answer.Call.Model,
        choices = new[] { new { index = 0, message = Message(answer), finish_reason = FinishReason(answer), logprobs = (object?)null } },
        usage = Usage(answer),
    };

    public IEnumerable<SseItem<string>> Opening(Answer answer) => [Chunk(answer, new { role = "assistant", content = string.Empty })];

    public SseItem<string> Piece(Answer answer, string text) => answer.Reply.End is ReplyEnd.Refused
        ? Chunk(answer, new { refusal = text })
        : Chunk(answer, new { content = text });

    public IEnumerable<SseItem<string>> Closing(Answer answer)
    {
        yield return Chunk(answer, new { }, FinishReason(answer));
        if (answer.Call.WithUsage)
        {
            yield return Chunk(answer, choices: [], Usage(answer));
        }

        yield return new SseItem<string>("[DONE]");
    }

    private static SseItem<string> Chunk(Answer answer, object delta, string? finishReason = null) =>
        Chunk(answer, [new { index = 0, delta, finish_reason = finishReason }], usage: null);

    private static SseItem<string> Chunk(Answer answer, object[] choices, object? usage) => new(WireJson.Write(new
    {
        id = Id(answer),
        @object = "chat.completion.chunk",
        created = answer.Time.ToUnixTimeSeconds(),
        model = answer.Call.Model,
        choices,
        usage,
    }));

    private static object Message(Answer answer) => answer.Reply.End is ReplyEnd.Refused
        ? new { role = "assistant", content = (string?)null, refusal = (string?)answer.Reply.Text }
        : new { role = "assistant", content = (string?)answer.Reply.Text, refusal = (string?)null };

    private static string FinishReason(Answer answer) => answer.Reply.End switch
    {
        ReplyEnd.TokenLimit => "length",
        ReplyEnd.Filtered => "content_filter",
        _ => "stop",
    };

    private static object Usage(Answer answer) => new
    {
        prompt_tokens = answer.Usage.Input,
        completion_tokens = answer.Usage.Output,
        total_tokens = answer.Usage.Total,
        prompt_tokens_details = new { cached_tokens = answer.Usage.CacheRead },
        completion_tokens_details = new { reasoning_tokens = answer.Usage.Reasoning },
    };

    private static string Id(Answer answer) => $"chatcmpl-{answer.Number}";
}
