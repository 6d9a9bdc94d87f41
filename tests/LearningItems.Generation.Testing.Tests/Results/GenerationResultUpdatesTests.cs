using System.Text.Json;

namespace LearningItems.Generation.Testing.Tests.Results;

/// <summary>The updates of a result are those of a run: in its order, and what is put together of them is the result.</summary>
public class GenerationResultUpdatesTests
{
    private static readonly GenerationResult Result = GenerationResults.Of("merci", "pain")
        .WithItems(GeneratedItems.Of("ne … pas", category: LearningItemCategory.Grammar))
        .WithRejected("zut", "no good")
        .WithFailedCall(new TimeoutException("too slow"), "chat");

    [Fact]
    public void ToUpdates_AreInTheOrderOfARun() => Assert.Equal(
        [
            nameof(RunStarted),
            nameof(CallStarted), nameof(CallFailed), nameof(CallFinished),
            nameof(CallStarted), nameof(DraftRejected), nameof(ItemAccepted), nameof(ItemAccepted), nameof(CallFinished),
            nameof(CallStarted), nameof(ItemAccepted), nameof(CallFinished),
            nameof(RunFinished),
        ],
        Result.ToUpdates().Select(update => update.GetType().Name));

    [Fact]
    public async Task ToUpdates_OfWhatARunMade_AreThoseThatItTold()
    {
        var request = Courses.French("merci", "pain");
        using var client = new StandInChatClient();
        var told = await new LearningItemGenerator(client).GenerateStreamingAsync(request).ToListAsync();

        var updates = GenerationResults.Of(request).ToUpdates();

        Assert.Equal(told.Select(update => update.GetType()), updates.Select(update => update.GetType()));
        Assert.Equal(told.OfType<CallStarted>().Single().Call.SourceIds, updates.OfType<CallStarted>().Single().Call.SourceIds);
        Assert.Equal(told.OfType<ItemAccepted>().Select(update => update.Item.Item.Id), updates.OfType<ItemAccepted>().Select(update => update.Item.Item.Id));
    }

    [Fact]
    public async Task ToUpdatesAsync_CollectedAgain_IsTheResult()
    {
        var collected = await Result.ToUpdatesAsync().ToGenerationResultAsync();

        Assert.Equal(Result.Items, collected.Items);
        Assert.Equal(Result.Rejected, collected.Rejected);
        Assert.Equal(Result.Failures, collected.Failures);
        Assert.Same(Result.Ledger, collected.Ledger);
        Assert.Same(Result.Report, collected.Report);
    }

    [Fact]
    public void ToUpdates_PlanAndProgress_AreThoseOfTheReport()
    {
        var updates = Result.ToUpdates();

        var plan = Assert.IsType<RunStarted>(updates[0]).Plan;
        Assert.Equal(Result.Report.Categories.Select(category => (category.Category, category.Sources, category.Calls)), plan.Categories.Select(category => (category.Category, category.Sources, category.Calls)));
        Assert.Equal(Enumerable.Range(1, Result.Report.Totals.Calls), plan.Calls.Select(call => call.Number));
        Assert.Equal(plan.Calls.Select(call => JsonSerializer.Serialize(call)), updates.OfType<CallStarted>().Select(update => JsonSerializer.Serialize(update.Call)));
        var last = updates.OfType<CallFinished>().SelectMany(update => update.Progress).GroupBy(progress => progress.Category).Select(category => category.Last());
        Assert.Equal(Result.Report.Categories.Select(category => (category.Category, category.Calls, category.Items)), last.Select(progress => (progress.Category, progress.CallsDone, progress.Items)));
    }

    [Fact]
    public async Task ToUpdatesAsync_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Result.ToUpdatesAsync(cancellation.Token).ToListAsync().AsTask());
    }
}
