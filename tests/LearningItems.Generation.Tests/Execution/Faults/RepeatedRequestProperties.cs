using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>A request whose reply was cut at the output limit, refused or unreadable is never sent again as it was.</summary>
public class RepeatedRequestProperties
{
    private static readonly Fault[] Final = [Fault.CutByLength, Fault.CutBeforeFirstItem, Fault.EmptyReply, Fault.ProseOnly, Fault.BadJson, Fault.RefusedWord, Fault.RefusedByException];

    [Fact]
    public void No_request_is_sent_again_as_it_was() =>
        Prop.ForAll(RandomRun.WithoutRetries, random =>
        {
            var run = random.RunAsync().GetAwaiter().GetResult();
            var failed = new HashSet<(string, string, string, int?)>();
            foreach (var (call, fault) in run.Client.Met)
            {
                var request = (call.System, call.User, call.Schema.GetRawText(), call.Options?.MaxOutputTokens);
                Assert.False(failed.Contains(request), $"sent again after {string.Join(", ", run.Client.Met.Where(met => met.Call.User == call.User).Select(met => met.Fault))}:\n{call.User}");
                if (Final.Contains(fault))
                {
                    failed.Add(request);
                }
            }
        }).Check(Repeatable.Cases(150));

    [Theory]
    [InlineData(Fault.CutByLength)]
    [InlineData(Fault.CutBeforeFirstItem)]
    [InlineData(Fault.EmptyReply)]
    [InlineData(Fault.ProseOnly)]
    [InlineData(Fault.BadJson)]
    [InlineData(Fault.RefusedWord)]
    public async Task Fault_that_lasts_is_never_met_with_the_same_request(Fault fault)
    {
        foreach (var category in new[] { LearningItemCategory.Vocab, LearningItemCategory.Idiom })
        {
            var clock = new StrikingTimeProvider();
            var client = new FaultyChatClient((_, _) => fault, clock) { IsHard = _ => true };
            await FaultyRun.OfAsync(client, clock, Sources.Request(Sources.Words(8), category), FaultyRun.Options(streaming: true));

            Assert.All(client.Calls.GroupBy(call => (call.User, call.Options?.MaxOutputTokens)), same => Assert.Single(same));
        }
    }
}
