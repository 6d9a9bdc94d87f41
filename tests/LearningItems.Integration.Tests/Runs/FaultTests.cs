using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>
/// Each fault of a provider, met by the first request of a run through each SDK, streamed and whole: how the run ends, and how many requests
/// were sent for it. An SDK that retried on its own would send more.
/// </summary>
public class FaultTests
{
    /// <summary>Faults, how eight words end that meet them once, and the requests this takes.</summary>
    private static readonly (Fault Fault, string Outcomes, int Requests)[] Once =
    [
        // What may pass is tried again.
        (new Fault.RateLimited(TimeSpan.FromSeconds(7)), "covered 8", 2),
        (new Fault.RateLimited(), "covered 8", 2),
        (new Fault.ServerError(), "covered 8", 2),
        (new Fault.Unavailable(), "covered 8", 2),
        (new Fault.Overloaded(), "covered 8", 2),
        (new Fault.Hang(), "covered 8", 2),
        (new Fault.Hang(0.5), "covered 8", 2),

        // What has come is kept, the rest asked for again.
        (new Fault.MidStreamCut(0), "covered 8", 2),
        (new Fault.MidStreamCut(0.5), "covered 8", 2),
        (new Fault.CleanCut(0.5), "covered 8", 2),
        (new Fault.SseErrorEvent(0), "covered 8", 2),
        (new Fault.SseErrorEvent(0.5), "covered 8", 2),
        (new Fault.Truncated(), "covered 8", 2),
        (new Fault.BadJson(), "covered 8", 2),

        // What is refused or too long is asked for in halves.
        (new Fault.Refusal(), "covered 8", 3),
        (new Fault.ContentFilter(), "covered 8", 3),
        (new Fault.ContextExceeded(), "covered 8", 3),

        // What no second request would change ends the run.
        (new Fault.QuotaExhausted(), "failed 8", 1),
        (new Fault.SpendLimitReached(), "failed 8", 1),
        (new Fault.Authentication(), "failed 8", 1),
        (new Fault.InvalidRequest(), "failed 8", 1),
    ];

    public static TheoryData<string, bool, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool, string>();
            foreach (var (fault, _, _) in Once)
            {
                foreach (var provider in new[] { ChatProvider.OpenAi, ChatProvider.Anthropic })
                {
                    cases.Add(provider, true, fault.ToString());
                    cases.Add(provider, false, fault.ToString());
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Run_ends_as_stated_with_the_requests_stated(string provider, bool streaming, string fault)
    {
        var (met, outcomes, requests) = Once.Single(once => once.Fault.ToString() == fault);

        var run = await WireRun.WithFirstAsync(met, provider, streaming);

        Assert.Equal(outcomes, run.Outcomes);
        Assert.Equal(requests, run.Requests.Count);
        Assert.All(run.Result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.Failed), entry => Assert.False(string.IsNullOrEmpty(entry.Detail)));
    }

    // Four attempts of one call, where an SDK that retried as well would send up to sixteen.
    [Theory]
    [InlineData(ChatProvider.OpenAi, true)]
    [InlineData(ChatProvider.OpenAi, false)]
    [InlineData(ChatProvider.Anthropic, true)]
    [InlineData(ChatProvider.Anthropic, false)]
    public async Task Lasting_server_error_takes_the_attempts_of_the_library_and_no_more(string provider, bool streaming)
    {
        var run = await WireRun.WithFirstAsync(new Fault.ServerError(), provider, streaming, always: true);

        Assert.Equal("failed 8", run.Outcomes);
        Assert.Equal(4, run.Requests.Count);
        Assert.Equal(4, run.Result.Report.Totals.Attempts);
    }
}
