using System.ClientModel;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Integration.Tests.ModelServers;

public class LimitsTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task Request_beyond_the_requests_a_minute_is_turned_away_and_let_through_after_the_time_it_was_told()
    {
        await using var server = await ServerAsync(new RateLimits(RequestsPerMinute: 2, TokensPerMinute: 100_000));
        await OpenAiCall.AskAsync(server, streamed: false);
        await OpenAiCall.AskAsync(server, streamed: true);

        var turnedAway = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed: false));
        _clock.Advance(TimeSpan.FromSeconds(30));
        await OpenAiCall.AskAsync(server, streamed: false);

        Assert.Equal((429, "30", "60s"), (turnedAway.Status, Header(turnedAway, "Retry-After"), Header(turnedAway, "x-ratelimit-reset-requests")));
        Assert.Equal((1, 4), (server.TurnedAway, server.Requests.Count));
        Assert.Equal(new RequestOutcome(RequestEnd.RateLimited, 429), await server.Requests[2].Outcome);
    }

    [Fact]
    public async Task Request_beyond_the_tokens_a_minute_is_turned_away_and_takes_none()
    {
        await using var unlimited = await ServerAsync(limits: null);
        var usage = (await OpenAiCall.AskAsync(unlimited, streamed: false)).Usage!;
        var tokens = (int)(usage.Input + usage.Output);
        await using var server = await ServerAsync(new RateLimits(RequestsPerMinute: 100, TokensPerMinute: tokens * 3 / 2));
        await OpenAiCall.AskAsync(server, streamed: false);

        var first = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed: false));
        var second = await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed: false));

        Assert.Equal(("20", "20"), (Header(first, "Retry-After"), Header(second, "Retry-After")));
        Assert.Equal($"{tokens / 2}", Header(second, "x-ratelimit-remaining-tokens"));
        Assert.Equal(2, server.TurnedAway);
    }

    [Fact]
    public async Task Scripted_fault_comes_before_the_limits_and_takes_nothing()
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Limits = new RateLimits(RequestsPerMinute: 1, TokensPerMinute: 100_000),
            Faults = [FaultRule.At(1, new Fault.ServerError())],
            Time = _clock,
        });

        await Assert.ThrowsAsync<ClientResultException>(() => OpenAiCall.AskAsync(server, streamed: false));
        await OpenAiCall.AskAsync(server, streamed: false);

        Assert.Equal(0, server.TurnedAway);
    }

    private static string? Header(ClientResultException exception, string name) => exception.GetRawResponse()!.Headers.TryGetValue(name, out var value) ? value : null;

    private Task<ModelServer> ServerAsync(RateLimits? limits) => ModelServer.StartAsync(new ModelServerOptions { Limits = limits, Time = _clock });
}
