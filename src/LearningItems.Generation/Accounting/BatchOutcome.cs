using LearningItems.Generation.Assembly;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Reading;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Accounting;

/// <summary>How a call ended: answered, failed with an exception, or never made because the run was cancelled.</summary>
internal abstract record BatchOutcome(PlannedBatch Batch);

/// <summary>The call was answered.</summary>
/// <param name="Batch">The call.</param>
/// <param name="Reply">What the reply held.</param>
/// <param name="Drafts">Its items, checked.</param>
/// <param name="FinishReason">Why the model stopped, where it says so.</param>
/// <param name="Usage">Tokens used.</param>
/// <param name="Provenance">Which model and prompt it came from.</param>
/// <param name="At">Time since the run began.</param>
internal sealed record AnsweredBatch(
    PlannedBatch Batch,
    ReplyReading Reply,
    IReadOnlyList<InspectedDraft> Drafts,
    ChatFinishReason? FinishReason,
    TokenUsage Usage,
    Provenance Provenance,
    TimeSpan At) : BatchOutcome(Batch)
{
    public bool IsRefusal => FinishReason == ChatFinishReason.ContentFilter;

    public bool WasCut => Reply.WasCut || FinishReason == ChatFinishReason.Length;
}

/// <summary>The call failed.</summary>
/// <param name="Batch">The call.</param>
/// <param name="Exception">Why.</param>
/// <param name="WasSent">Whether it was on its way, and so perhaps paid for.</param>
internal sealed record FailedBatch(PlannedBatch Batch, Exception Exception, bool WasSent) : BatchOutcome(Batch);

/// <summary>The run was cancelled before the call was answered.</summary>
/// <param name="Batch">The call.</param>
/// <param name="WasSent">Whether it was on its way already, and so perhaps paid for.</param>
internal sealed record CancelledBatch(PlannedBatch Batch, bool WasSent) : BatchOutcome(Batch);

/// <summary>Tokens a call used.</summary>
internal readonly record struct TokenUsage(long Input, long CachedInput, long Output);

/// <summary>A draft with what the checks found.</summary>
/// <param name="Context">The draft in its context.</param>
/// <param name="Feature">The key that names it beside its target, where its category has one.</param>
/// <param name="Findings">What the checks found.</param>
/// <param name="Length">Characters of its JSON.</param>
internal sealed record InspectedDraft(DraftContext Context, string? Feature, IReadOnlyList<Finding> Findings, int Length)
{
    public bool IsRejected => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
