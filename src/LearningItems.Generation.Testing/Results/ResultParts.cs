namespace LearningItems.Generation.Testing;

/// <summary>
/// What a result is made of before it is summed up. A source that an item teaches stays covered, whatever else befell it: its rejected drafts and
/// failed calls came first, and it was asked for again.
/// </summary>
internal sealed record ResultParts
{
    public required string Language { get; init; }

    public required ProficiencyLevel Level { get; init; }

    public required IReadOnlyList<LearningItemCategory> Categories { get; init; }

    public IReadOnlyList<GeneratedItem> Items { get; init; } = [];

    public IReadOnlyList<LedgerEntry> Entries { get; init; } = [];

    public IReadOnlyList<RejectedDraft> Rejected { get; init; } = [];

    public IReadOnlyList<FailedCall> Failures { get; init; } = [];

    public long InputTokens { get; init; }

    public long OutputTokens { get; init; }

    public LearningItemCategory FirstCategory => Categories.Count > 0 ? Categories[0] : LearningItemCategory.Vocab;

    public GenerationRequest Request => new() { Language = Language, Level = Level };

    public static ResultParts Of(GenerationResult result) => new()
    {
        Language = result.Report.Language,
        Level = result.Report.Level,
        Categories = [.. result.Report.Categories.Select(category => category.Category)],
        Items = result.Items,
        Entries = result.Ledger.Entries,
        Rejected = result.Rejected,
        Failures = result.Failures,
        InputTokens = result.Report.Totals.InputTokens,
        OutputTokens = result.Report.Totals.OutputTokens,
    };

    /// <summary>The parts with an item, whose sources are covered by it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="texts">The texts of its sources by their ids; the target where one is not known.</param>
    public ResultParts With(GeneratedItem item, IReadOnlyDictionary<string, string>? texts = null) => item.SourceIds.Aggregate(
        this with { Items = [.. Items, item], Categories = Known(item.Item.Category) },
        (parts, id) => parts.Settle(new LedgerEntry
        {
            Category = item.Item.Category,
            SourceId = id,
            SourceText = texts?.GetValueOrDefault(id) ?? Entry(item.Item.Category, id)?.SourceText ?? item.Item.TargetItem,
            Outcome = SourceOutcome.Covered,
            ItemIds = [.. Entry(item.Item.Category, id)?.ItemIds ?? [], item.Item.Id],
        }));

    /// <summary>The parts with what became of a source.</summary>
    public ResultParts Settle(LearningItemCategory category, string text, SourceOutcome outcome, string? detail) => Settle(new LedgerEntry
    {
        Category = category,
        SourceId = IdOf(category, text),
        SourceText = text,
        Outcome = outcome,
        Detail = detail,
    });

    /// <summary>The id of a source by its text: of one that is in the ledger, else the one that a run assigns.</summary>
    public string IdOf(LearningItemCategory category, string text) =>
        Entries.FirstOrDefault(entry => entry.Category == category && entry.SourceText == text)?.SourceId
        ?? ItemRecipe.IdOf(GeneratedItems.Source(text, category), Language);

    private ResultParts Settle(LedgerEntry entry)
    {
        var known = Entry(entry.Category, entry.SourceId);
        var entries = known is null ? [.. Entries, entry]
            : known.Outcome == SourceOutcome.Covered && entry.Outcome != SourceOutcome.Covered ? Entries
            : [.. Entries.Select(other => other == known ? entry : other)];
        return this with { Entries = entries, Categories = Known(entry.Category) };
    }

    private LedgerEntry? Entry(LearningItemCategory category, string sourceId) => Entries.FirstOrDefault(entry => entry.Category == category && entry.SourceId == sourceId);

    private IReadOnlyList<LearningItemCategory> Known(LearningItemCategory category) => Categories.Contains(category) ? Categories : [.. Categories, category];
}
