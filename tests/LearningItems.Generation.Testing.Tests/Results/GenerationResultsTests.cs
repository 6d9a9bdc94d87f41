namespace LearningItems.Generation.Testing.Tests.Results;

/// <summary>Whatever is put into a result, its items, ledger, failures and report agree.</summary>
public class GenerationResultsTests
{
    private static readonly GenerationResult Mixed = GenerationResults.Of("merci", "pain")
        .WithRejected("zut", "no good")
        .WithFailedCall(new TimeoutException("too slow"), "chat", "chien")
        .WithOutcome(SourceOutcome.Existing, "eau")
        .WithUsage(100, 20);

    [Fact]
    public void Of_Words_IsComplete()
    {
        var result = GenerationResults.Of("merci", "pain");

        Assert.Same(result, result.EnsureComplete());
        Assert.Equal(["merci", "pain"], result.Items.Select(item => item.Item.TargetItem));
        Assert.Equal(result.Items.Select(item => item.Item.Id), result.Ledger.Entries.SelectMany(entry => entry.ItemIds));
        Assert.Equal(("fr", "A1"), (result.Report.Language, result.Report.Level.ToString()));
        Agrees(result);
    }

    [Fact]
    public void WithRejected_LosesTheSourceAndSaysWhy()
    {
        var result = GenerationResults.Of("merci").WithRejected("zut", "no good", "too_rude");

        Assert.False(result.IsComplete);
        Assert.Equal(("zut", SourceOutcome.Rejected, "too_rude: no good"), result.Ledger.Entries.Select(entry => (entry.SourceText, entry.Outcome, entry.Detail)).Last());
        Assert.Equal(("zut", "no good"), (Assert.Single(result.Rejected).Draft.Word, Assert.Single(result.Rejected[0].Findings).Message));
        Assert.Equal(1, result.Report.Totals.Rejected["too_rude"]);
        Assert.Contains("vocab 1 Rejected", Assert.Throws<GenerationIncompleteException>(result.EnsureComplete).Message, StringComparison.Ordinal);
        Agrees(result);
    }

    [Fact]
    public void WithRejected_OfAWordThatAnItemTeaches_CameBeforeTheItem()
    {
        var result = GenerationResults.Of("zut").WithRejected("zut", "no good");

        Assert.True(result.IsComplete);
        Assert.Single(result.Rejected);
        Assert.Equal(SourceOutcome.Covered, Assert.Single(result.Ledger.Entries).Outcome);
        Assert.True(GenerationResults.Empty("fr", "A1").WithRejected("zut", "no good").WithItems("zut").IsComplete);
    }

    [Fact]
    public void WithFailedCall_LosesItsSourcesAndCarriesTheException()
    {
        var exception = new TimeoutException("too slow");

        var result = GenerationResults.Of("merci").WithFailedCall(exception, "chat", "chien");

        var failure = Assert.Single(result.Failures);
        Assert.Same(exception, failure.Exception);
        Assert.Equal(failure.SourceIds, result.Ledger.Entries.Where(entry => entry.Outcome == SourceOutcome.Failed).Select(entry => entry.SourceId));
        Assert.Equal(2, result.Report.Totals.Calls);
        Agrees(result);
    }

    [Fact]
    public void WithFailedCall_OfAllThereIs_FailsTheCategory() =>
        Assert.Equal(CategoryStatus.Failed, Assert.Single(GenerationResults.Empty("fr", "A1").WithFailedCall(new IOException(), "chat").Report.Categories).Status);

    [Fact]
    public void WithOutcome_ThatLosesNothing_LeavesTheResultComplete()
    {
        Assert.True(GenerationResults.Of("merci").WithOutcome(SourceOutcome.Existing, "eau").IsComplete);
        Assert.False(GenerationResults.Of("merci").WithOutcome(SourceOutcome.BudgetExhausted, "eau").IsComplete);
        Assert.Throws<ArgumentException>(() => GenerationResults.Of("merci").WithOutcome(SourceOutcome.Covered, "eau"));
    }

    [Fact]
    public void Everything_IsCounted()
    {
        Agrees(Mixed);
        Assert.Equal((6, 2, 2, 2, 100, 20), (Mixed.Report.Totals.Sources, Mixed.Report.Totals.Covered, Mixed.Report.Totals.Items, Mixed.Report.Totals.Calls, Mixed.Report.Totals.InputTokens, Mixed.Report.Totals.OutputTokens));
    }

