using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>A frequency list: a word, a space and a number on each line.</summary>
internal static partial class WordCounts
{
    public static RawList? TryRead(RawList list)
    {
        var rows = list.Rows;
        if (list.Separator is not null || rows.Count < 2 || rows.Count(row => row.Cells is [{ } cell] && WordAndNumber().IsMatch(cell)) < 0.9 * rows.Count)
        {
            return null;
        }

        return list with { Form = "words with their counts", Separator = " ", Rows = [.. rows.Select(Parted)] };
    }

    private static ListRow Parted(ListRow row) =>
        row.Cells is [{ } cell] && WordAndNumber().Match(cell) is { Success: true } match ? ListRow.OfCells(row.Line, [match.Groups["word"].Value, match.Groups["count"].Value]) : row;

    [GeneratedRegex(@"^\s*(?<word>[^\s\d]\S*|\d+)[ \u00A0]+(?<count>[0-9]+)\s*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WordAndNumber();
}
