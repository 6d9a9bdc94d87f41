using LearningItems.Generation.Tests.Execution.Faults;

namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>What came of a hostile run, and what must hold of it whatever happened.</summary>
internal sealed record HostileOutcome(HostileRun Run, IReadOnlyList<GenerationUpdate> Updates, GenerationResult Result, int Requests, FaultyChatClient Provider)
{
    public void AssertAll()
    {
        LedgerProperties.AssertLedger(Run.Base.Request, Result);
        AssertTotals();
        AssertItems();
        AssertBudget();
        AssertKept();
        AssertOpinions();
        Provider.AssertIdle();
    }

    private void AssertTotals()
    {
        var (totals, categories) = (Result.Report.Totals, Result.Report.Categories);
        Assert.Equal(Result.Items.Count, totals.Items);
        Assert.Equal(categories.Sum(category => category.Items), totals.Items);
        Assert.Equal(categories.Sum(category => category.Calls), totals.Calls);
        Assert.Equal(categories.Sum(category => category.InputTokens), totals.InputTokens);
        Assert.Equal(categories.Sum(category => category.OutputTokens), totals.OutputTokens);
        Assert.Equal(Result.Report.Calls.Sum(call => call.InputTokens), totals.InputTokens);
        Assert.Equal(Result.Report.Calls.Sum(call => call.OutputTokens), totals.OutputTokens);
        Assert.Equal(Result.Report.Calls.Count, totals.Calls);
        Assert.InRange(totals.WastedTokens, 0, totals.OutputTokens);
        Assert.All(Result.Report.Calls, call => Assert.True(call is { InputTokens: >= 0, OutputTokens: >= 0 } && call.Ended >= call.Started, $"call {call.Number}"));
        Assert.Equal(Requests, totals.Attempts);
    }

    private void AssertItems()
    {
        Assert.Distinct(Result.Items.Select(item => item.Item.Id));
        var sources = Run.Base.Request.Sources.Count;
        Assert.All(Result.Items, item => Assert.InRange(item.SourceIds.Count, 1, Math.Max(1, sources)));
        Assert.All(Result.Items.SelectMany(item => item.Item.Examples), example => Assert.DoesNotContain(example.Text, c => c is '\0' or '\u0007' or '\u202E'));
    }

    // What a server reports beyond what a call may take is gone; the run itself goes over no limit.
    private void AssertBudget()
    {
        if (Run.Budget is not { } budget)
        {
            return;
        }

        Assert.InRange(Result.Report.Totals.Calls, 0, budget.MaxCalls ?? int.MaxValue);
        var planned = Updates.OfType<CallStarted>().ToDictionary(started => started.Call.Number, started => started.Call);
        var beyond = Result.Report.Calls.Sum(call => Math.Max(0, call.InputTokens + call.OutputTokens - ((long)call.Attempts * (planned[call.Number].InputTokens + planned[call.Number].MaxOutputTokens))));
        Assert.InRange(Result.Report.Totals.InputTokens + Result.Report.Totals.OutputTokens, 0, (budget.MaxTokens ?? long.MaxValue - beyond) + beyond);
    }

    // Whatever the reviewer does, every item of the run is judged, or told of as not judged, and what is withdrawn is gone.
    private void AssertOpinions()
    {
        var opinion = Result.Report.Totals.SecondOpinion;
        var accepted = Updates.OfType<ItemAccepted>().Count();
        var withdrawn = Updates.OfType<ItemWithdrawn>().Count();
        Assert.Equal(Result.Items.Count, accepted - withdrawn);
        Assert.Equal(Run.Rejects is null ? 0 : Result.Items.Count + (opinion?.Withdrawn ?? 0), (opinion?.Judged ?? 0) + (opinion?.NotJudged ?? 0));
        Assert.Equal(Result.Report.Calls.Count(call => call.IsSecondOpinion), opinion?.Calls ?? 0);
        Assert.Equal(Updates.OfType<ItemDoubted>().Count(), Run.Rejects == false ? opinion?.Doubted ?? 0 : 0);
    }

    private void AssertKept()
    {
        Assert.All(Result.Failures, failure => Assert.InRange(failure.Exception.Message.Length, 0, 2_000));
        Assert.All(Result.Ledger.Entries, entry => Assert.InRange(entry.Detail?.Length ?? 0, 0, 1_000));
        Assert.All(Result.Rejected.SelectMany(draft => draft.Findings), finding => Assert.InRange(finding.Message.Length, 1, 500));
    }
}
