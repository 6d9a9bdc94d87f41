using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.ModelServers;

public class LatencyTests
{
    private static readonly LatencyModel Latency = new(FirstToken: TimeSpan.FromSeconds(0.5), TokensPerSecond: 100);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reply_takes_the_time_to_its_first_token_and_that_of_its_tokens(bool streamed)
    {
        var clock = new InstantTimeProvider();
        await using var server = await ModelServer.StartAsync(new ModelServerOptions { Latency = Latency, ReasoningTokens = 50, Time = clock });

        var reply = await AnthropicCall.AskAsync(server, streamed);

        var expected = TimeSpan.FromSeconds(0.5 + (reply.Usage!.Output / 100.0));
        Assert.Equal(expected.TotalMilliseconds, clock.Waits.Sum(wait => wait.TotalMilliseconds), tolerance: 0.1);
        Assert.InRange(clock.Waits.Count, streamed ? 5 : 1, streamed ? 50 : 1);
    }

    [Fact]
    public async Task Server_stopped_while_a_reply_is_held_back_abandons_it()
    {
        var server = await ModelServer.StartAsync(new ModelServerOptions { Latency = new LatencyModel(TimeSpan.FromHours(1), TokensPerSecond: 1) });
        var call = OpenAiCall.AskAsync(server, streamed: true);
        await server.ReceivedAsync(1);

        await server.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => call);
        Assert.Equal(new RequestOutcome(RequestEnd.Abandoned, StatusCode: null), await server.Requests[0].Outcome);
    }
}
