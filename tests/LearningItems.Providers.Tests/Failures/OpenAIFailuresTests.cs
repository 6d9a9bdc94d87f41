using System.ClientModel;
using System.Text.Json;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using LearningItems.Providers.Tests.Wire;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Failures;

/// <summary>What failed answers of many servers mean; those of OpenAI itself stand in the tests of the command line.</summary>
public class OpenAIFailuresTests
{
    public static TheoryData<int, string, ChatFailureKind, double?> Answers => new()
    {
        // A quota that names a wait is a limit of the minute; one that does not is spent.
        { 429, Error("You exceeded your current quota, please check your plan and billing details."), ChatFailureKind.QuotaExhausted, null },
        { 429, Error("You exceeded your current quota. Please retry in 27.5s."), ChatFailureKind.RateLimited, 27.5 },
        { 429, """[{"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure"},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"31s"}]}}]""", ChatFailureKind.RateLimited, 31 },
        { 429, Error("spent", "insufficient_quota"), ChatFailureKind.QuotaExhausted, null },
        { 429, Error("You exceeded your current quota. Billing hard limit reached; try again in 20s", "billing_hard_limit_reached"), ChatFailureKind.QuotaExhausted, 20 },
        { 429, Error("Quota exceeded for requests per minute"), ChatFailureKind.RateLimited, null },
        { 429, Error("Rate limit reached on tokens per min. Please try again in 1m30.5s."), ChatFailureKind.RateLimited, 90.5 },
        { 429, Error("Please try again in 850ms"), ChatFailureKind.RateLimited, 0.85 },
        { 429, Error("Please wait 12 seconds"), ChatFailureKind.RateLimited, 12 },

        // A reply that was no JSON is a bad draw of one call.
        { 400, """{"error":{"message":"Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.","type":"invalid_request_error","code":"json_validate_failed"}}""", ChatFailureKind.BadReply, null },
        { 400, Error("Generated JSON does not match the expected schema."), ChatFailureKind.BadReply, null },
        { 400, Error("Invalid schema for response_format"), ChatFailureKind.InvalidRequest, null },

        { 400, Error("Could not finish the message because max_tokens or model output limit was reached."), ChatFailureKind.ContextExceeded, null },
        { 400, Error("the request exceeds the available context size. try increasing the context size"), ChatFailureKind.ContextExceeded, null },
        { 400, Error("Trying to keep the first 5000 tokens when the context the overflows. However, the model is loaded with the context length of 4096"), ChatFailureKind.ContextExceeded, null },
        { 400, Error("This model's maximum prompt length is 131072 but the request contains 200000 tokens."), ChatFailureKind.ContextExceeded, null },
        { 400, Error("The input token count (2000000) exceeds the maximum number of tokens allowed (1048575)."), ChatFailureKind.ContextExceeded, null },
        { 422, Error("`inputs` tokens + `max_new_tokens` must be <= 4096"), ChatFailureKind.ContextExceeded, null },
        { 400, Error("prompt is too long: 210000 tokens > 200000 maximum"), ChatFailureKind.ContextExceeded, null },

        { 400, Error("The response was filtered due to the prompt triggering Azure OpenAI's content management policy."), ChatFailureKind.Refused, null },
        { 400, Error("Input data may contain inappropriate content.", "data_inspection_failed"), ChatFailureKind.Refused, null },
        { 403, Error("Your chosen model requires moderation and your input was flagged"), ChatFailureKind.Refused, null },
        { 403, Error("Country not supported"), ChatFailureKind.Authentication, null },

        { 400, Error("API key not valid. Please pass a valid API key."), ChatFailureKind.Authentication, null },
        { 400, Error("Incorrect API key provided: sk"), ChatFailureKind.Authentication, null },
        { 404, Error("The model `x` does not exist", "model_not_found"), ChatFailureKind.InvalidRequest, null },
        { 402, Error("This request requires more credits"), ChatFailureKind.QuotaExhausted, null },
        { 498, Error("Flex tier capacity exceeded", "capacity_exceeded"), ChatFailureKind.Transient, null },
        { 529, Error("overloaded"), ChatFailureKind.Transient, null },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Failed_answer_is_of_its_kind_with_its_wait(int status, string body, ChatFailureKind kind, double? seconds)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json(body, status));

        var failure = OpenAIFailures.Classify(await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetResponseAsync("hello")));

        Assert.Equal(new ChatFailure(kind, seconds is { } wait ? TimeSpan.FromSeconds(wait) : null), failure);
    }

    [Fact]
    public async Task Reply_that_was_no_JSON_comes_with_what_the_model_wrote()
    {
        using var server = new ScriptedServer(() => ScriptedServer.Json("""{"error":{"message":"Failed to generate JSON.","code":"json_validate_failed","failed_generation":"{\"items\":[{"}}""", 400));

        var failure = OpenAIFailures.Classify(await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetResponseAsync("hello")));

        Assert.Equal(new ChatFailure(ChatFailureKind.BadReply) { Reply = """{"items":[{""" }, failure);
    }

    [Theory]
    [InlineData("5", "9s", "0", "7m12s", 432.0)] // the tokens are used up
    [InlineData("0", "9s", "70", "7m12s", 9.0)]
    [InlineData("5", "9s", "70", "40ms", 0.04)] // neither says so
    [InlineData(null, null, null, null, null)]
    public async Task Rate_limit_without_a_wait_takes_the_time_to_the_reset(string? requests, string? requestsReset, string? tokens, string? tokensReset, double? seconds)
    {
        using var server = new ScriptedServer(() =>
        {
            var answer = ScriptedServer.Json(Error("slow down"), 429);
            foreach (var (name, value) in new[] { ("remaining-requests", requests), ("reset-requests", requestsReset), ("remaining-tokens", tokens), ("reset-tokens", tokensReset) })
            {
                answer.Headers.TryAddWithoutValidation($"x-ratelimit-{name}", value);
            }

            return answer;
        });

        var failure = OpenAIFailures.Classify(await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetResponseAsync("hello")));

        Assert.Equal(new ChatFailure(ChatFailureKind.RateLimited, seconds is { } wait ? TimeSpan.FromSeconds(wait) : null), failure);
    }

    [Fact]
    public void What_an_SDK_that_retries_throws_is_its_last_failure() =>
        Assert.Equal(ChatFailureKind.Transient, OpenAIFailures.Classify(new AggregateException(new ClientResultException("no answer"), new ClientResultException("no answer")))?.Kind);

    [Fact]
    public void What_is_not_of_the_SDK_is_left_alone()
    {
        Assert.Null(OpenAIFailures.Classify(new HttpRequestException("refused", null, System.Net.HttpStatusCode.Unauthorized)));
        Assert.Null(OpenAIFailures.Classify(new AggregateException(new InvalidOperationException())));
        Assert.Throws<ArgumentNullException>(() => OpenAIFailures.Classify(null!));
    }

    private static string Error(string message, string? code = null) => JsonSerializer.Serialize(new { error = new { message, code } });
}
