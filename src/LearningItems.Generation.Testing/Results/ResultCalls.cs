namespace LearningItems.Generation.Testing;

/// <summary>A call that a result tells of.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Category">The category it asked for.</param>
/// <param name="SourceIds">The sources it carried.</param>
/// <param name="Failure">How it failed; null where it was answered.</param>
internal sealed record ResultCall(int Number, LearningItemCategory Category, IReadOnlyList<string> SourceIds, FailedCall? Failure = null);

/// <summary>The calls of a run that ends as a result says: for each category those that failed, and one that was answered where a source was.</summary>
internal static class ResultCalls
{
    private static readonly SourceOutcome[] Answered = [SourceOutcome.Covered, SourceOutcome.Unused, SourceOutcome.NotApplicable, SourceOutcome.Rejected, SourceOutcome.Refused];

    public static IReadOnlyList<ResultCall> Of(ResultParts parts)
    {
        var calls = new List<ResultCall>();
        foreach (var category in parts.Categories)
        {
            foreach (var failure in parts.Failures.Where(failure => failure.Category == category))
            {
                calls.Add(new ResultCall(calls.Count + 1, category, failure.SourceIds, failure with { CallNumber = calls.Count + 1 }));
            }

            var answered = parts.Entries.Where(entry => entry.Category == category && Answered.Contains(entry.Outcome)).Select(entry => entry.SourceId).ToList();
            if (answered.Count > 0 || parts.Rejected.Any(draft => draft.Category == category))
            {
                calls.Add(new ResultCall(calls.Count + 1, category, answered));
            }
        }

        return calls;
    }
}
