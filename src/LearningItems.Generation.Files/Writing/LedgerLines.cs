using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary><c>ledger.csv</c>: a header and a row per eligible source of each category, by RFC 4180 but with LF.</summary>
internal static class LedgerLines
{
    private const string Header = "category,source_id,source_text,outcome,item_ids,detail";

    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    public static IEnumerable<string> Of(GenerationResult result) => result.Ledger.Entries.Select(Row).Prepend(Header);

    private static string Row(LedgerEntry entry) => string.Join(',', new[]
    {
        entry.Category.Value,
        entry.SourceId,
        entry.SourceText,
        JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.Outcome.ToString()),
        string.Join(';', entry.ItemIds),
        entry.Detail ?? string.Empty,
    }.Select(Cell));

    private static string Cell(string text) =>
        text.IndexOfAny(NeedQuotes) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
