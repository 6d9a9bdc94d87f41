using System.Net;
using System.Text;
using System.Text.Json;
using Anthropic.Exceptions;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.ModelServers;

/// <summary>What Anthropic's SDK shows of each fault.</summary>
public class AnthropicFaultTests
{
    public static TheoryData<Fault, Type, int, string> Errors => new()
    {
        { new Fault.RateLimited(), typeof(AnthropicRateLimitException), 429, """{"type":"error","error":{"type":"rate_limit_error",""" },
        { new Fault.QuotaExhausted(), typeof(AnthropicBadRequestException), 400, """{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low""" },
        { new Fault.SpendLimitReached(), typeof(AnthropicBadRequestException), 400, """{"type":"error","error":{"type":"invalid_request_error","message":"You have reached your specified API usage limits.""" },
        { new Fault.ServerError(), typeof(Anthropic5xxException), 500, """{"type":"error","error":{"type":"api_error",""" },
        { new Fault.Unavailable(), typeof(AnthropicServiceUnavailableException), 503, "<html>" },
        { new Fault.Overloaded(), typeof(AnthropicOverloadedException), 529, """{"type":"error","error":{"type":"overloaded_error",""" },
        { new Fault.Authentication(), typeof(AnthropicUnauthorizedException), 401, """{"type":"error","error":{"type":"authentication_error",""" },
        { new Fault.InvalidRequest(), typeof(AnthropicBadRequestException), 400, """{"type":"error","error":{"type":"invalid_request_error","message":"max_tokens: """ },
        { new Fault.SchemaRejected(), typeof(AnthropicBadRequestException), 400, """{"type":"error","error":{"type":"invalid_request_error","message":"output_config.format: """ },
        { new Fault.ContextExceeded(), typeof(AnthropicBadRequestException), 400, """{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: """ },
        { new Fault.ContentFilter(), typeof(AnthropicBadRequestException), 400, """{"type":"error","error":{"type":"invalid_request_error","message":"Output blocked by content filtering policy""" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Error_is_an_exception_of_its_own_with_the_status_and_the_body(Fault fault, Type type, int status, string body)
    {
        await using var server = await Asked.ServerWithAsync(fault);

        foreach (var streamed in new[] { false, true })
        {
            var exception = (AnthropicApiException)await Assert.ThrowsAsync(type, () => AnthropicCall.AskAsync(server, streamed));

            Assert.Equal((HttpStatusCode)status, exception.StatusCode);
            Assert.StartsWith(body, exception.ResponseBody, StringComparison.Ordinal);
            Assert.Equal($"req_{server.Requests.Count}", exception.RequestID);
        }

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(new RequestOutcome(RequestEnd.Faulted, status, fault), await server.Requests[1].Outcome);
    }

    [Fact]
    public async Task RateLimited_with_a_time_tells_it_in_headers_that_only_a_message_handler_sees()
    {
        await using var server = await Asked.ServerWithAsync(new Fault.RateLimited(TimeSpan.FromSeconds(7)));
        using var handler = new LastResponse();

        await Assert.ThrowsAsync<AnthropicRateLimitException>(() => AnthropicCall.AskAsync(server, streamed: true, handler: handler));

        Assert.Equal(TimeSpan.FromSeconds(7), handler.RetryAfter);
        Assert.Equal("0", handler.RequestsRemaining);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Faulty_replies_show_only_in_what_they_say(bool streamed)
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Faults = [FaultRule.At(1, new Fault.Truncated()), FaultRule.At(2, new Fault.Refusal()), FaultRule.At(3, new Fault.BadJson())],
        });

        var truncated = await AnthropicCall.AskAsync(server, streamed);
        var refused = await AnthropicCall.AskAsync(server, streamed);
        var badJson = await AnthropicCall.AskAsync(server, streamed);
        var good = await AnthropicCall.AskAsync(server, streamed);

        Assert.Equal(("length", good.Text[..(good.Text.Length / 2)]), (truncated.FinishReason, truncated.Text));
        Assert.Equal(("content_filter", "I'm sorry, but I can't help with that."), (refused.FinishReason, refused.Text));
        Assert.Equal("stop", badJson.FinishReason);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(badJson.Text));
    }

    [Fact]
    public async Task Stream_cut_off_or_with_an_error_event_throws_and_one_that_ends_early_only_lacks_its_finish_reason()
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Faults = [FaultRule.At(1, new Fault.MidStreamCut()), FaultRule.At(2, new Fault.CleanCut()), FaultRule.At(3, new Fault.SseErrorEvent())],
        });
        var (beforeLoss, beforeError) = (new StringBuilder(), new StringBuilder());

        var lost = await Assert.ThrowsAsync<HttpIOException>(() => AnthropicCall.StreamAsync(server, beforeLoss));
        var early = await AnthropicCall.AskAsync(server, streamed: true);
        var failed = await Assert.ThrowsAsync<AnthropicSseException>(() => AnthropicCall.StreamAsync(server, beforeError));

        Assert.Equal(HttpRequestError.ResponseEnded, lost.HttpRequestError);
        Assert.StartsWith(Asked.Beginning, beforeLoss.ToString(), StringComparison.Ordinal);
        Assert.Equal((null, beforeLoss.ToString()), (early.FinishReason, early.Text));
        Assert.Equal("overloaded_error", failed.Type?.Raw());
        Assert.Equal(early.Text, beforeError.ToString());
    }

    [Fact]
    public async Task Whole_reply_that_breaks_throws_by_how_it_breaks()
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Faults = [FaultRule.At(1, new Fault.MidStreamCut()), FaultRule.At(2, new Fault.CleanCut()), FaultRule.At(3, new Fault.SseErrorEvent())],
        });

        await Assert.ThrowsAsync<HttpIOException>(() => AnthropicCall.AskAsync(server, streamed: false));
        await Assert.ThrowsAnyAsync<JsonException>(() => AnthropicCall.AskAsync(server, streamed: false));
        await Assert.ThrowsAsync<Anthropic5xxException>(() => AnthropicCall.AskAsync(server, streamed: false));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Connection_lost_before_the_headers_is_an_AnthropicIOException(bool streamed)
    {
        await using var server = await Asked.ServerWithAsync(new Fault.MidStreamCut(After: 0));

        var exception = await Assert.ThrowsAsync<AnthropicIOException>(() => AnthropicCall.AskAsync(server, streamed));

        Assert.IsType<HttpRequestException>(exception.InnerException);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 0.5)]
    [InlineData(true, 0.5)]
    public async Task Hanging_reply_ends_when_the_client_goes(bool streamed, double after)
    {
        await using var server = await Asked.ServerWithAsync(new Fault.Hang(after));
        using var cancellation = new CancellationTokenSource();

        var call = AnthropicCall.AskAsync(server, streamed, cancellationToken: cancellation.Token);
        await server.ReceivedAsync(1);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(RequestEnd.Abandoned, (await server.Requests[0].Outcome).End);
    }

    private sealed class LastResponse : DelegatingHandler
    {
        public TimeSpan? RetryAfter { get; private set; }

        public string? RequestsRemaining { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            RetryAfter = response.Headers.RetryAfter?.Delta;
            RequestsRemaining = response.Headers.TryGetValues("anthropic-ratelimit-requests-remaining", out var values) ? values.Single() : null;
            return response;
        }
    }
}
