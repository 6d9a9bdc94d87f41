namespace LearningItems.Generation.Work;

/// <summary>What one call asks of one category.</summary>
/// <param name="Work">The category's work that the ask is part of.</param>
/// <param name="Sources">The sources offered, in the order of their rows.</param>
/// <param name="Yield">How many items are asked for.</param>
internal sealed record Ask(CategoryWork Work, IReadOnlyList<Source> Sources, ItemYield Yield)
{
    public LearningItemCategory Category => Work.Category;

    /// <summary>How often pattern work was asked for before.</summary>
    public int Round { get; init; }

    /// <summary>How many times the estimated output limit the call gets: more when a reply was cut before its first item.</summary>
    public int OutputFactor { get; init; } = 1;

    /// <summary>The same ask with room for a reply four times as long.</summary>
    public Ask WithRoom() => this with { OutputFactor = OutputFactor * 4 };

    public ItemRange Items => Yield.From(Sources.Count);
}

/// <summary>One call to make: one ask, or several that share their rows.</summary>
/// <param name="Number">Its number in the plan, from 1; follow-ups number on.</param>
/// <param name="Asks">What it asks for.</param>
/// <param name="InputTokens">Tokens of its prompt and schema, estimated.</param>
/// <param name="OutputTokens">Tokens of its reply, fewest and most to expect.</param>
/// <param name="MaxOutputTokens">The output limit it is sent with.</param>
internal sealed record Call(int Number, IReadOnlyList<Ask> Asks, int InputTokens, TokenRange OutputTokens, int MaxOutputTokens)
{
    // Not to be set in a copy: Sources is read from the asks once, and the copy would keep the sources of the original.
    public IReadOnlyList<Ask> Asks { get; } = Asks;

    /// <summary>What was wrong with earlier replies, for the model to mend; empty in the first round.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What earlier calls of its categories taught, not to be repeated; empty where nothing is known when the call leaves.</summary>
    public IReadOnlyDictionary<LearningItemCategory, IReadOnlyList<string>> Taught { get; init; } = new Dictionary<LearningItemCategory, IReadOnlyList<string>>();

    /// <summary>Whether the call asks again for what earlier calls did not bring.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>The items about which the call asks for a second opinion, row 1 first; empty where it asks for items.</summary>
    public IReadOnlyList<JudgedItem> Judged { get; init; } = [];

    public bool IsSecondOpinion => Judged.Count > 0;

    /// <summary>The sources of its rows, row 1 first: the union of what its asks offer, and of a call made earlier also sources that the request no longer has.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = Asks is [var only] ? only.Sources : [.. Asks.SelectMany(ask => ask.Sources).Distinct()];

    /// <summary>Its categories, for the log.</summary>
    public string CategoryNames => string.Join(", ", Asks.Select(ask => ask.Category));

    public PlannedCall ToPlannedCall() => new()
    {
        Number = Number,
        Categories = [.. Asks.Select(ask => ask.Category)],
        SourceIds = [.. Sources.Select(source => source.Id)],
        Items = new ItemRange(Asks.Sum(ask => ask.Items.Low), Asks.Sum(ask => ask.Items.High)),
        InputTokens = InputTokens,
        OutputTokens = OutputTokens,
        MaxOutputTokens = MaxOutputTokens,
        IsSecondOpinion = IsSecondOpinion,
    };
}
