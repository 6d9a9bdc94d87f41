using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>What a second opinion said: how many items it saw, doubted and took back, and why it did not see others.</summary>
internal static class SecondOpinionDisplay
{
    public static void Show(Screen screen, GenerationReport report, string? file)
    {
        if (report.Totals.SecondOpinion is not { } opinion)
        {
            return;
        }

        screen.Line($"Second opinion: {Figures.Plural(opinion.Judged, "item")} judged, {Figures.Count(opinion.Doubted)} doubted{(opinion.Withdrawn > 0 ? $" and taken back ({Figures.Count(opinion.Withdrawn)})" : string.Empty)}; {Figures.Plural(opinion.Calls, "call")} and {Figures.Plural(opinion.InputTokens + opinion.OutputTokens, "token")} of those above.");
        foreach (var category in report.Categories.Where(category => category.SecondOpinion is { NotJudged: > 0 }))
        {
            screen.Line($"{Figures.Plural(category.SecondOpinion!.NotJudged, "item")} of {category.Category} went without one: {ShortText.Of(category.SecondOpinion.Reason!, file)}");
        }
    }
}
