namespace LearningItems.Generation.Files;

/// <summary>The files of a result and those beside it. Scripts know them by these names.</summary>
public static class ResultFileNames
{
    /// <summary>The learning items, one a line.</summary>
    public const string Items = "items.jsonl";

    /// <summary>Category fields, provenance and warnings, a line per item.</summary>
    public const string Details = "details.jsonl";

    /// <summary>What became of every source in every category.</summary>
    public const string Ledger = "ledger.csv";

    /// <summary>The figures, and the calls that failed.</summary>
    public const string Report = "report.json";

    /// <summary>The drafts that failed a check, one a line, with the findings.</summary>
    public const string Rejected = "rejected.jsonl";

    /// <summary>The page to look at.</summary>
    public const string Page = "report.html";

    /// <summary>What a run that goes on reads; written while a run goes, not with its result.</summary>
    public const string Journal = "journal.jsonl";

    /// <summary>What a person decided about the items; written by <see cref="ReviewLog"/>, and never with a result.</summary>
    public const string Decisions = "decisions.jsonl";

    /// <summary>Those of a result, in the order in which they are written.</summary>
    public static IReadOnlyList<string> All { get; } = [Items, Details, Ledger, Report, Rejected, Page];
}
