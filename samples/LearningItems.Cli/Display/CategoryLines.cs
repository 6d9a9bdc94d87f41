using System.Globalization;
using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>One line for each category when its last call has ended.</summary>
internal sealed class CategoryLines(Screen screen) : IProgress<GenerationProgress>
{
    public void Report(GenerationProgress value)
    {
        if (value.CallsDone == value.CallsPlanned)
        {
            var seconds = value.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
            screen.Line($"{value.Category}: {StandingColumn.Describe(value)}, {seconds} s");
        }
    }
}
