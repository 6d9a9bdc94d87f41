namespace LearningItems.Generation.Testing.Tests.Results;

public class StubLearningItemGeneratorTests
{
    private readonly GenerationRequest _request = Courses.French("merci");

    [Fact]
    public async Task Result_IsTheSameWholeAsUpdatesAndAsAPlan()
    {
        var result = GenerationResults.Of("merci", "pain");
        var generator = new StubLearningItemGenerator(result);

        Assert.Same(result, await generator.GenerateAsync(_request));
        Assert.Equal(result.Items, (await generator.GenerateStreamingAsync(_request).ToGenerationResultAsync()).Items);
        Assert.Equal(2, Assert.Single((await generator.PlanAsync(_request)).Calls).SourceIds.Count);
    }

    [Fact]
    public async Task Requests_AreRecordedWhereTheyGenerate()
    {
        var generator = new StubLearningItemGenerator();
        var other = Courses.French("pain");

        await generator.PlanAsync(_request);
        await generator.GenerateAsync(_request);
        await generator.GenerateStreamingAsync(other).ToListAsync();

        Assert.Equal([_request, other], generator.Requests);
    }

    [Fact]
    public async Task WithoutAResult_GivesWhatIsAskedFor() =>
        Assert.Equal("merci", Assert.Single((await new StubLearningItemGenerator().GenerateAsync(_request)).EnsureComplete().Items).Item.TargetItem);

    [Fact]
    public async Task Function_GivesEachRequestItsResult()
    {
        var generator = new StubLearningItemGenerator(request => GenerationResults.Of(request).WithOutcome(SourceOutcome.BudgetExhausted, "zut"));

        Assert.False((await generator.GenerateAsync(_request)).IsComplete);
    }

    [Fact]
    public async Task Cancelled_Throws()
    {
        var generator = new StubLearningItemGenerator();
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => generator.GenerateAsync(_request, cancellationToken: cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => generator.PlanAsync(_request, cancellationToken: cancellation.Token));
        Assert.Empty(generator.Requests);
    }
}
