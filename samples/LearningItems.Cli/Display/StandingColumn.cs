using LearningItems.Generation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LearningItems.Cli.Display;

/// <summary>How a category stands in words: calls, items, tokens.</summary>
internal sealed class StandingColumn : ProgressColumn
{
    private const string Key = "standing";

    protected override bool NoWrap => true;

    public static ProgressTask Start(ProgressTask bar, PlannedCategory category)
    {
        Set(bar, new GenerationProgress(category.Category, 0, category.Calls, 0, 0, 0, TimeSpan.Zero));
        return bar;
    }

    public static void Set(ProgressTask bar, GenerationProgress standing) => bar.State.Update<Standing>(Key, _ => new Standing(standing));

    public static string Describe(GenerationProgress standing) =>
        $"{standing.CallsDone} of {Figures.Plural(standing.CallsPlanned, "call")}, {Figures.Plural(standing.Items, "item")}, "
        + $"{Figures.Count(standing.InputTokens)} tokens in, {Figures.Count(standing.OutputTokens)} out";

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(Describe(task.State.Get<Standing>(Key).Progress));

    // The state of a bar takes values only.
    private readonly record struct Standing(GenerationProgress Progress);
}
