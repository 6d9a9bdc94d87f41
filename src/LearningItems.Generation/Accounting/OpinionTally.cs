namespace LearningItems.Generation.Accounting;

/// <summary>What a second opinion said of the items of a category, and what it used.</summary>
internal sealed class OpinionTally
{
    private int _calls;
    private int _judged;
    private int _doubted;
    private int _withdrawn;
    private int _notJudged;
    private string? _reason;

    /// <summary>Tokens its calls used.</summary>
    public TokenUsage Usage { get; private set; }

    /// <summary>Output tokens that led to no verdict.</summary>
    public double Wasted { get; private set; }

    /// <summary>Counts the end of a call.</summary>
    /// <param name="end">How the call ended.</param>
    /// <param name="verdicts">How many of its items it has a verdict on.</param>
    public void Count(CallEnd end, int verdicts)
    {
        _calls += end.Attempts > 0 ? 1 : 0;
        Usage += end.Usage;
        Wasted += end.Usage.Output * (1 - ((double)verdicts / end.Call.Judged.Count));
    }

    /// <summary>An item has a verdict.</summary>
    public void Judge(bool isDoubted, bool isWithdrawn)
    {
        _judged++;
        _doubted += isDoubted ? 1 : 0;
        _withdrawn += isWithdrawn ? 1 : 0;
    }

    /// <summary>Items have no verdict, and get none.</summary>
    public void Leave(int items, string reason)
    {
        _notJudged += items;
        _reason ??= reason;
    }

    public SecondOpinionFigures ToFigures(TokenPrices? prices) => new()
    {
        Judged = _judged,
        Doubted = _doubted,
        Withdrawn = _withdrawn,
        NotJudged = _notJudged,
        Reason = _reason,
        Calls = _calls,
        InputTokens = Usage.Input,
        OutputTokens = Usage.Output,
        Cost = prices?.Cost(Usage.Input, Usage.CachedInput, Usage.Output),
    };

    /// <summary>The sum of figures; null where there are none.</summary>
    public static SecondOpinionFigures? Sum(IReadOnlyList<SecondOpinionFigures> parts) => parts.Count == 0 ? null : new()
    {
        Judged = parts.Sum(part => part.Judged),
        Doubted = parts.Sum(part => part.Doubted),
        Withdrawn = parts.Sum(part => part.Withdrawn),
        NotJudged = parts.Sum(part => part.NotJudged),
        Reason = parts.Select(part => part.Reason).FirstOrDefault(reason => reason is not null),
        Calls = parts.Sum(part => part.Calls),
        InputTokens = parts.Sum(part => part.InputTokens),
        OutputTokens = parts.Sum(part => part.OutputTokens),
        Cost = parts.Any(part => part.Cost is null) ? null : parts.Sum(part => part.Cost),
    };
}
