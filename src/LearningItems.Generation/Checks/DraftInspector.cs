namespace LearningItems.Generation.Checks;

/// <summary>Makes the checks of a draft: grounding first, then what every draft gets, then the category's own.</summary>
internal static class DraftInspector
{
    private static readonly GroundingCheck Grounding = new();
    private static readonly IDraftCheck[] EveryDraft = [new ShapeCheck(), new ScriptCheck(), new InlineGlossCheck(), new RomanizationCheck(), new FieldCheck()];

    /// <summary>What the checks find. A check that throws becomes a warning: the draft is paid for and may well be right.</summary>
    public static IReadOnlyList<Finding> Inspect(DraftContext context)
    {
        var findings = new List<Finding>();
        Grounding.Inspect(context, findings);
        if (findings.Count > 0)
        {
            return findings; // without its sources, nothing else can be said of the draft
        }

        foreach (var check in EveryDraft)
        {
            check.Inspect(context, findings);
        }

        foreach (var check in context.Strategy.Checks)
        {
            InspectGuarded(check, context, findings);
        }

        return findings;
    }

    private static void InspectGuarded(IDraftCheck check, DraftContext context, List<Finding> findings)
    {
        try
        {
            check.Inspect(context, findings);
        }
#pragma warning disable CA1031 // a category's own check may throw anything; the finding carries what it threw
        catch (Exception exception)
#pragma warning restore CA1031
        {
            findings.Add(Finding.Warning("check_failed", $"{check.GetType().Name} threw {exception.GetType().Name}: {exception.Message}"));
        }
    }
}
