using System.ClientModel;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Wire;

/// <summary>An error is told as one, with its status, wherever a server puts it.</summary>
public class ErrorsTests
{
    /// <summary>Bodies or lines with an error, the status they come to, and what that means.</summary>
    public static TheoryData<string, int, ChatFailureKind> Errors => new()
    {
        { """{"error":{"message":"out of memory","type":"server_error"}}""", 500, ChatFailureKind.Transient },
        { """{"error":{"message":"slow down","code":429}}""", 429, ChatFailureKind.RateLimited },
        { """{"error":{"message":"slow down","code":"429"}}""", 429, ChatFailureKind.RateLimited },
        { """{"error":{"message":"slow down","type":"rate_limit_error"}}""", 429, ChatFailureKind.RateLimited },
        { """{"error":{"message":"no key","code":"invalid_api_key"}}""", 401, ChatFailureKind.Authentication },
        { """{"error":{"message":"spent","code":"insufficient_quota"}}""", 429, ChatFailureKind.QuotaExhausted },
        { """{"error":{"message":"busy","status":"UNAVAILABLE"}}""", 503, ChatFailureKind.Transient },
        { """[{"error":{"message":"busy","code":503}}]""", 503, ChatFailureKind.Transient },
        { """{"error":"out of memory"}""", 500, ChatFailureKind.Transient },
        { """{"object":"error","message":"This model's maximum context length is 4096 tokens.","code":400}""", 400, ChatFailureKind.ContextExceeded },
        { """{"id":"c1","error":{"code":502,"message":"upstream"},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}""", 502, ChatFailureKind.Transient },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task Error_in_a_successful_answer_is_thrown_with_its_status(string body, int status, ChatFailureKind kind)
    {
        using var whole = new ScriptedServer(() => ScriptedServer.Json(body));
        using var first = new ScriptedServer(() => ScriptedServer.Json(body)); // where a stream was asked for
        using var within = new ScriptedServer(() => ScriptedServer.Events(StreamOddities.Text("a") + $"data: {body}\n\n"));

        AssertIs(await Assert.ThrowsAsync<ClientResultException>(() => whole.Client().GetResponseAsync("hello")));
        AssertIs(await Assert.ThrowsAsync<ClientResultException>(() => first.Client().GetStreamingResponseAsync("hello").ToChatResponseAsync()));
        AssertIs(await Assert.ThrowsAsync<ClientResultException>(() => within.Client().GetResponseAsync("hello")));
        AssertIs(await Assert.ThrowsAsync<ClientResultException>(() => within.Client().GetStreamingResponseAsync("hello").ToChatResponseAsync()));

        void AssertIs(ClientResultException exception)
        {
            Assert.Equal((status, kind), (exception.Status, OpenAIFailures.Classify(exception)?.Kind));
            Assert.NotNull(OpenAIFailures.MessageOf(exception));
        }
    }

    [Theory]
    [InlineData("event: error\ndata: {\"message\":\"out of memory\",\"code\":503}\n\n", 503)]
    [InlineData("event: error\ndata: out of memory\n\n", 500)]
    [InlineData("error: {\"code\":500,\"message\":\"out of memory\"}\n\n", 500)]
    [InlineData("error: out of memory\n", 500)]
    public async Task Error_in_a_line_of_its_own_is_thrown(string line, int status)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Events(StreamOddities.Text("a") + line));

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetStreamingResponseAsync("hello").ToChatResponseAsync());

        Assert.Equal((status, "out of memory"), (exception.Status, OpenAIFailures.MessageOf(exception)));
    }

    [Theory]
    [InlineData(422, """{"detail":[{"loc":["body","response_format"],"msg":"Extra inputs are not permitted"}]}""", 400)]
    [InlineData(400, """[{"error":{"code":400,"message":"response_format"}}]""", 400)]
    public async Task Failed_answer_in_another_form_is_that_of_a_bad_request(int status, string body, int expected)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json(body, status));

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetResponseAsync("hello"));

        Assert.Equal(expected, exception.Status);
        Assert.True(OpenAIFailures.RejectsSchema(exception));
    }

    [Fact]
    public async Task Json_that_ends_too_soon_where_a_stream_was_asked_for_is_a_lost_connection()
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json("""{"id":"c1","choi"""));

        await Assert.ThrowsAsync<HttpIOException>(() => server.Client().GetStreamingResponseAsync("hello").ToChatResponseAsync());
    }
}
