using LearningItems.Cli.Display;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Display;

public sealed class CategoryLinesTests
{
    [Fact]
    public void Report_FollowUpsAfterThePlannedCalls_AreToldOnceAtTheEnd()
    {
        using var output = new StringWriter();
        var lines = new CategoryLines(new Screen(output, TextWriter.Null));

        foreach (var (done, planned, items) in new[] { (1, 2, 10), (2, 2, 15), (3, 3, 18), (4, 4, 20) })
        {
            var standing = new GenerationProgress
            {
                Category = LearningItemCategory.Vocab,
                CallsDone = done,
                CallsPlanned = planned,
                Items = items,
                InputTokens = 5,
                OutputTokens = 6,
                Elapsed = TimeSpan.FromSeconds(done),
            };
            lines.Report(new CallFinished { Progress = [standing] });
        }

        lines.Report(new RunFinished
        {
            Report = new GenerationReport { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), Complete = true, Duration = default, Totals = new GenerationFigures(), Categories = [] },
            Ledger = new SourceLedger([]),
        });

        Assert.Equal(
            ["vocab: 2 of 2 calls, 15 items, 5 tokens in, 6 out, 2.0 s", "vocab with follow-ups: 4 of 4 calls, 20 items, 5 tokens in, 6 out, 4.0 s"],
            output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
