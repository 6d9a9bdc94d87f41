namespace LearningItems.Generation.Work;

/// <summary>What a category has to do in a run: its sources, those to send, and what the model is asked for.</summary>
/// <param name="Strategy">The category's strategy.</param>
/// <param name="Sources">Every eligible source, one ledger entry each; those without an outcome are sent, or were in a run that a journal keeps.</param>
/// <param name="Shape">The fields of the reply.</param>
/// <param name="SkippedReason">Why nothing is sent; null when something is.</param>
internal sealed record CategoryWork(LearningItemStrategy Strategy, IReadOnlyList<IntakeSource> Sources, ReplyShape Shape, string? SkippedReason)
{
    // Not to be set in a copy: Accountable and Offered are worked out once, and the copy would keep those of the original.
    public LearningItemStrategy Strategy { get; } = Strategy;

    public IReadOnlyList<IntakeSource> Sources { get; } = Sources;

    public string? SkippedReason { get; } = SkippedReason;

    public LearningItemCategory Category => Strategy.Category;

    /// <summary>Whether every source gets an item of its own; else a few items are drawn from many sources.</summary>
    public bool IsOnePerSource => Shape.OnePerSource;

    /// <summary>The sources whose outcome the model's answers decide, in this run or in one that a journal keeps.</summary>
    public IReadOnlyList<Source> Accountable { get; } = SkippedReason is null ? [.. Sources.Where(source => source.Outcome is null).Select(source => source.Source)] : [];

    /// <summary>The sources to send.</summary>
    public IReadOnlyList<Source> Offered { get; } = SkippedReason is null ? [.. Sources.Where(source => source.IsOffered).Select(source => source.Source)] : [];

    /// <exception cref="InvalidOperationException">The strategy says otherwise of one source than of many.</exception>
    public ItemYield YieldFor(int sources) => Strategy.YieldFor(sources) is var yield && yield.IsOnePerSource == IsOnePerSource
        ? yield
        : throw new InvalidOperationException($"{Strategy.GetType().Name}.{nameof(LearningItemStrategy.YieldFor)} gives an item per source for 1 source or for {sources}, and not for the other. Give it for every number, or for none.");

    /// <summary>The first source of each item that a journal keeps of a call that did not end: the call is made again for its other items.</summary>
    public IReadOnlyList<string> KeptItems { get; init; } = [];

    /// <summary>The items that a person wants anew.</summary>
    public IReadOnlyList<AskedAgain> AskedAgain { get; init; } = [];

    /// <summary>What a call with some of the sources asks for, less the items a journal keeps of those sources.</summary>
    public Ask Ask(IReadOnlyList<Source> sources) =>
        new(this, sources, YieldOf(sources).Less(KeptOf(sources)));

    /// <summary>The items wanted anew that a call with some of the sources asks for: each in one call.</summary>
    public IReadOnlyList<AskedAgain> AskedAgainOf(IReadOnlyList<Source> sources) =>
        AskedAgain.Count == 0 ? [] : [.. AskedAgain.Where(again => sources.Contains(again.Sources[0]))];

    /// <summary>How many items a journal keeps that begin with one of these sources.</summary>
    public int KeptOf(IReadOnlyList<Source> sources) => KeptItems.Count == 0 ? 0 : KeptItems.Count(id => sources.Any(source => source.Id == id));

    /// <summary>The same work without what a journal keeps.</summary>
    /// <param name="isKept">Whether the journal has the outcome of a source.</param>
    /// <param name="keptItems">Where items are drawn from many sources, the first source of each item the journal has.</param>
    public CategoryWork Without(Predicate<Source> isKept, IReadOnlyList<string> keptItems)
    {
        var left = With(Kept(isKept)) with { KeptItems = keptItems };

        // One call would bring no more items than the journal keeps: nothing is left to ask for. Several calls are each made again.
        return keptItems.Count > 0 && left.Offered.Count <= BatchSizes.MostPatternSources && keptItems.Count >= left.YieldOf(left.Offered).Maximum
            ? With(Kept(_ => true))
            : left;
    }

    /// <summary>The same work without what runs share.</summary>
    /// <param name="isShared">Whether the item store has an item for a source.</param>
    /// <param name="isAwaited">Whether another run is asking for the item of a source.</param>
    public CategoryWork Sharing(Predicate<Source> isShared, Predicate<Source> isAwaited) => IsOnePerSource
        ? With([.. Sources.Select(source => source.IsOffered ? source with { IsShared = isShared(source.Source), IsAwaited = isAwaited(source.Source) } : source)])
        : this;

    /// <summary>The same work without what a batch is to bring.</summary>
    /// <param name="isInBatch">Whether a batch has the source.</param>
    public CategoryWork Awaiting(Predicate<Source> isInBatch) =>
        With([.. Sources.Select(source => source.IsOffered && isInBatch(source.Source) ? source with { IsAwaited = true } : source)]);

    // Where a few items are drawn from many sources: one for each that is wanted anew, and what the other sources give.
    private ItemYield YieldOf(IReadOnlyList<Source> sources)
    {
        var again = AskedAgainOf(sources);
        if (IsOnePerSource || again.Count == 0)
        {
            return YieldFor(Math.Max(1, sources.Count));
        }

        var others = sources.Count(source => !again.Any(item => item.Sources.Contains(source)));
        return others == 0 ? ItemYield.Exactly(again.Count) : ItemYield.UpTo(again.Count + YieldFor(others).Maximum);
    }

    // Made anew: what is worked out of the sources is so once.
    private CategoryWork With(IReadOnlyList<IntakeSource> sources) => new(Strategy, sources, Shape, SkippedReason) { KeptItems = KeptItems, AskedAgain = AskedAgain };

    private List<IntakeSource> Kept(Predicate<Source> isKept) =>
        [.. Sources.Select(source => source.Outcome is null && isKept(source.Source) ? source with { IsKept = true } : source)];
}
