namespace LearningItems.Generation.Testing;

/// <summary>
/// Makes results that agree with themselves: ledger, report and failures are counted from what is put in, as a run would have them. Each method gives
/// another result: <c>GenerationResults.Of("merci", "pain").WithRejected("zut", "no good")</c>.
/// </summary>
/// <remarks>
/// Every result took a second, and no tokens unless <see cref="WithUsage"/> says so. A source that an item teaches stays covered, whatever else is put in of it: its
/// rejected drafts and failed calls came before the item. The methods are for results made here: of a result of a real run, figures would be counted anew.
/// </remarks>
public static class GenerationResults
{
    /// <summary>A complete result with one item of vocabulary for each word, in French at level A1.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The result.</returns>
    public static GenerationResult Of(params string[] words) => Empty(GeneratedItems.DefaultLanguage, GeneratedItems.DefaultLevel).WithItems(words);

    /// <summary>A complete result of items, in the language and at the level of the first.</summary>
    /// <param name="items">The items; at least one.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no item.</exception>
    public static GenerationResult Of(params GeneratedItem[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is [{ Item: var first }, ..]
            ? Empty(first.Language, first.ToSource().Level?.ToString() ?? first.LevelMin, first.Category).WithItems(items)
            : throw new ArgumentException("Of no item language and level are not known: use Empty.", nameof(items));
    }

    /// <summary>The result of a run of a request that went well.</summary>
    /// <param name="request">The request. Without categories, vocabulary and grammar are wanted, as its sources have them.</param>
    /// <returns>
    /// An item for every word in vocab, for every grammar point in grammar and for every source in a category that an application adds; in each other category one item that is
    /// drawn from all sources, and in the cultural one from the topic, which is skipped without.
    /// </returns>
    public static GenerationResult Of(GenerationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ResultSum.Of(RequestedResult.Of(request));
    }

    /// <summary>A result without sources: to put more in.</summary>
    /// <param name="language">The language taught, a BCP 47 tag.</param>
    /// <param name="level">The level, as <see cref="ProficiencyLevel.Parse(string)"/> reads it.</param>
    /// <param name="categories">The categories wanted, in their order; vocab when none is named. What is put in without a category goes to the first.</param>
    /// <returns>The result, complete.</returns>
    /// <exception cref="FormatException"><paramref name="level"/> names no known level.</exception>
    public static GenerationResult Empty(string language, string level, params LearningItemCategory[] categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        return ResultSum.Of(new ResultParts { Language = language, Level = ProficiencyLevel.Parse(level), Categories = categories.Length > 0 ? [.. categories.Distinct()] : [LearningItemCategory.Vocab] });
    }

    /// <summary>The result with an item for each text, in its first category.</summary>
    /// <param name="result">The result.</param>
    /// <param name="texts">What the items teach.</param>
    /// <returns>Another result.</returns>
    public static GenerationResult WithItems(this GenerationResult result, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var parts = Parts(result);
        var category = parts.FirstCategory;
        return result.WithItems([.. texts.Select(text => GeneratedItems.Of(new SourceItem { Id = parts.IdOf(category, text), Text = text }, parts.Request, category))]);
    }

    /// <summary>The result with items, each in its category.</summary>
    /// <param name="result">The result.</param>
    /// <param name="items">The items.</param>
    /// <returns>Another result.</returns>
    public static GenerationResult WithItems(this GenerationResult result, params GeneratedItem[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return ResultSum.Of(items.Aggregate(Parts(result), (parts, item) => parts.With(item)));
    }

    /// <summary>The result with a draft that failed a check; its source is lost, unless an item teaches it.</summary>
    /// <param name="result">The result.</param>
    /// <param name="text">The text of the source.</param>
    /// <param name="reason">What the check says.</param>
    /// <param name="code">The code of the finding.</param>
    /// <param name="category">The category; the first of the result when null.</param>
    /// <returns>Another result.</returns>
    public static GenerationResult WithRejected(this GenerationResult result, string text, string reason, string code = "rejected", LearningItemCategory? category = null)
    {
        var parts = Parts(result);
        var rejected = new RejectedDraft
        {
            Category = category ?? parts.FirstCategory,
            Draft = new LearningItemDraft { Rows = [1], Word = text, Definition = $"the word “{text}”" },
            Findings = [Finding.Error(code, reason)],
        };
        return ResultSum.Of((parts with { Rejected = [.. parts.Rejected, rejected] }).Settle(rejected.Category, text, SourceOutcome.Rejected, $"{code}: {reason}"));
    }

    /// <summary>The result with a call that failed for good; its sources are lost, unless items teach them.</summary>
    /// <param name="result">The result.</param>
    /// <param name="exception">Why it failed.</param>
    /// <param name="texts">The texts of the sources it carried, in the first category of the result.</param>
    /// <returns>Another result.</returns>
    public static GenerationResult WithFailedCall(this GenerationResult result, Exception exception, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(texts);
        var parts = Parts(result);
        var category = parts.FirstCategory;
        var failed = new FailedCall { Category = category, CallNumber = 1, SourceIds = [.. texts.Select(text => parts.IdOf(category, text))], Exception = exception };
        return ResultSum.Of(texts.Aggregate(
            parts with { Failures = [.. parts.Failures, failed] },
            (settled, text) => settled.Settle(category, text, SourceOutcome.Failed, exception.Message)));
    }

    /// <summary>The result with sources that ended in an outcome of which there is no more to tell: existing, skipped, refused, out of budget.</summary>
    /// <param name="result">The result.</param>
    /// <param name="outcome">The outcome; not <see cref="SourceOutcome.Covered"/>, which <see cref="WithItems(GenerationResult, string[])"/> is for.</param>
    /// <param name="texts">The texts of the sources, in the first category of the result.</param>
    /// <returns>Another result.</returns>
    /// <exception cref="ArgumentException"><paramref name="outcome"/> is <see cref="SourceOutcome.Covered"/>.</exception>
    public static GenerationResult WithOutcome(this GenerationResult result, SourceOutcome outcome, params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var parts = Parts(result);
        return outcome == SourceOutcome.Covered ? throw new ArgumentException("A source is covered by an item: use WithItems.", nameof(outcome))
            : ResultSum.Of(texts.Aggregate(parts, (settled, text) => settled.Settle(parts.FirstCategory, text, outcome, $"{outcome}, as the test has it")));
    }

    /// <summary>The result with what it used, all of it in its first category.</summary>
    /// <param name="result">The result.</param>
    /// <param name="inputTokens">Input tokens.</param>
    /// <param name="outputTokens">Output tokens.</param>
    /// <returns>Another result.</returns>
    public static GenerationResult WithUsage(this GenerationResult result, long inputTokens, long outputTokens) =>
        ResultSum.Of(Parts(result) with { InputTokens = inputTokens, OutputTokens = outputTokens });

    private static ResultParts Parts(GenerationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ResultParts.Of(result);
    }
}
