namespace LearningItems.Generation.Accounting;

/// <summary>What an answer means for the sources that no accepted item of it covers.</summary>
internal static class AnswerForTheRest
{
    public static (SourceOutcome Outcome, string? Reason) Of(AnsweredBatch answer, int accepted)
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

        return (accepted, answer.Drafts.Count) switch
        {
            ( > 0, _) => (SourceOutcome.Unused, null),
            (0, > 0) => (SourceOutcome.Rejected, "no item needed this row; all items of the reply were rejected"),
            _ when answer.WasCut => (SourceOutcome.Failed, $"the reply was cut before its first item ended (output limit {answer.Batch.MaxOutputTokens} tokens)"),
            _ when !answer.Reply.HasArray => (SourceOutcome.Failed, "the reply has no list of items"),
            _ => (SourceOutcome.NotApplicable, "the model found nothing to teach"),
        };
    }
}
