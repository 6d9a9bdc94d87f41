using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>Flashcards of Pleco: <c>国家[國家]</c>, reading and definition between tabs. The traditional form is another spelling of the word.</summary>
internal static partial class PlecoForm
{
    /// <summary>What the columns are; a header, which Pleco itself does not write, says more exactly what the last ones are.</summary>
    private static readonly string[] Columns = [ListField.Text, ListField.Aliases, ListField.Reading, ListField.Gloss];

    public static RawList? TryRead(RawList list)
    {
        var rows = list.Rows.Where(row => row.Problem is null).ToList();
        var cards = rows.Count(IsCard);
        if (list.Separator != "\t" || cards == 0 || cards < 0.6 * rows.Count)
        {
            return null;
        }

        var header = !IsCard(rows[0]) && !rows[0].Cells.Any(cell => cell is not null && cell.Any(c => c is >= '\u2E80' and <= '\u9FFF')) ? rows[0] : null;
        var width = 1 + rows.Max(row => row.Cells.Count);
        return list with
        {
            Form = "Pleco flashcards",
            Rows = [.. list.Rows.Where(row => row != header).Select(Parted)],
            Header = header is null ? null : [header.Cells[0]!, ListField.Aliases, .. header.Cells.Skip(1).Select(cell => cell ?? string.Empty)],
            Declared = Columns.Take(header is null ? width : 2).Select((field, column) => (field, column)).ToDictionary(pair => pair.column, pair => pair.field),
        };
    }

    private static bool IsCard(ListRow row) => row.Cells is [{ } cell, ..] && Headword().IsMatch(cell);

    private static ListRow Parted(ListRow row)
    {
        if (row.Cells is not [{ } cell, ..])
        {
            return row;
        }

        var match = Headword().Match(cell);
        var (word, traditional) = match.Success ? (match.Groups["word"].Value, match.Groups["traditional"].Value) : (cell, string.Empty);
        return ListRow.OfCells(row.Line, [word, traditional == word ? string.Empty : traditional, .. row.Cells.Skip(1)]);
    }

    [GeneratedRegex(@"^\s*(?<word>[^\s\[\]]+)\[(?<traditional>[^\[\]]+)\]\s*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Headword();
}
