using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>
/// What a person decided about the items of a result. The last decision on an item counts; items that nobody decided on stay as they are.
/// </summary>
public sealed class ReviewDecisions
{
    private readonly Dictionary<Guid, ReviewDecision> _last = [];

    /// <summary>Takes in decisions.</summary>
    /// <param name="decisions">The decisions, oldest first.</param>
    /// <exception cref="ArgumentException">A decision says that its item was edited, and has no item, or one of another id.</exception>
    public ReviewDecisions(IEnumerable<ReviewDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        foreach (var decision in decisions)
        {
            _last[decision.Id] = Next(_last.GetValueOrDefault(decision.Id), Checked(decision));
        }
    }

    /// <summary>The decisions that count, one for each item that was decided on.</summary>
    public IReadOnlyCollection<ReviewDecision> Last => _last.Values;

    /// <summary>What was decided last about an item.</summary>
    /// <param name="itemId">The item's id.</param>
    /// <returns>The decision; null where there is none.</returns>
    public ReviewDecision? Of(Guid itemId) => _last.GetValueOrDefault(itemId);

    /// <summary>The items as a person wants them: edited ones as edited, without the rejected ones.</summary>
    /// <param name="items">The items of a result.</param>
    /// <param name="decidedOnly">Whether only accepted and edited items are wanted. Default false: also those nobody decided on, and those to be asked for again.</param>
    /// <returns>The items, in their order.</returns>
    public IReadOnlyList<GeneratedItem> Apply(IEnumerable<GeneratedItem> items, bool decidedOnly = false)
    {
        ArgumentNullException.ThrowIfNull(items);
        return [.. items.Where(item => IsWanted(VerdictOf(item), decidedOnly)).Select(Edited)];
    }

    /// <summary>What counts of an item: <see cref="ReviewVerdict.AskAgain"/> no longer does once the item was made anew for it.</summary>
    /// <param name="item">The item, with its details.</param>
    public ReviewVerdict VerdictOf(GeneratedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return DecisionOn(item)?.Decision ?? ReviewVerdict.Undecided;
    }

    /// <summary>
    /// The request that continues a result: edited, accepted and undecided items stay as they are and cost nothing, also when the prompt has changed since;
    /// rejected ones are never asked for again; those to be asked for again are, in batched calls with the comments; and so are sources that were lost.
    /// </summary>
    /// <param name="request">The request as it would be without a review.</param>
    /// <param name="result">The result that was reviewed.</param>
    /// <returns>The request with <see cref="GenerationRequest.Reviewed"/>.</returns>
    /// <exception cref="ArgumentException">The result is of another language or instruction language.</exception>
    public GenerationRequest ToRequest(GenerationRequest request, GenerationResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        ThrowIfOther(request.Language, result.Report.Language, "language");
        ThrowIfOther(request.InstructionLanguage, result.Report.InstructionLanguage, "instruction language");
        var verdicts = result.Items.ToLookup(VerdictOf);
        var rejected = _last.Values.Where(decision => decision.Decision == ReviewVerdict.Rejected).ToDictionary(decision => decision.Id);
        var askedAgain = verdicts[ReviewVerdict.AskAgain].Select(AskAgain).ToList();
        var open = askedAgain.Select(again => again.Item.Item.Id).ToHashSet();
        return request with
        {
            Reviewed = new ReviewedResult
            {
                Items = [.. result.Items.Where(item => VerdictOf(item) is not (ReviewVerdict.Rejected or ReviewVerdict.AskAgain)).Select(Edited)],
                AskedAgain = askedAgain,
                Rejected = [.. rejected.Keys],
                Settled = [.. result.Ledger.Entries.Where(entry => !entry.Outcome.IsIncomplete() && !entry.ItemIds.Any(open.Contains)).Select(entry => Settled(entry, rejected))],
            },
        };
    }

    private static void ThrowIfOther(string requested, string? reviewed, string what)
    {
        if (reviewed is not null && !string.Equals(requested, reviewed, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The reviewed result has the {what} '{reviewed}', and the request '{requested}': items of one are none of the other.");
        }
    }

    // What taught the source is gone for good; where something else teaches it too, it stays covered.
    private static LedgerEntry Settled(LedgerEntry entry, Dictionary<Guid, ReviewDecision> rejected)
    {
        if (!entry.ItemIds.Any(rejected.ContainsKey))
        {
            return entry;
        }

        var left = entry.ItemIds.Where(id => !rejected.ContainsKey(id)).ToList();
        var decision = rejected[entry.ItemIds.First(rejected.ContainsKey)];
        return left.Count > 0
            ? entry with { ItemIds = left }
            : entry with { Outcome = SourceOutcome.Skipped, ItemIds = [], Detail = $"its item {decision.Id} was rejected in a review{(string.IsNullOrWhiteSpace(decision.Comment) ? string.Empty : $": {Printable.OneLine(decision.Comment)}")}" };
    }

    private AskedAgainItem AskAgain(GeneratedItem item)
    {
        var decision = DecisionOn(item)!;
        return new AskedAgainItem { Item = Edited(item), Comment = decision.Comment, At = decision.At };
    }

    private static bool IsWanted(ReviewVerdict verdict, bool decidedOnly) =>
        decidedOnly ? verdict is ReviewVerdict.Accepted or ReviewVerdict.Edited : verdict != ReviewVerdict.Rejected;

    private static ReviewDecision Checked(ReviewDecision decision) => decision switch
    {
        { Decision: ReviewVerdict.Edited, Item: null } => throw new ArgumentException($"The item {decision.Id} is said to be edited, and the decision has no item."),
        { Item: { } item } when item.Id != decision.Id => throw new ArgumentException($"The decision on the item {decision.Id} has an item of another id, {item.Id}."),
        _ => decision,
    };

    // Who accepts or rejects what was edited decides on it as it was edited.
    private static ReviewDecision Next(ReviewDecision? before, ReviewDecision decision) =>
        decision is { Item: null, Decision: ReviewVerdict.Accepted or ReviewVerdict.Rejected } && before is { Decision: not (ReviewVerdict.Undecided or ReviewVerdict.AskAgain), Item: { } edited }
            ? decision with { Item = edited }
            : decision;

    private GeneratedItem Edited(GeneratedItem item) => DecisionOn(item) is { Item: { } edited } ? item with { Item = edited } : item;

    private ReviewDecision? DecisionOn(GeneratedItem item) =>
        Of(item.Item.Id) is { } decision && !(decision.Decision == ReviewVerdict.AskAgain && item.Details.AskedAgainAt == decision.At) ? decision : null;
}
