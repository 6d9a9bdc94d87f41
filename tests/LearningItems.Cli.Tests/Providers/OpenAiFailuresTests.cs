using System.ClientModel;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>What the real SDK throws, and what that means.</summary>
public sealed class OpenAiFailuresTests
{
    public static TheoryData<int, string, ChatFailureKind> Answers => new()
    {
        { 429, OpenAiWire.Error("Rate limit reached for model-1 on requests per min", "requests", "rate_limit_exceeded"), ChatFailureKind.RateLimited },
        { 429, OpenAiWire.Error("You exceeded your current quota, please check your plan", "insufficient_quota", "insufficient_quota"), ChatFailureKind.QuotaExhausted },
        { 429, OpenAiWire.Error("Billing hard limit has been reached", "billing_limit_user_error", "billing_hard_limit_reached"), ChatFailureKind.QuotaExhausted },
        { 403, OpenAiWire.Error("Key limit exceeded: spend limit"), ChatFailureKind.QuotaExhausted },
        { 402, OpenAiWire.Error("Insufficient Balance"), ChatFailureKind.QuotaExhausted },
        { 429, OpenAiWire.Error("Request too large for model-1 on tokens per min (TPM): Limit 30000, Requested 50000", "tokens", "rate_limit_exceeded"), ChatFailureKind.ContextExceeded },
        { 401, OpenAiWire.Error("Incorrect API key provided", "invalid_request_error", "invalid_api_key"), ChatFailureKind.Authentication },
        { 403, "<html>Forbidden</html>", ChatFailureKind.Authentication },
        { 400, OpenAiWire.Error("Unsupported parameter", "invalid_request_error", "unsupported_parameter"), ChatFailureKind.InvalidRequest },
        { 404, OpenAiWire.Error("model 'model-1' not found", "not_found_error"), ChatFailureKind.InvalidRequest },
        { 307, "", ChatFailureKind.InvalidRequest },
        { 400, OpenAiWire.Error("too long", "invalid_request_error", "context_length_exceeded"), ChatFailureKind.ContextExceeded },
        { 400, """{"object":"error","message":"This model's maximum context length is 4096 tokens.","type":"BadRequestError","param":null,"code":400}""", ChatFailureKind.ContextExceeded },
        { 400, """{"error":{"code":400,"message":"the request exceeds the available context size","type":"exceed_context_size_error"}}""", ChatFailureKind.ContextExceeded },
        { 413, "", ChatFailureKind.ContextExceeded },
        { 400, OpenAiWire.Error("The response was filtered", null, "content_filter"), ChatFailureKind.Refused },
        { 500, "<html>oops</html>", ChatFailureKind.Transient },
        { 503, """{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}""", ChatFailureKind.Transient },
        { 529, OpenAiWire.Error("overloaded"), ChatFailureKind.Transient },
        { 408, "", ChatFailureKind.Transient },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Classify_FailedAnswer_IsOfItsKindWholeAndStreamed(int status, string body, ChatFailureKind kind)
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(body, status));
        using var provider = OpenAiWire.Provider(http);

        Assert.Equal(new ChatFailure(kind), OpenAIFailures.Classify(await Assert.ThrowsAsync<ClientResultException>(() => provider.Chat.GetResponseAsync("hello"))));
        Assert.Equal(new ChatFailure(kind), OpenAIFailures.Classify(await Assert.ThrowsAsync<ClientResultException>(() => OpenAiWire.StreamAsync(provider.Chat))));
    }

    [Theory]
    [InlineData("Retry-After", "7", 7.0)]
    [InlineData("Retry-After", "0.5", 0.5)]
    [InlineData("retry-after-ms", "1500", 1.5)]
    [InlineData("Retry-After", "Fri, 02 Jan 2026 03:04:35 GMT", 30.0)]
    [InlineData("Retry-After", "soon", null)]
    [InlineData("Retry-After", "-3", null)]
    public async Task Classify_RateLimit_HasTheDelayItWasGiven(string header, string value, double? seconds)
    {
        using var http = new ScriptedHttp(_ =>
            ScriptedHttp.With(ScriptedHttp.With(ScriptedHttp.Json(OpenAiWire.Error("slow down"), 429), header, value), "Date", "Fri, 02 Jan 2026 03:04:05 GMT"));
        using var provider = OpenAiWire.Provider(http);

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => provider.Chat.GetResponseAsync("hello"));

        Assert.Equal(new ChatFailure(ChatFailureKind.RateLimited, seconds is { } delay ? TimeSpan.FromSeconds(delay) : null), OpenAIFailures.Classify(exception));
    }

    [Theory]
    [InlineData("insufficient_quota", ChatFailureKind.QuotaExhausted)]
    [InlineData("rate_limit_exceeded", ChatFailureKind.RateLimited)]
    [InlineData("server_error", ChatFailureKind.Transient)]
    public async Task Classify_ErrorInAStream_IsOfItsKind(string code, ChatFailureKind kind)
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Events($"{OpenAiWire.Text("{")}data: {OpenAiWire.Error("broken", code: code)}\n\n"));
        using var provider = OpenAiWire.Provider(http);

        Assert.Equal(kind, OpenAIFailures.Classify(await Assert.ThrowsAsync<ClientResultException>(() => OpenAiWire.StreamAsync(provider.Chat)))?.Kind);
    }

    [Fact]
    public async Task Classify_ConnectionThatIsRefused_IsTransientAndALostOneLeftToTheLibrary()
    {
        using var refused = OpenAiWire.Provider(null!, ClosedPort.Uri);
        using var http = new ScriptedHttp(_ => ScriptedHttp.Dropped(OpenAiWire.Text("{")));
        using var lost = OpenAiWire.Provider(http);

        Assert.Equal(ChatFailureKind.Transient, OpenAIFailures.Classify(await Assert.ThrowsAsync<ClientResultException>(() => refused.Chat.GetResponseAsync("hello")))?.Kind);
        Assert.Null(OpenAIFailures.Classify(await Assert.ThrowsAnyAsync<IOException>(() => OpenAiWire.StreamAsync(lost.Chat)))); // the library knows it
    }

    [Fact]
    public async Task Classify_WhatIsNoAnswerOfTheFormat_MayPass()
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json("<html>a page</html>"));
        using var provider = OpenAiWire.Provider(http);

        Assert.Equal(ChatFailureKind.Transient, OpenAIFailures.Classify((await Record.ExceptionAsync(() => provider.Chat.GetResponseAsync("hello")))!)?.Kind);
    }

    [Theory]
    [InlineData(true, 400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.")]
    [InlineData(true, 400, "This model does not support response format `json_schema`.")]
    [InlineData(true, 400, "'response_format.type' must be 'json_schema' or 'text'")]
    [InlineData(true, 400, "The provided JSON schema contains features not supported by xgrammar.")]
    [InlineData(true, 400, "Failed to parse grammar")]
    [InlineData(false, 400, "Unsupported parameter: 'temperature'")]
    [InlineData(false, 400, "This model's maximum context length is 4096 tokens; the schema takes 90")]
    [InlineData(false, 404, "no model with response_format")]
    [InlineData(false, 500, "response_format")]
    public async Task RejectsSchema_OfAnAnswer_IsToldByStatusAndWords(bool expected, int status, string message)
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(OpenAiWire.Error(message, "invalid_request_error"), status));
        using var provider = OpenAiWire.Provider(http);

        Assert.Equal(expected, OpenAIFailures.RejectsSchema(await Assert.ThrowsAsync<ClientResultException>(() => provider.Chat.GetResponseAsync("hello"))));
    }
}