    [Fact]
    public void Empty_NamesLanguageLevelAndCategories()
    {
        var result = GenerationResults.Empty("zh", "HSK1", LearningItemCategory.Grammar, LearningItemCategory.Vocab).WithItems("A了").WithItems(GeneratedItems.Of("喝", "zh", "HSK1"));

        Assert.Equal([LearningItemCategory.Grammar, LearningItemCategory.Vocab], result.Items.Select(item => item.Item.Category));
        Assert.All(result.Items, item => Assert.Equal(("zh", "HSK1"), (item.Item.Language, item.Item.LevelMin)));
        Assert.True(GenerationResults.Empty("zh", "HSK1").IsComplete);
        Agrees(result);
    }

    [Fact]
    public void Of_Items_IsInTheirLanguageAndLevel()
    {
        var result = GenerationResults.Of(GeneratedItems.Of("물", "ko", "TOPIK 2"));

        Assert.Equal(("ko", "TOPIK2"), (result.Report.Language, result.Report.Level.Minimum));
        Agrees(result);
        Assert.Throws<ArgumentException>(() => GenerationResults.Of(Array.Empty<GeneratedItem>()));
    }

    [Fact]
    public async Task Of_Request_CoversItsSourcesAsARunDoes()
    {
        var request = Courses.French("merci", "pain") with
        {
            Sources = [.. Courses.French("merci", "pain").Sources, new() { Text = "ne … pas", Kind = SourceKind.Grammar }],
            Categories = [LearningItemCategory.Vocab, LearningItemCategory.Grammar, LearningItemCategory.Cultural],
            Topic = "shopping",
        };
        using var client = new StandInChatClient();
        var run = await new LearningItemGenerator(client).GenerateAsync(request);

        var result = GenerationResults.Of(request);

        Assert.Equal(run.Ledger.Entries.Select(entry => (entry.Category, entry.SourceId, entry.SourceText, entry.Outcome)), result.Ledger.Entries.Select(entry => (entry.Category, entry.SourceId, entry.SourceText, entry.Outcome)));
        Assert.Equal(["merci", "pain", "ne … pas", "shopping"], result.Items.Select(item => item.Item.TargetItem));
        Agrees(result);
        Assert.Equal([LearningItemCategory.Vocab, LearningItemCategory.Grammar], GenerationResults.Of(request with { Categories = [] }).Report.Categories.Select(category => category.Category));
    }

    // What a reader of a result may rely on.
    private static void Agrees(GenerationResult result)
    {
        var (ledger, report) = (result.Ledger, result.Report);
        Assert.Equal((ledger.IsComplete, ledger.IsComplete), (report.Complete, result.IsComplete));
        Assert.Equal(ledger.Entries.Count, ledger.Entries.DistinctBy(entry => (entry.Category, entry.SourceId)).Count());
        Assert.Equal(ledger.Entries.Select(entry => entry.Category).Distinct(), report.Categories.Where(category => category.Sources > 0).Select(category => category.Category));
        Assert.All(ledger.Entries, entry => Assert.Equal(entry.Outcome == SourceOutcome.Covered, entry.ItemIds.Count > 0));
        Assert.Equal(result.Items.Select(item => item.Item.Id).ToHashSet(), ledger.Entries.SelectMany(entry => entry.ItemIds).ToHashSet());
        Assert.Equal(Enumerable.Range(1, report.Totals.Calls).Count(number => result.Failures.Any(failure => failure.CallNumber == number)), result.Failures.Count);
        Assert.Equal(report.Totals.Sources, report.Categories.Sum(category => category.Sources));
        Assert.All(report.Categories, category =>
        {
            Assert.Equal(ledger.Entries.Count(entry => entry.Category == category.Category), category.Sources);
            Assert.Equal(ledger.Count(category.Category, SourceOutcome.Covered), category.Covered);
            Assert.Equal(result.Items.Count(item => item.Item.Category == category.Category), category.Items);
            Assert.Equal(result.Rejected.Count(draft => draft.Category == category.Category), category.Rejected.Values.Sum());
        });
    }
}
