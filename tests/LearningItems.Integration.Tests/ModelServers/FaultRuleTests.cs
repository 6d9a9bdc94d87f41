using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.ModelServers;

public class FaultRuleTests
{
    [Fact]
    public async Task First_rule_that_applies_to_a_request_counts()
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions
        {
            Faults =
            [
                FaultRule.At(2, new Fault.Refusal()),
                FaultRule.Every(2, new Fault.Truncated()),
                new FaultRule(request => request.Body.GetProperty("model").GetString() == "some-model" && request.Number == 3, new Fault.BadJson()),
            ],
        });

        for (var call = 0; call < 4; call++)
        {
            await OpenAiCall.AskAsync(server, streamed: false);
        }

        var outcomes = await Task.WhenAll(server.Requests.Select(request => request.Outcome));
        Assert.Equal([null, new Fault.Refusal(), new Fault.BadJson(), new Fault.Truncated()], outcomes.Select(outcome => outcome.Fault));
    }
}
