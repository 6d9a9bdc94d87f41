using Anthropic;
using Anthropic.Exceptions;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>What the real SDK throws, and what that means.</summary>
public sealed class AnthropicFailuresTests
{
    public static TheoryData<int, string, ChatFailureKind> Answers => new()
    {
        { 429, AnthropicWire.Error("rate_limit_error", "This request would exceed your organization's rate limit"), ChatFailureKind.RateLimited },
        { 400, AnthropicWire.Error("invalid_request_error", "Your credit balance is too low to access the Anthropic API"), ChatFailureKind.QuotaExhausted },
        { 400, AnthropicWire.Error("invalid_request_error", "You have reached your specified API usage limits"), ChatFailureKind.QuotaExhausted },
        { 402, AnthropicWire.Error("billing_error", "Payment is due"), ChatFailureKind.QuotaExhausted },
        { 529, AnthropicWire.Error("overloaded_error", "Overloaded"), ChatFailureKind.Transient },
        { 500, AnthropicWire.Error("api_error", "Internal server error"), ChatFailureKind.Transient },
        { 504, AnthropicWire.Error("timeout_error", "Timed out"), ChatFailureKind.Transient },
        { 502, "<html>Bad gateway</html>", ChatFailureKind.Transient },
        { 401, AnthropicWire.Error("authentication_error", "invalid x-api-key"), ChatFailureKind.Authentication },
        { 403, AnthropicWire.Error("permission_error", "not allowed"), ChatFailureKind.Authentication },
        { 403, "<html>Forbidden</html>", ChatFailureKind.Authentication },
        { 404, AnthropicWire.Error("not_found_error", "model: model-1"), ChatFailureKind.InvalidRequest },
        { 400, AnthropicWire.Error("invalid_request_error", "max_tokens: too high"), ChatFailureKind.InvalidRequest },
        { 307, "", ChatFailureKind.InvalidRequest },
        { 400, AnthropicWire.Error("invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum"), ChatFailureKind.ContextExceeded },
        { 400, AnthropicWire.Error("invalid_request_error", "input length and `max_tokens` exceed context limit: 199000 + 8192 > 200000"), ChatFailureKind.ContextExceeded },
        { 413, AnthropicWire.Error("request_too_large", "Request exceeds the maximum size"), ChatFailureKind.ContextExceeded },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Classify_FailedAnswer_IsOfItsKindWholeAndStreamed(int status, string body, ChatFailureKind kind)
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(body, status));
        using var provider = AnthropicWire.Provider(http);

        Assert.Equal(new ChatFailure(kind), AnthropicFailures.Classify(await Assert.ThrowsAnyAsync<AnthropicApiException>(() => provider.Chat.GetResponseAsync("hello"))));
        Assert.Equal(new ChatFailure(kind), AnthropicFailures.Classify(await Assert.ThrowsAnyAsync<AnthropicApiException>(() => OpenAiWire.StreamAsync(provider.Chat))));
    }

    [Theory]
    [InlineData("7", 7.0)]
    [InlineData("Fri, 02 Jan 2026 03:04:35 GMT", 30.0)]
    [InlineData("soon", null)]
    public async Task Classify_FailureWithADelay_KeepsDelayAndException(string value, double? seconds)
    {
        using var http = new ScriptedHttp(_ =>
            ScriptedHttp.With(ScriptedHttp.With(ScriptedHttp.Json(AnthropicWire.Error("rate_limit_error", "slow down"), 429), "Retry-After", value), "Date", "Fri, 02 Jan 2026 03:04:05 GMT"));
        using var provider = AnthropicWire.Provider(http);

        var exception = await Assert.ThrowsAsync<AnthropicRateLimitException>(() => OpenAiWire.StreamAsync(provider.Chat));

        Assert.Equal(new ChatFailure(ChatFailureKind.RateLimited, seconds is { } delay ? TimeSpan.FromSeconds(delay) : null), AnthropicFailures.Classify(exception));
        Assert.Equal("slow down", AnthropicFailures.MessageOf(exception));
    }

    [Theory]
    [InlineData("overloaded_error", ChatFailureKind.Transient)]
    [InlineData("rate_limit_error", ChatFailureKind.RateLimited)]
    [InlineData("some_new_error", ChatFailureKind.Unknown)]
    public async Task Classify_ErrorInAStream_IsOfItsKind(string type, ChatFailureKind kind)
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Events(AnthropicWire.Begin("{") + AnthropicWire.Event("error", AnthropicWire.Error(type, "broken"))));
        using var provider = AnthropicWire.Provider(http);

        Assert.Equal(kind, AnthropicFailures.Classify(await Assert.ThrowsAsync<AnthropicSseException>(() => OpenAiWire.StreamAsync(provider.Chat)))?.Kind);
    }

    [Fact]
    public async Task Classify_ConnectionThatIsRefused_IsTransientAndALostOneLeftToTheLibrary()
    {
        using var refused = AnthropicWire.Provider(transport: null, ClosedPort.Uri);
        using var http = new ScriptedHttp(_ => ScriptedHttp.Dropped(AnthropicWire.Begin("{")));
        using var lost = AnthropicWire.Provider(http);

        Assert.Equal(ChatFailureKind.Transient, AnthropicFailures.Classify(await Assert.ThrowsAsync<AnthropicIOException>(() => refused.Chat.GetResponseAsync("hello")))?.Kind);
        AssertLeftToTheLibrary(await Record.ExceptionAsync(() => OpenAiWire.StreamAsync(lost.Chat)));
    }

    [Fact]
    public async Task Classify_TimeOutOfTheSdk_IsLeftToTheLibrary()
    {
        using var handler = new SilentHttp();
        using var http = new HttpClient(handler);
        using var client = new AnthropicClient { HttpClient = http, ApiKey = "key", MaxRetries = 0, Timeout = TimeSpan.FromMilliseconds(1) };

        AssertLeftToTheLibrary(await Record.ExceptionAsync(() => client.AsIChatClient("model-1").GetResponseAsync("hello")));
    }

    [Fact]
    public void Classify_WhatIsNotOfTheSdk_IsLeftToTheLibrary() => Assert.Null(AnthropicFailures.Classify(new InvalidOperationException("something else")));

    [Theory]
    [InlineData(true, 400, "output_config.format: Extra inputs are not permitted")]
    [InlineData(true, 400, "'model-1' does not support structured outputs")]
    [InlineData(true, 400, "Schema is too complex")]
    [InlineData(false, 400, "max_tokens: too high")]
    [InlineData(false, 400, "prompt is too long: the schema takes 90 tokens")]
    [InlineData(false, 500, "output_config")]
    public async Task RejectsSchema_OfAnAnswer_IsToldByStatusAndWords(bool expected, int status, string message)
    {
        using var http = new ScriptedHttp(_ => ScriptedHttp.Json(AnthropicWire.Error("invalid_request_error", message), status));
        using var provider = AnthropicWire.Provider(http);

        Assert.Equal(expected, AnthropicFailures.RejectsSchema(await Assert.ThrowsAnyAsync<AnthropicApiException>(() => provider.Chat.GetResponseAsync("hello"))));
    }

    // The library knows what .NET itself throws, and a kind given here would hide its status.
    private static void AssertLeftToTheLibrary(Exception? exception)
    {
        Assert.True(exception is HttpRequestException or IOException or TimeoutException or OperationCanceledException, exception?.ToString());
        Assert.Null(AnthropicFailures.Classify(exception!));
    }
}
