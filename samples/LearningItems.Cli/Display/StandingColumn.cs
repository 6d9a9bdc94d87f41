using LearningItems.Generation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LearningItems.Cli.Display;

/// <summary>How a category stands in words: calls, items, tokens.</summary>
/// <param name="taken">The columns of the terminal that the rest of the row takes.</param>
internal sealed class StandingColumn(int taken) : ProgressColumn
{
    private const string Key = "standing";

    protected override bool NoWrap => true;

    public static ProgressTask Start(ProgressTask bar, PlannedCategory category)
    {
        Set(bar, new GenerationProgress { Category = category.Category, CallsPlanned = category.Calls });
        return bar;
    }

    public static void Set(ProgressTask bar, GenerationProgress standing) => bar.State.Update<Standing>(Key, _ => new Standing(standing));

    public static GenerationProgress Of(ProgressTask bar) => bar.State.Get<Standing>(Key).Progress;

    public static string Describe(GenerationProgress standing) =>
        $"{standing.CallsDone} of {Figures.Plural(standing.CallsPlanned, "call")}, {Figures.Plural(standing.Items, "item")}, "
        + $"{Figures.Count(standing.InputTokens)} tokens in, {Figures.Count(standing.OutputTokens)} out";

    /// <summary>Text that is cut at its end rather than wrapped.</summary>
    public static Text OneLine(string text, int width) => new(text.Length <= width ? text : $"{text[..Math.Max(width - 1, 0)]}…");

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => OneLine(Describe(Of(task)), options.ConsoleSize.Width - taken);

    // The state of a bar takes values only.
    private readonly record struct Standing(GenerationProgress Progress);
}
