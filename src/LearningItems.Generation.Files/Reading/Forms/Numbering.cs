using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>Numbers that a list counts its words with, in the cell of the word: <c>1. 爱</c>, <c>2) 好</c>, <c>3 书</c>.</summary>
internal static partial class Numbering
{
    /// <summary>The rows without their numbers, where nearly all have one and most follow each other; otherwise the rows as they are.</summary>
    public static IReadOnlyList<ListRow> Without(List<ListRow> rows)
    {
        var (numbered, following, previous) = (0, 0, -1);
        foreach (var row in rows)
        {
            if (NumberOf(row) is { } number)
            {
                numbered++;
                following += number == previous + 1 || previous < 0 ? 1 : 0;
                previous = number;
            }
        }

        return numbered < 2 || numbered < 0.7 * rows.Count || following < 0.8 * numbered ? rows : [.. rows.Select(WithoutNumber)];
    }

    private static int? NumberOf(ListRow row) =>
        row.Cells is [{ } cell, ..] && Number().Match(cell) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static ListRow WithoutNumber(ListRow row) =>
        row.Cells is [{ } cell, ..] && Number().Match(cell) is { Success: true } match ? ListRow.OfCells(row.Line, [match.Groups["word"].Value, .. row.Cells.Skip(1)]) : row;

    [GeneratedRegex(@"^[\s“”""']*(?<number>[0-9]{1,6})([.):、．）]\s*|\s+)(?<word>[^\s\d.,:%].*)$", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
