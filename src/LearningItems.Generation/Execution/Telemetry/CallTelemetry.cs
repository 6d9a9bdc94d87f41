using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Work;
using static LearningItems.Generation.LearningItemTelemetry;

namespace LearningItems.Generation.Execution;

/// <summary>The span of one call, and what its end counts. Used where the call runs, so that what the client traces stands below it.</summary>
internal sealed class CallTelemetry(Call call, ActivityContext parent, TelemetryClient client, bool withContent) : IDisposable
{
    private Activity? _span;
    private TimeSpan _started;
    private bool _hasTokensBelow;

    /// <summary>The call begins; its span becomes the current one.</summary>
    public void Start(TimeSpan at) => client.Listeners.Tell(() => Begin(at));

    private void Begin(TimeSpan at)
    {
        (_started, _hasTokensBelow) = (at, client.IsTraced);
        _span = Instruments.Source.CreateActivity(Spans.Call, ActivityKind.Internal, parent)?.Start();
        _span?.SetTag(Attributes.Category, call.CategoryNames)
            .SetTag(Attributes.CallNumber, call.Number)
            .SetTag(Attributes.FollowUp, call.IsFollowUp)
            .SetTag(Attributes.Sources, call.Sources.Count)
            .SetTag(Attributes.Operation, "chat")
            .SetTag(Attributes.OutputType, "json")
            .SetTag(Attributes.MaxTokens, call.MaxOutputTokens);
        client.Describe(_span);
    }

    /// <summary>Notes what is sent, where the application asked for it.</summary>
    public void Sent(Prompt prompt)
    {
        if (withContent)
        {
            _span?.SetTag(Attributes.SystemInstructions, Written(json => WriteParts(json, prompt.System))).SetTag(Attributes.InputMessages, Message("user", prompt.User));
        }
    }

    /// <summary>Notes what came back, where the application asked for it.</summary>
    public void Received(string reply)
    {
        if (withContent)
        {
            _span?.SetTag(Attributes.OutputMessages, Message("assistant", reply));
        }
    }

    public void End(CallEnd end) => client.Listeners.Tell(() => Close(end));

    public void Dispose() => client.Listeners.Tell(() => _span?.Dispose());

    private void Close(CallEnd end)
    {
        var outcome = OutcomeOf(end);
        _span?.SetTag(Attributes.Outcome, outcome)
            .SetTag(Attributes.Attempts, end.Attempts);
        if (!_hasTokensBelow)
        {
            // Backends sum what stands on spans: the tokens of a request stand on one.
            _span?.SetTag(Attributes.InputTokens, end.Usage.Input).SetTag(Attributes.OutputTokens, end.Usage.Output);
        }

        if (end is CallEnd.Answered answered)
        {
            _span?.SetTag(Attributes.ResponseModel, answered.Model).SetTag(Attributes.FinishReasons, answered.FinishReason is { } reason ? new[] { reason.Value } : null);
        }
        else if (end is CallEnd.Failed failed)
        {
            // The exception's message may quote what was sent; the kind and the type say enough here, and the log has the rest.
            _span?.SetTag(Attributes.ErrorType, failed.Exception.GetType().FullName).SetTag(Attributes.FailureKind, failed.Failure.Kind.ToString()).SetStatus(ActivityStatusCode.Error);
        }

        client.Listeners.Tell(() => Count(end, outcome));
        _span?.Stop();
    }

    private static string OutcomeOf(CallEnd end) => end switch
    {
        CallEnd.Answered { IsRefusal: true } => "refused",
        CallEnd.Answered { WasCut: true } => "cut",
        CallEnd.Answered => "answered",
        CallEnd.Failed => "failed",
        CallEnd.Halted => "halted",
        _ => "cancelled",
    };

    private void Count(CallEnd end, string outcome)
    {
        var tags = client.Tags(call.CategoryNames);
        Instruments.Attempts.Add(end.Attempts, tags);
        CountTokens("input", end.Usage.Input, tags);
        CountTokens("cached_input", end.Usage.CachedInput, tags);
        CountTokens("output", end.Usage.Output, tags);
        tags.Add(Attributes.Outcome, outcome);
        Instruments.Calls.Add(1, tags);
        Instruments.CallDuration.Record((end.At - _started).TotalSeconds, tags);
    }

    private static void CountTokens(string kind, long tokens, TagList tags)
    {
        tags.Add(Attributes.TokenKind, kind);
        Instruments.Tokens.Add(tokens, tags);
    }

    // The form that the conventions give to recorded messages.
    private static string Message(string role, string text) => Written(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WritePropertyName("parts");
        WriteParts(json, text);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteParts(Utf8JsonWriter json, string text)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("content", text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
