namespace LearningItems.Generation.Files;

/// <summary>The readings of a character as dictionaries give them, on and kun apart: <c>ショ</c> and <c>か.く, -がき</c> are one cell <c>ショ; かく; がき</c>.</summary>
internal static class CharacterReadings
{
    private static readonly char[] Separators = [';', '；', '、', ',', '，', '/', '／', '|', '\n', '・', '･', ' ', '\u3000'];

    /// <summary>All readings, each once, in the order of the columns; null where there is none.</summary>
    public static string? Join(IEnumerable<string> cells)
    {
        var readings = cells.SelectMany(cell => cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries)).Select(Bare).Where(reading => reading.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return readings.Count == 0 ? null : string.Join("; ", readings);
    }

    // A dot or brackets part the kana that stand behind the character, a dash marks where a reading is joined to another; none of them is read.
    private static string Bare(string reading) => string.Concat(reading.Where(c => c is not ('.' or '．' or '-' or '–' or '－' or '~' or '～' or '〜' or '(' or ')' or '（' or '）')));
}
