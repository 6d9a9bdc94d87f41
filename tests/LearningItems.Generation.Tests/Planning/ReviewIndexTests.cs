using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Review;

namespace LearningItems.Generation.Tests.Planning;

public class ReviewIndexTests
{
    [Fact]
    public async Task Of_a_source_that_stands_twice_the_first_stays_covered()
    {
        var run = new ReviewedRun { Request = Sources.Request([.. Sources.Words(3), Sources.Words(1)[0]], LearningItemCategory.Vocab) };
        var first = await run.GenerateAsync();

        var second = await run.GenerateAsync(new ReviewDecisions([]).ToRequest(run.Request, first));

        Assert.Equal([SourceOutcome.Covered, SourceOutcome.Covered, SourceOutcome.Covered, SourceOutcome.Duplicate], second.Ledger.Entries.Select(entry => entry.Outcome));
    }
}
