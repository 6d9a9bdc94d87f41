using System.ClientModel;
using System.Text;
using System.Text.Json;
using LearningItems.LoopbackModel;
using OpenAI.Chat;

namespace LearningItems.Integration.Tests.ModelServers;

/// <summary>What OpenAI's SDK shows of each fault.</summary>
public class OpenAiFaultTests
{
    public static TheoryData<Fault, int, string> Errors => new()
    {
        { new Fault.RateLimited(), 429, "HTTP 429 (requests: rate_limit_exceeded)" },
        { new Fault.QuotaExhausted(), 429, "HTTP 429 (insufficient_quota: insufficient_quota)" },
        { new Fault.SpendLimitReached(), 400, "HTTP 400 (invalid_request_error: billing_hard_limit_reached)" },
        { new Fault.ServerError(), 500, "HTTP 500 (server_error: )" },
        { new Fault.Unavailable(), 503, "Service request failed.\nStatus: 503 (Service Unavailable)" },
        { new Fault.Overloaded(), 503, "HTTP 503 (server_error: )" },
        { new Fault.Authentication(), 401, "HTTP 401 (invalid_request_error: invalid_api_key)" },
        { new Fault.InvalidRequest(), 400, "HTTP 400 (invalid_request_error: unsupported_parameter)" },
        { new Fault.SchemaRejected(), 400, "HTTP 400 (invalid_request_error: )" },
        { new Fault.ContextExceeded(), 400, "HTTP 400 (invalid_request_error: context_length_exceeded)" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Error_is_a_ClientResultException_with_the_status_and_the_body(Fault fault, int status, string message)
    {
        await using var server = await Asked.ServerWithAsync(fault);

        foreach (var streamed in new[] { false, true })
        {
            var exception = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed));

            Assert.Equal(status, exception.Status);
            Assert.StartsWith(message, exception.Message.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.StartsWith(fault is Fault.Unavailable ? "<html>" : """{"error":{"message":""", exception.GetRawResponse()!.Content.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(new RequestOutcome(RequestEnd.Faulted, status, fault), await server.Requests[1].Outcome);
    }

    [Fact]
    public async Task RateLimited_with_a_time_tells_it_in_the_headers_of_the_raw_response()
    {
        await using var server = await Asked.ServerWithAsync(new Fault.RateLimited(TimeSpan.FromSeconds(7)));

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed: true));

        var headers = exception.GetRawResponse()!.Headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(("7", "0", "7s"), (headers["Retry-After"], headers["x-ratelimit-remaining-requests"], headers["x-ratelimit-reset-requests"]));
        Assert.Equal("req_1", headers["x-request-id"]);
    }

    [Fact]
    public async Task RateLimited_without_a_time_has_none_of_those_headers()
    {
        await using var server = await Asked.ServerWithAsync(new Fault.RateLimited());

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed: false));

        Assert.DoesNotContain(exception.GetRawResponse()!.Headers, header => header.Key is "Retry-After" || header.Key.StartsWith("x-ratelimit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SchemaRejected_does_not_meet_a_request_without_a_schema()
    {
        await using var server = await Asked.ServerWithAsync(new Fault.SchemaRejected());

        var reply = await OpenAiCall.AskAsync(server, streamed: false, OpenAiCall.WithFormat(ChatResponseFormat.CreateTextFormat()));

        Assert.Equal("Stop", reply.FinishReason);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Faulty_replies_show_only_in_what_they_say(bool streamed)
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Faults = [FaultRule.At(1, new Fault.Truncated()), FaultRule.At(2, new Fault.Refusal()), FaultRule.At(3, new Fault.ContentFilter()), FaultRule.At(4, new Fault.BadJson())],
        });

        var truncated = await OpenAiCall.AskAsync(server, streamed);
        var refused = await OpenAiCall.AskAsync(server, streamed);
        var filtered = await OpenAiCall.AskAsync(server, streamed);
        var badJson = await OpenAiCall.AskAsync(server, streamed);
        var good = await OpenAiCall.AskAsync(server, streamed);

        Assert.Equal(("Length", good.Text[..(good.Text.Length / 2)]), (truncated.FinishReason, truncated.Text));
        Assert.Equal(("Stop", "", "I'm sorry, but I can't help with that."), (refused.FinishReason, refused.Text, refused.Refusal));
        Assert.Equal(("ContentFilter", truncated.Text), (filtered.FinishReason, filtered.Text));
        Assert.Equal("Stop", badJson.FinishReason);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(badJson.Text));
    }

    [Fact]
    public async Task Stream_cut_off_throws_and_one_that_ends_early_or_with_an_error_event_only_lacks_its_finish_reason()
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Faults = [FaultRule.At(1, new Fault.MidStreamCut()), FaultRule.At(2, new Fault.CleanCut()), FaultRule.At(3, new Fault.SseErrorEvent())],
        });
        var before = new StringBuilder();

        var lost = await Assert.ThrowsAsync<HttpIOException>(() => OpenAiCall.StreamAsync(server, before));
        var early = await OpenAiCall.AskAsync(server, streamed: true);
        var failed = await OpenAiCall.AskAsync(server, streamed: true);

        Assert.Equal(HttpRequestError.ResponseEnded, lost.HttpRequestError);
        Assert.StartsWith(Asked.Beginning, before.ToString(), StringComparison.Ordinal);
        Assert.Equal(new Received(before.ToString(), FinishReason: null, Refusal: null, Usage: null), early);
        Assert.Equal(early, failed);
    }

    [Fact]
    public async Task Whole_reply_that_breaks_throws_by_how_it_breaks()
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Faults = [FaultRule.At(1, new Fault.MidStreamCut()), FaultRule.At(2, new Fault.CleanCut()), FaultRule.At(3, new Fault.SseErrorEvent())],
        });

        await Assert.ThrowsAsync<HttpIOException>(() => OpenAiCall.AskAsync(server, streamed: false));
        await Assert.ThrowsAnyAsync<JsonException>(() => OpenAiCall.AskAsync(server, streamed: false));
        var error = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed: false));

        Assert.Equal(500, error.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Connection_lost_before_the_headers_is_a_ClientResultException_without_a_response(bool streamed)
    {
        await using var server = await Asked.ServerWithAsync(new Fault.MidStreamCut(After: 0));

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed));

        Assert.Equal(0, exception.Status);
        Assert.Null(exception.GetRawResponse());
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

        var call = OpenAiCall.AskAsync(server, streamed, cancellationToken: cancellation.Token);
        await server.ReceivedAsync(1);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(RequestEnd.Abandoned, (await server.Requests[0].Outcome).End);
    }
}
