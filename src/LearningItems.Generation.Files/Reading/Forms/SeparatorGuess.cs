using System.Buffers;

namespace LearningItems.Generation.Files;

/// <summary>
/// Finds what stands between the cells of a text: what gives the same number of cells in most rows, not the most frequent sign;
/// glosses are full of commas.
/// </summary>
internal static class SeparatorGuess
{
    /// <summary>Enough rows to see how a list is written; a long one is not read once for each candidate.</summary>
    private const int RowsLookedAt = 2000;

    private const int FewestToRepeat = 4;

    /// <summary>Signs between words and glosses in lists written by hand. They also stand inside phrases, so that nearly all rows must have one.</summary>
    private static readonly string[] Written = [" ## ", " = ", " - ", " – ", " — ", " : ", " → ", " -> ", " => ", "：", ": ", "＝"];

    private static readonly SearchValues<char> OtherSigns = SearchValues.Create("\t,;|，；");

    private static readonly string[] Signs = ["\t", ",", ";", "|"];

    /// <summary>The separator, or null when each line is one cell.</summary>
    public static string? Find(string text)
    {
        var signs = Best(text, Signs, leastShare: 0.5);
        var written = Best(text, Written, leastShare: 0.8);
        return written is not null && (signs is null || written.Value.Even > signs.Value.Even) ? written.Value.Separator : signs?.Separator;
    }

    /// <summary>Whether a separator is one written by hand, which parts a line once: what follows it is the gloss, whatever stands there.</summary>
    public static bool PartsOnce(string separator) => Written.Contains(separator);

    private static (string Separator, double Even)? Best(string text, string[] candidates, double leastShare)
    {
        (string Separator, double Even, int Cells)? best = null;
        foreach (var candidate in candidates)
        {
            var counts = WithoutTitle(Counts(text, candidate), candidate);
            var parted = counts.Count(count => count > 1);

            // One line in two: the header is written with care, and a comma in the one word below a header of one column is none.
            var isParted = parted > leastShare * counts.Count || (parted == leastShare * counts.Count && counts is [> 1, ..]);
            if (!isParted || parted == 0 || (PartsOnce(candidate) && !AreWords(text, candidate)))
            {
                continue;
            }

            var mode = counts.Where(count => count > 1).GroupBy(count => count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First();
            var even = (double)mode.Count() / counts.Count;
            if (best is null || even > best.Value.Even || (even == best.Value.Even && mode.Key > best.Value.Cells))
            {
                best = (candidate, even, mode.Key);
            }
        }

        return best is null ? null : (best.Value.Separator, best.Value.Even);
    }

    // A title above a list written by hand has no sign of it.
    private static List<int> WithoutTitle(List<int> counts, string candidate)
    {
        var title = PartsOnce(candidate) ? counts.TakeWhile(count => count == 1).Count() : 0;
        return title is > 0 and <= TitleLines.Most && counts.Count - title > 1 ? counts[title..] : counts;
    }

    private static List<int> Counts(string text, string candidate) =>
    [
        .. DelimitedReader.Read(text, candidate)
            .Where(record => !record.Text.StartsWith("#", StringComparison.Ordinal) && !record.Text.StartsWith("//", StringComparison.Ordinal))
            .Take(RowsLookedAt)
            .Select(record => CountOf(record, candidate)),
    ];

    private static int CountOf(DelimitedRecord record, string candidate)
    {
        var cells = record.Cells ?? DelimitedReader.Plain(record.Text, candidate);
        return !PartsOnce(candidate) ? cells.Length : cells.Length > 1 && IsBehindTheWord(cells[0], candidate) ? 2 : 1;
    }

    // A colon stands in glosses too, behind what parts them from their words.
    private static bool IsBehindTheWord(string before, string candidate) => candidate is not ("：" or ": ") || !before.AsSpan().ContainsAny(OtherSigns);

    // Who speaks in a dialogue, or the name of a property: what comes again and again is no word.
    private static bool AreWords(string text, string candidate)
    {
        var words = DelimitedReader.Read(text, candidate).Take(RowsLookedAt).Select(record => DelimitedReader.Plain(record.Text, candidate)).Where(cells => cells.Length > 1).Select(cells => cells[0].Trim()).ToList();
        return words.Count < FewestToRepeat || words.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 2 > words.Count;
    }
}
