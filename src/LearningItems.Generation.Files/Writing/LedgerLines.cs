using System.Globalization;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary><c>ledger.csv</c>: a header and a row per eligible source of each category, by RFC 4180 but with LF.</summary>
internal static class LedgerLines
{
    private const string Header = "category,source_id,source_text,outcome,item_ids,detail";

    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    private static readonly Dictionary<string, SourceOutcome> Outcomes = Enum.GetValues<SourceOutcome>().ToDictionary(Word, StringComparer.Ordinal);

    public static IEnumerable<string> Of(GenerationResult result) => result.Ledger.Entries.Select(Row).Prepend(Header);

    /// <summary>Reads the entries of a file.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="DamagedLineException">A line is not one of a ledger.</exception>
    public static IEnumerable<LedgerEntry> Read(string text)
    {
        var records = DelimitedReader.Read(text, ",").ToList();
        if (records is not [{ Cells: { } names }, ..] || string.Join(',', names) != Header)
        {
            throw new DamagedLineException(1, $"The columns should be {Header}.");
        }

        return records.Skip(1).Select(Entry);
    }

    private static LedgerEntry Entry(DelimitedRecord record)
    {
        if (record.Cells is not [var category, var sourceId, var sourceText, var outcome, var items, var detail])
        {
            throw new DamagedLineException(record.Line, record.Cells is { } cells ? $"The row has {cells.Length} cells in place of 6." : "A quotation mark is not closed.");
        }

        return new LedgerEntry
        {
            Category = LearningItemCategory.TryParse(category, CultureInfo.InvariantCulture, out var name) ? name : throw new DamagedLineException(record.Line, $"'{category}' is no category."),
            SourceId = sourceId,
            SourceText = sourceText,
            Outcome = Outcomes.TryGetValue(outcome, out var known) ? known : throw new DamagedLineException(record.Line, $"'{outcome}' is no outcome. Known are {string.Join(", ", Outcomes.Keys)}."),
            ItemIds = [.. items.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(id => Guid.TryParse(id, out var item) ? item : throw new DamagedLineException(record.Line, $"'{id}' is no id of an item."))],
            Detail = detail.Length == 0 ? null : detail,
        };
    }

    private static string Word(SourceOutcome outcome) => JsonNamingPolicy.SnakeCaseLower.ConvertName(outcome.ToString());

    private static string Row(LedgerEntry entry) => string.Join(',', new[]
    {
        entry.Category.Value,
        entry.SourceId,
        entry.SourceText,
        Word(entry.Outcome),
        string.Join(';', entry.ItemIds),
        entry.Detail ?? string.Empty,
    }.Select(Cell));

    private static string Cell(string text) =>
        text.IndexOfAny(NeedQuotes) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
