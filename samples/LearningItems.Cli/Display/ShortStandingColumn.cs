using LearningItems.Generation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LearningItems.Cli.Display;

/// <summary>The whole row of a category where there is little room: its name, then how it stands.</summary>
/// <remarks>One column, so that a terminal too narrow even for this takes from the end of the row and never from the name.</remarks>
/// <param name="names">The length of the longest name.</param>
internal sealed class ShortStandingColumn(int names) : ProgressColumn
{
    protected override bool NoWrap => true;

    public static string Describe(GenerationProgress standing, TimeSpan elapsed) =>
        $"{Figures.Count(standing.CallsDone)}/{Figures.Plural(standing.CallsPlanned, "call")}, {Figures.Plural(standing.Items, "item")}, "
        + $"{Figures.Count((long)elapsed.TotalMinutes)}:{elapsed.Seconds:00}";

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var standing = StandingColumn.Of(task);
        return StandingColumn.OneLine($"{standing.Category.Value.PadRight(names)} {Describe(standing, task.ElapsedTime ?? TimeSpan.Zero)}", options.ConsoleSize.Width);
    }
}
