using LearningItems.Generation.Work;

namespace LearningItems.Generation.Assembly;

/// <summary>A draft with what the checks found.</summary>
/// <param name="Ask">The ask the draft was written for.</param>
/// <param name="Context">The draft in its context.</param>
/// <param name="Sources">The sources of the rows that the draft cites.</param>
/// <param name="Feature">The key that names the item beside its target, where the category has one.</param>
/// <param name="Findings">What the checks found.</param>
/// <param name="Length">Characters of the draft's JSON.</param>
/// <param name="Provenance">Which model and prompt the draft came from.</param>
internal sealed record InspectedDraft(
    Ask Ask, DraftContext Context, IReadOnlyList<Source> Sources, string? Feature, IReadOnlyList<Finding> Findings, int Length, Provenance Provenance)
{
    /// <summary>Whether no more could be read of it than which rows it is for: what broke it may have broken others.</summary>
    public bool IsUnreadable => Findings is [{ Code: FindingCodes.UnreadableItem }];

    public bool IsRejected => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
