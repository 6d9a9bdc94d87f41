namespace LearningItems.Generation;

/// <summary>What a second opinion said of the items of a category or a whole run, and what it used.</summary>
public sealed record SecondOpinionFigures
{
    /// <summary>Items that were judged, withdrawn ones and those with an opinion in the journal included.</summary>
    public int Judged { get; init; }

    /// <summary>Items of them with a doubt.</summary>
    public int Doubted { get; init; }

    /// <summary>Items of those that were withdrawn for it.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Items about which there is no opinion: they stand as they are.</summary>
    public int NotJudged { get; init; }

    /// <summary>Why the first of them has none; null where all were judged.</summary>
    public string? Reason { get; init; }

    /// <summary>Calls made.</summary>
    public int Calls { get; init; }

    /// <summary>Input tokens of the calls.</summary>
    public long InputTokens { get; init; }

    /// <summary>Output tokens of the calls.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Cost of the calls; null without prices.</summary>
    public decimal? Cost { get; init; }
}
