namespace LearningItems.Generation;

/// <summary>What work was done and what it used, for a category or a whole run.</summary>
public record GenerationFigures
{
    /// <summary>Eligible sources: one per ledger entry.</summary>
    public int Sources { get; init; }

    /// <summary>Sources that an accepted item teaches.</summary>
    public int Covered { get; init; }

    /// <summary>Accepted items.</summary>
    public int Items { get; init; }

    /// <summary>Items among them that this run did not pay for: kept by its journal, or shared by an item store; null without either.</summary>
    public int? KeptItems { get; init; }

    /// <summary>Tokens that earlier runs used for what the journal keeps; no part of the figures below. Null without a journal.</summary>
    public long? KeptTokens { get; init; }

    /// <summary>Findings that rejected drafts, counted by code.</summary>
    public IReadOnlyDictionary<string, int> Rejected { get; init => field = value ?? new Dictionary<string, int>(); } = new Dictionary<string, int>();

    /// <summary>Findings that stay with accepted items, counted by code.</summary>
    public IReadOnlyDictionary<string, int> Warnings { get; init => field = value ?? new Dictionary<string, int>(); } = new Dictionary<string, int>();

    /// <summary>Logical requests made.</summary>
    public int Calls { get; init; }

    /// <summary>Calls among them that a run in batches made at once, at the price of single calls (<see cref="GenerationRunOptions.OnlineTail"/>); null where there were none.</summary>
    public int? CallsAtOnce { get; init; }

    /// <summary>Requests sent, retries included.</summary>
    public int Attempts { get; init; }

    /// <summary>Input tokens, cached ones included, as the provider reports them; estimated where it reports none.</summary>
    public long InputTokens { get; init; }

    /// <summary>Input tokens the provider read from its cache.</summary>
    public long CachedInputTokens { get; init; }

    /// <summary>Output tokens, as the provider reports them; estimated where it reports none.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Output tokens that led to no accepted item.</summary>
    public long WastedTokens { get; init; }

    /// <summary>Cost in the currency of <see cref="TokenPrices"/>; null without prices, or without those of a second opinion that was asked for.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What a second opinion said, and what it used, which is part of the figures above; null without one.</summary>
    public SecondOpinionFigures? SecondOpinion { get; init; }
}
