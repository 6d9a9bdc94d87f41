using LearningItems.Generation;
using LearningItems.Web.Lists;

namespace LearningItems.Web.Pages;

/// <summary>The plan of a run and its price, beside the loop it replaces.</summary>
internal static class PlanParts
{
    public static Html Of(PlanView plan) => Html.Of(
        $"""
        <section aria-labelledby="plan"><h2 id="plan">The plan</h2>
        <dl class="figures">
        <div><dt>Calls</dt><dd>{plan.Calls}<small>a loop: {plan.Loop.Calls}</small></dd></div>
        <div><dt>Tokens in</dt><dd>{plan.InputTokens}<small>a loop: {plan.Loop.InputTokens}</small></dd></div>
        <div><dt>Tokens out</dt><dd>{plan.OutputTokens.Low}–{plan.OutputTokens.High}</dd></div>
        <div><dt>Price</dt><dd>{Price(plan.Cost)}</dd></div>
        </dl>
        <div class="scroll" tabindex="0" role="region" aria-label="The plan"><table><thead><tr><th>Category</th><th class="n">Sources</th><th class="n">Calls</th><th class="n">Items</th><th>Remark</th></tr></thead><tbody>
        {plan.Categories.Select(Row)}
        </tbody></table></div></section>
        """);

    private static Html Price(CostRange? cost) => cost is { } range
        ? Html.Of($"{range.Low}–{range.High}")
        : Html.Of($"–<small>no prices are configured</small>");

    private static Html Row(PlannedCategory category) => Html.Of(
        $"""<tr><th scope="row">{category.Category.Value.Replace('_', ' ')}</th><td class="n">{category.Sources}</td><td class="n">{category.Calls}</td><td class="n">{category.Items.Low}–{category.Items.High}</td><td>{category.SkippedReason}</td></tr>""");
}
