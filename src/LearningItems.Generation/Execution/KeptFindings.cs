using LearningItems.Generation.Text;

namespace LearningItems.Generation.Execution;

/// <summary>Findings as a run keeps them: they quote what a model wrote, and a ledger has them for every source: on one line, as it can be shown, and not too long.</summary>
internal static class KeptFindings
{
    private const int LongestMessage = 500;
    private const int Most = 50;

    public static IReadOnlyList<Finding> Of(IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return findings;
        }

        var kept = findings.Count <= Most ? findings : [.. findings.OrderByDescending(finding => finding.Severity).Take(Most)];
        return [.. kept.Select(finding => finding with { Message = Shortened.AroundMiddle(Printable.OneLine(finding.Message), LongestMessage - 1) })]; // what is to be done stands at the end
    }
}
