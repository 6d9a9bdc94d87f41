using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>What the budget of a run means for its plan and for its end, in the words of the options.</summary>
internal static class BudgetDisplay
{
    /// <summary>Says before anything is paid where the budget is less than the plan.</summary>
    public static void ShowBesidePlan(Screen screen, GenerationBudget budget, GenerationPlan plan)
    {
        var (low, high) = (plan.InputTokens + plan.OutputTokens.Low, plan.InputTokens + plan.OutputTokens.High);
        if (plan.Calls.Count > budget.MaxCalls)
        {
            screen.Line($"{Calls(budget)} is less than the plan's {Figures.Plural(plan.Calls.Count, "call")}: the run will end incomplete.");
        }

        if (high > budget.MaxTokens)
        {
            screen.Line($"{Tokens(budget)} {Compared(low > budget.MaxTokens)} the plan's {Figures.Range(low, high)} tokens in and out: the run {End(low > budget.MaxTokens)}.");
        }

        if (plan.Cost is { } cost && cost.High > budget.MaxCost)
        {
            screen.Line($"{Cost(budget)} {Compared(cost.Low > budget.MaxCost)} the plan's {Figures.Dollars(cost.Low)} to {Figures.Dollars(cost.High)} USD: the run {End(cost.Low > budget.MaxCost)}.");
        }
    }

    /// <summary>Which budget ended a run, and what to raise.</summary>
    public static string Describe(GenerationBudget budget, GenerationFigures totals)
    {
        // A call is sent only when the most it may take is left; how much that was for the next one is not known here.
        if (totals.Calls >= budget.MaxCalls)
        {
            return $"{Calls(budget)} is used up; raise --max-calls";
        }

        var left = new List<(string Option, string Text)>();
        if (budget.MaxTokens is not null)
        {
            left.Add(("--max-tokens", $"{Tokens(budget)} ({Figures.Count(totals.InputTokens + totals.OutputTokens)} used)"));
        }

        if (budget.MaxCost is not null)
        {
            left.Add(("--max-cost", $"{Cost(budget)} ({Figures.Dollars(totals.Cost)} used)"));
        }

        return $"{string.Join(" or ", left.Select(limit => limit.Text))} has no room for the most that a further call may take; raise {string.Join(" or ", left.Select(limit => limit.Option))}";
    }

    private static string Calls(GenerationBudget budget) => $"--max-calls {Figures.Count(budget.MaxCalls ?? 0)}";

    private static string Tokens(GenerationBudget budget) => $"--max-tokens {Figures.Count(budget.MaxTokens ?? 0)}";

    private static string Cost(GenerationBudget budget) => $"--max-cost {Figures.Dollars(budget.MaxCost)}";

    private static string Compared(bool isTooLittle) => isTooLittle ? "is less than" : "is within";

    private static string End(bool isTooLittle) => isTooLittle ? "will end incomplete" : "may end incomplete";
}
