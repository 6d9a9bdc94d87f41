namespace LearningItems.Generation;

/// <summary>A call of a batch, with all that is needed to read its reply in another process.</summary>
public sealed record JournaledRequest
{
    /// <summary>The id of the request within the batch.</summary>
    public required string Id { get; init; }

    /// <summary>What it asks for: one category, or several that share its rows.</summary>
    public required IReadOnlyList<JournaledAsk> Asks { get; init; }

    /// <summary>SHA-256 of its prompt and schema.</summary>
    public required string PromptHash { get; init; }

    /// <summary>Tokens of its prompt and schema, estimated.</summary>
    public required int InputTokens { get; init; }

    /// <summary>Tokens of its reply, fewest and most to expect.</summary>
    public required TokenRange OutputTokens { get; init; }

    /// <summary>The output limit it is sent with.</summary>
    public required int MaxOutputTokens { get; init; }

    /// <summary>Whether it asks again for what earlier calls did not bring.</summary>
    public bool IsFollowUp { get; init; }
}

/// <summary>What a call of a batch asks of one category.</summary>
public sealed record JournaledAsk
{
    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>The ids of the sources offered, in the order of their rows.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>The keys of the sources, one for each; where items are drawn from a list, the one key of the list.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>Fewest and most items asked for.</summary>
    public required ItemRange Items { get; init; }

    /// <summary>How often pattern work was asked for before.</summary>
    public int Round { get; init; }

    /// <summary>How many times the estimated output limit the call gets.</summary>
    public int OutputFactor { get; init; } = 1;

    /// <summary>Its sources, each with its key.</summary>
    internal IEnumerable<(LearningItemCategory Category, string Key, string SourceId)> Rows =>
        SourceIds.Select((id, index) => (Category, Keys.Count == 1 ? Keys[0] : Keys[index], id));
}

/// <summary>What the calls of a batch used for one category.</summary>
public sealed record JournaledUsage
{
    /// <summary>The category.</summary>
    public required LearningItemCategory Category { get; init; }

    /// <summary>Calls answered or failed; one of several categories counts for its first.</summary>
    public int Calls { get; init; }

    /// <summary>Input tokens, cached ones included.</summary>
    public long InputTokens { get; init; }

    /// <summary>Input tokens that the provider read from its cache.</summary>
    public long CachedInputTokens { get; init; }

    /// <summary>Output tokens.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Output tokens that no item came of.</summary>
    public long WastedTokens { get; init; }
}
