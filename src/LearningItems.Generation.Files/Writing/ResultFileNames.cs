namespace LearningItems.Generation.Files;

/// <summary>The files of a result. Scripts know them by these names.</summary>
internal static class ResultFileNames
{
    public const string Items = "items.jsonl";
    public const string Details = "details.jsonl";
    public const string Ledger = "ledger.csv";
    public const string Report = "report.json";
    public const string Rejected = "rejected.jsonl";
}
