namespace LearningItems.Generation.Accounting;

/// <summary>What an answer means for the sources that no accepted item of it covers.</summary>
internal static class AnswerForTheRest
{
    public static (SourceOutcome Outcome, string? Reason) Of(AnsweredBatch answer)
    {
        if (answer.IsRefusal)
        {
            return (SourceOutcome.Refused, "the model refused to answer (content filter)");
        }

        if (answer.Batch.Work.Shape.OnePerSource)
        {
            return (SourceOutcome.Failed, answer.WasCut
                ? $"the reply was cut before this row (output limit {answer.Batch.MaxOutputTokens} tokens)"
                : "the reply has no item for this row");
        }

        var cut = $"the reply was cut after {answer.Drafts.Count} items (output limit {answer.Batch.MaxOutputTokens} tokens)";
        if (answer.Drafts.Any(draft => !draft.IsRejected))
        {
            return (SourceOutcome.Unused, answer.WasCut ? cut : null);
        }

        if (answer.Drafts.Count > 0)
        {
            // A draft that cites no row leaves nobody else to bear its rejection.
            var outcome = answer.Drafts.Any(draft => draft.Context.Sources.Count > 0) ? SourceOutcome.Rejected : SourceOutcome.Failed;
            return (outcome, $"none of the reply's {answer.Drafts.Count} items was usable: {Codes(answer)}");
        }

        return answer.WasCut ? (SourceOutcome.Failed, cut)
            : answer.Reply.HasArray ? (SourceOutcome.NotApplicable, "the model found nothing to teach")
            : (SourceOutcome.Failed, "the reply has no list of items");
    }

    private static string Codes(AnsweredBatch answer) => string.Join(", ", answer.Drafts
        .SelectMany(draft => draft.Findings.Where(finding => finding.Severity == FindingSeverity.Error))
        .GroupBy(finding => finding.Code)
        .Select(code => $"{code.Key} ×{code.Count()}"));
}
