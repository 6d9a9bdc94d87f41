using System.Text.Json;
using System.Text.Json.Serialization;
using LearningItems.Generation.Text;

namespace LearningItems.Generation;

/// <summary>What became of one source in one category.</summary>
public sealed record LedgerEntry
{
    private readonly IReadOnlyList<Guid> _itemIds = [];

    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>The source's id: the caller's, or the one assigned from its content. <c>topic</c> for the request's topic.</summary>
    public required string SourceId { get; init; }

    /// <summary>The source's text.</summary>
    public required string SourceText { get; init; }

    /// <summary>How it ended.</summary>
    public required SourceOutcome Outcome { get; init; }

    /// <summary>The accepted items that teach it; empty where none does.</summary>
    public IReadOnlyList<Guid> ItemIds
    {
        get => _itemIds;
        init => _itemIds = value ?? [];
    }

    /// <summary>The reason, where the outcome has one.</summary>
    public string? Detail { get; init; }

    /// <summary>The entry in one line: <c>vocab w1 爱: rejected (no draft passed)</c>.</summary>
    public override string ToString() =>
        $"{Category} {SourceId} {ShortLine.Of(SourceText)}: {JsonNamingPolicy.SnakeCaseLower.ConvertName(Outcome.ToString())}{(Detail is null ? string.Empty : $" ({ShortLine.Of(Detail)})")}";
}

/// <summary>Accounts for every eligible source of every category: the outcomes of a category sum to its sources.</summary>
public sealed class SourceLedger
{
    /// <summary>Makes a ledger of entries.</summary>
    /// <param name="entries">One entry per category and source. Copied.</param>
    public SourceLedger(IEnumerable<LedgerEntry> entries) => Entries = [.. entries];

    // JSON wants the parameter to be of the property's type; a member that is missing arrives as null.
    [JsonConstructor]
    internal SourceLedger(IReadOnlyList<LedgerEntry> entries) => Entries = entries is null ? [] : [.. entries];

    /// <summary>The entries, by category and in the order of the sources.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>Whether no entry ended rejected, refused, failed, out of budget or cancelled.</summary>
    [JsonIgnore]
    public bool IsComplete => !Entries.Any(entry => entry.Outcome.IsIncomplete());

    /// <summary>How many entries of a category ended in an outcome.</summary>
    /// <param name="category">The category.</param>
    /// <param name="outcome">The outcome.</param>
    public int Count(LearningItemCategory category, SourceOutcome outcome) =>
        Entries.Count(entry => entry.Category == category && entry.Outcome == outcome);
}
