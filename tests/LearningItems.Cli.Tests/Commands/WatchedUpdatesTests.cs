using LearningItems.Cli.Commands;
using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Commands;

public sealed class WatchedUpdatesTests
{
    [Fact]
    public async Task ShownOn_DisplayThatFails_PassesEveryUpdateOnAndAsksItNoMore()
    {
        var generator = new LearningItemGenerator(ClientRun.Offline);
        var request = new GenerationRequest
        {
            Language = "zh",
            Level = ProficiencyLevel.Parse("HSK1"),
            Sources = [new SourceItem { Text = "喝" }],
            Categories = [LearningItemCategory.Vocab],
        };
        var display = new FailingDisplay();

        var updates = new List<GenerationUpdate>();
        await foreach (var update in generator.GenerateStreamingAsync(request).ShownOn(display))
        {
            updates.Add(update);
        }

        Assert.IsType<RunStarted>(updates[0]);
        Assert.IsType<RunFinished>(updates[^1]);
        Assert.Equal(1, display.Asked);
    }

    private sealed class FailingDisplay : IProgress<GenerationUpdate>
    {
        public int Asked { get; private set; }

        public void Report(GenerationUpdate value)
        {
            Asked++;
            throw new IOException("the pipe is closed");
        }
    }
}
