using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>Shows every update on several displays.</summary>
internal sealed class SeveralDisplays(params IProgress<GenerationUpdate>[] displays) : IProgress<GenerationUpdate>
{
    public void Report(GenerationUpdate value) => Array.ForEach(displays, display => display.Report(value));
}
