using LearningItems.Cli.Commands;
using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>The plan of a run, before anything is paid, beside the loop it replaces.</summary>
internal static class PlanDisplay
{
    private const string Shared = "shared";

    public static void Show(Screen screen, GenerationSession session)
    {
        ReadListsDisplay.Show(screen, session.Lists);
        var plan = session.Plan;
        screen.Line($"Plan for {session.Request.Language} at {session.Request.Level}, {Sources(session)} (tokens are estimates)");
        screen.Table(TableOf(plan));
        foreach (var category in plan.Categories.Where(category => category.SkippedReason is not null))
        {
            screen.Line($"{category.Category} is skipped: {SkippedReason.Of(session.Request, category.Category, category.SkippedReason!)}");
        }

        if (plan.Categories.Sum(category => category.Kept) is > 0 and var kept)
        {
            screen.Line($"{(session.Request.Reviewed is null ? "The journal keeps" : "The reviewed result and the journal keep")} {Figures.Plural(kept, "source")} of these (one for each category a source is used in); nothing is sent for them.");
        }

        foreach (var category in plan.Categories.Where(category => category.AskedAgainReason is not null))
        {
            screen.Line($"{category.Category} is {category.AskedAgainReason}.");
        }

        foreach (var shared in new SharedCalls(plan).Describe())
        {
            screen.Line(shared);
        }

        screen.Line($"This plan sends {Figures.Plural(plan.Calls.Count, "call")} and {Figures.Plural(plan.Calls.Sum(call => (long)call.InputTokens), "input token")}.");
        if (plan.SecondOpinions is { Count: > 0 } opinions)
        {
            screen.Line($"A second opinion by {session.Arguments.SecondOpinion?.ModelId} adds about {Figures.Plural(opinions.Sum(opinion => opinion.Calls), "call")} and {Figures.Plural(opinions.Sum(opinion => opinion.InputTokens), "input token")} for up to {Figures.Plural(opinions.Sum(opinion => opinion.Items.High), "item")}.");
        }

        screen.Line($"A loop (one call per source and category) would send {Figures.Plural(plan.Loop.Calls, "call")} and {Figures.Plural(plan.Loop.InputTokens, "input token")}.");
        if (plan.Cost is { } cost)
        {
            screen.Line($"The plan costs {Figures.Dollars(cost.Low)} to {Figures.Dollars(cost.High)} USD.");
        }

        if (session.Arguments.Batch && plan.BatchCost is { } batch)
        {
            screen.Line($"In the provider's batches it costs {Figures.Dollars(batch.Low)} to {Figures.Dollars(batch.High)} USD.");
        }

        if (plan.Categories.Sum(category => category.Awaited) is > 0 and var awaited)
        {
            screen.Line($"{Figures.Plural(awaited, "source")} of these are on their way in batches; nothing is sent for them.");
        }

        BudgetDisplay.ShowBesidePlan(screen, session.Arguments.Budget, plan);
    }

    private static string Sources(GenerationSession session)
    {
        var words = session.Request.Sources.Count(source => source.Kind == SourceKind.Vocabulary);
        var points = session.Request.Sources.Count(source => source.Kind == SourceKind.Grammar);
        return $"{Figures.Plural(words, "word")} and {Figures.Plural(points, "grammar point")}";
    }

    private static FigureTable TableOf(GenerationPlan plan)
    {
        var table = new FigureTable(names: 1, "category", "sources", "offered", "calls", "items", "tokens in", "tokens out");
        var shared = new SharedCalls(plan);
        foreach (var category in plan.Categories)
        {
            table.Row([category.Category.Value, Figures.Count(category.Sources), Figures.Count(category.Offered), .. CallCells(category, shared)]);
        }

        table.Rule();
        table.Row(
            "total", Figures.Count(plan.Categories.Sum(category => category.Sources)), Figures.Count(plan.Categories.Sum(category => category.Offered)), Figures.Count(plan.Calls.Count),
            Figures.Range(plan.Categories.Sum(category => category.Items.Low), plan.Categories.Sum(category => category.Items.High)), Figures.Count(plan.Calls.Sum(call => (long)call.InputTokens)), Figures.Range(plan.Calls.Sum(call => call.OutputTokens.Low), plan.Calls.Sum(call => call.OutputTokens.High)));
        return table;
    }

    // Calls, items, tokens in and out. A call of several categories stands with its first, so that the columns sum to the totals.
    private static string[] CallCells(PlannedCategory category, SharedCalls shared)
    {
        if (category.SkippedReason is not null)
        {
            return ["skipped", Figures.None, Figures.None, Figures.None];
        }

        if (category.Calls == 0)
        {
            return [Figures.Count(0), Figures.Range(category.Items), Figures.Count(0), Figures.Count(0)]; // a journal keeps all of it
        }

        var calls = shared.OwnedBy(category.Category);
        return calls.Count == 0
            ? [Shared, Figures.Range(category.Items), Shared, Shared]
            :
            [
                Figures.Count(calls.Count), Figures.Range(category.Items), Figures.Count(calls.Sum(call => (long)call.InputTokens)),
                Figures.Range(calls.Sum(call => call.OutputTokens.Low), calls.Sum(call => call.OutputTokens.High)),
            ];
    }
}
