using LearningItems.Generation.Accounting;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Recovery;

/// <summary>Which failures end a run: those that say that a provider is down, or that no call of it can succeed.</summary>
public class RunEndingTests
{
    private static readonly Call Call = Prepared.Of(Sources.Request(Sources.Words(8), LearningItemCategory.Vocab)).Calls[0];

    private readonly RunEnding _ending = new(TimeSpan.FromMinutes(5));

    [Fact]
    public void Provider_that_refuses_a_request_is_not_down()
    {
        Fail(times: 4);
        Assert.Null(_ending.Note(Failed(ChatFailureKind.Refused)));
        Fail(times: 4);

        Assert.Equal(SourceOutcome.Failed, _ending.Note(Failed(ChatFailureKind.Transient))?.Outcome);
    }

    [Fact]
    public void Call_that_was_never_sent_does_not_say_that_a_provider_is_up()
    {
        Fail(times: 4);
        Assert.Null(_ending.Note(new CallEnd.Halted(Call, default, Attempts: 0, default)));

        Assert.NotNull(_ending.Note(Failed(ChatFailureKind.Transient)));
    }

    [Fact]
    public void Call_that_was_never_sent_is_no_failure()
    {
        Fail(times: 3);
        Assert.Null(_ending.Note(new CallEnd.Halted(Call, default, Attempts: 0, default)));
        Fail(times: 1);

        Assert.NotNull(_ending.Note(Failed(ChatFailureKind.Transient)));
    }

    [Theory]
    [InlineData(ChatFailureKind.QuotaExhausted)]
    [InlineData(ChatFailureKind.Authentication)]
    [InlineData(ChatFailureKind.InvalidRequest)]
    public void Failure_that_every_call_would_have_ends_the_run_at_once_and_is_told(ChatFailureKind kind)
    {
        var (outcome, reason) = Assert.NotNull(_ending.Note(Failed(kind)));

        Assert.Equal(SourceOutcome.Failed, outcome);
        Assert.Contains("IOException: gone", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Rate_limit_that_cost_too_much_time_ends_the_run_and_tells_how_much()
    {
        var (outcome, reason) = Assert.NotNull(_ending.Note(Failed(ChatFailureKind.RateLimited)));

        Assert.Equal(SourceOutcome.Failed, outcome);
        Assert.Contains("longer than 00:05:00", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifth_failure_in_a_row_ends_the_run_and_is_told()
    {
        Fail(times: 4);

        Assert.Contains("5 failed calls in a row, the last with IOException: gone", Assert.NotNull(_ending.Note(Failed(ChatFailureKind.Transient))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_that_the_budget_has_no_call_for_says_so()
    {
        using var client = new FakeChatClient(ModelReplies.Good);

        var result = await new LearningItemGenerator(client, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab), new GenerationRunOptions { Budget = new GenerationBudget { MaxTokens = 1 } });

        var entry = Assert.Single(result.Ledger.Entries);
        Assert.Equal(SourceOutcome.BudgetExhausted, entry.Outcome);
        Assert.Contains("budget of the run", entry.Detail, StringComparison.Ordinal);
    }

    private static CallEnd.Failed Failed(ChatFailureKind kind) => new(Call, default, 1, default, new IOException("gone"), new ChatFailure(kind));

    private void Fail(int times) => Assert.All(Enumerable.Range(0, times), _ => Assert.Null(_ending.Note(Failed(ChatFailureKind.Transient))));

    [Fact]
    public void Provider_that_finds_a_request_too_long_is_not_down()
    {
        Fail(times: 4);
        Assert.Null(_ending.Note(Failed(ChatFailureKind.ContextExceeded)));
        Fail(times: 4);

        Assert.Equal(SourceOutcome.Failed, _ending.Note(Failed(ChatFailureKind.Transient))?.Outcome);
    }
}
