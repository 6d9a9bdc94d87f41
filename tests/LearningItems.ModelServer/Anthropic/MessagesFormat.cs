using System.Net.ServerSentEvents;

namespace LearningItems.LoopbackModel.Anthropic;

/// <summary>Anthropic's Messages.</summary>
internal sealed class MessagesFormat : IWireFormat
{
    public WireFormat Format => WireFormat.Anthropic;

    public string RequestIdHeader => "request-id";

    public SseItem<string> ErrorEvent => new(AnthropicErrors.Of(new Fault.Overloaded())!.Content, "error");

    public ModelCall Read(JsonElement body) => WireJson.Read<MessagesRequest>(body).ToCall();

    public WireError? ErrorOf(Fault fault) => AnthropicErrors.Of(fault);

    public WireError Rejection(string message) => AnthropicErrors.Rejection(message);

    public IEnumerable<(string Name, string Value)> RateHeaders(RateState state, DateTimeOffset now) => AnthropicRateHeaders.Of(state, now);

    public object Whole(Answer answer) => Message(answer, [TextBlock(answer.Reply.Text)], StopReason(answer), Usage(answer, answer.Usage.Output));

    public IEnumerable<SseItem<string>> Opening(Answer answer) =>
    [
        Event("message_start", new { type = "message_start", message = Message(answer, content: [], stopReason: null, Usage(answer, output: 1)) }),
        Event("content_block_start", new { type = "content_block_start", index = 0, content_block = TextBlock(string.Empty) }),
        Event("ping", new { type = "ping" }),
    ];

    public SseItem<string> Piece(Answer answer, string text) =>
        Event("content_block_delta", new { type = "content_block_delta", index = 0, delta = new { type = "text_delta", text } });

    public IEnumerable<SseItem<string>> Closing(Answer answer) =>
    [
        Event("content_block_stop", new { type = "content_block_stop", index = 0 }),
        Event("message_delta", new { type = "message_delta", delta = new { stop_reason = StopReason(answer), stop_sequence = (string?)null }, usage = Usage(answer, answer.Usage.Output) }),
        Event("message_stop", new { type = "message_stop" }),
    ];

    private static SseItem<string> Event(string type, object data) => new(WireJson.Write(data), type);

    private static object Message(Answer answer, object[] content, string? stopReason, object usage) => new
    {
        id = $"msg_{answer.Number}",
        type = "message",
        role = "assistant",
        model = answer.Call.Model,
        content,
        stop_reason = stopReason,
        stop_sequence = (string?)null,
        usage,
    };

    private static object TextBlock(string text) => new { type = "text", text };

    private static string StopReason(Answer answer) => answer.Reply.End switch
    {
        ReplyEnd.TokenLimit => "max_tokens",
        ReplyEnd.Refused => "refusal",
        _ => "end_turn",
    };

    // Anthropic's input tokens are those beside the cached ones.
    private static object Usage(Answer answer, int output) => new
    {
        input_tokens = answer.Usage.Input - answer.Usage.CacheRead - answer.Usage.CacheWritten,
        cache_creation_input_tokens = answer.Usage.CacheWritten,
        cache_read_input_tokens = answer.Usage.CacheRead,
        output_tokens = output,
    };
}
