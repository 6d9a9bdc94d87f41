using System.Text.Json;
using LearningItems.Cli.Tests.Commands;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>A model behind either wire format: the offline stand-in answers what the request asks for.</summary>
internal sealed class WireModel : IDisposable
{
    private readonly IChatClient _model = ClientRun.Offline;
    private JsonElement _schema;

    public HttpResponseMessage OpenAi(SentRequest sent)
    {
        if (sent.Has("response_format") && sent.At("response_format").TryGetProperty("json_schema", out var format))
        {
            _schema = format.GetProperty("schema");
        }

        return ScriptedHttp.Events(OpenAiWire.Text(Answer(sent)) + OpenAiWire.End());
    }

    public HttpResponseMessage Anthropic(SentRequest sent)
    {
        _schema = sent.At("output_config", "format", "schema");
        return ScriptedHttp.Events(AnthropicWire.Begin(Answer(sent)) + AnthropicWire.End());
    }

    /// <summary>Learns the schema of a request that is rejected: later ones describe it in words that the stand-in does not read.</summary>
    public HttpResponseMessage Reject(SentRequest sent, string message)
    {
        _schema = sent.At("response_format", "json_schema", "schema");
        return ScriptedHttp.Json(OpenAiWire.Error(message, "invalid_request_error"), 400);
    }

    public void Dispose() => _model.Dispose();

    private string Answer(SentRequest sent)
    {
        var messages = sent.At("messages").EnumerateArray().Select(message => new ChatMessage(ChatRole.User, Text(message.GetProperty("content"))));
        return _model.GetResponseAsync(messages, new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(_schema) }).Result.Text; // answers without waiting
    }

    private static string Text(JsonElement content) => content.ValueKind == JsonValueKind.String
        ? content.GetString()!.Split("\n\nReply with one JSON object")[0]
        : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString())).Split("\n\nReply with one JSON object")[0];
}
