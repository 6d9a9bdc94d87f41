using System.Buffers;

namespace LearningItems.Generation.Files;

/// <summary>Lines on which a word and its meaning stand in scripts of their own, with no more than a space or a sign between them: <c>雨 yǔ rain</c>, <c>дом-house</c>.</summary>
internal static class ScriptChangeForm
{
    /// <summary>The share of lines from which on they are such.</summary>
    public const double Most = 0.8;

    private const double MostReadings = 0.7;
    private const int FewestRows = 2;

    /// <summary>The list with the cells apart; null where most lines are not such.</summary>
    public static RawList? TryRead(RawList list)
    {
        var rows = list.Rows.Where(row => row.Problem is null).ToList();
        var lines = rows.ConvertAll(row => row.Cells is [{ } cell] ? ScriptChange.Find(cell) : null);
        lines.RemoveRange(0, Title(lines));
        var isWordFirst = lines.Count(line => line is { IsLatinFirst: false }) >= lines.Count(line => line is { IsLatinFirst: true });
        var parted = lines.Where(line => line is not null && line.IsLatinFirst != isWordFirst).ToList();
        if (parted.Count < FewestRows || parted.Count < Most * lines.Count)
        {
            return null;
        }

        var readings = parted.Count(line => ReadingBesideWord.Find(line!) is not null);
        var hasReadings = isWordFirst && readings >= MostReadings * parted.Count;
        return list with
        {
            Form = "words and meanings with spaces",
            Separator = " ",
            Rows = [.. list.Rows.Select(row => row.Cells is [{ } cell] && ScriptChange.Find(cell) is { } line && line.IsLatinFirst != isWordFirst ? ListRow.OfCells(row.Line, Cells(line, hasReadings)) : row)],
        };
    }

    // A title stands above and has no meaning beside it.
    private static int Title(List<ScriptChange?> lines) => lines.TakeWhile(line => line is null).Count() is <= TitleLines.Most and var title ? title : 0;

    private static string[] Cells(ScriptChange line, bool hasReadings) =>
        !hasReadings ? [line.First, line.Second]
        : ReadingBesideWord.Find(line) is { } parts ? [parts.Word, parts.Reading, parts.Meaning]
        : [line.First, string.Empty, line.Second];
}

/// <summary>The place in a line where letters of the Latin script begin, or end.</summary>
internal sealed record ScriptChange(string First, string Second, bool IsLatinFirst)
{
    private const string Signs = "-–—=:：→＝";
    private const string Openings = "([（［【/";

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|\t，；");

    public static ScriptChange? Find(string line)
    {
        var text = CellText.Trim(line);
        var first = text.Length > 0 && !Signs.Contains(text[0], StringComparison.Ordinal) ? FirstLetter(text, 0) : -1;
        if (first < 0)
        {
            return null;
        }

        var isLatinFirst = IsLatin(text, first);
        var change = first;
        while (change >= 0 && IsLatin(text, change) == isLatinFirst)
        {
            change = FirstLetter(text, change + 1);
        }

        return change < 0 ? null : At(text, change, isLatinFirst);
    }

    // Something must stand between the two: in 卡拉OK and T恤 nothing does. And what follows is all of the other script: so no sentence with a name in it.
    private static ScriptChange? At(string text, int change, bool isLatinFirst)
    {
        var start = change;
        while (start > 0 && Openings.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        var end = start;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || Signs.Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        var (before, after) = (text[..end], text[start..]);
        var isApart = end < start || (start < change && after[0] is not '/');
        var others = CellScripts.Of(HeaderName.WithoutBrackets(after[(change - start)..]));
        var isOther = isLatinFirst ? (others & Scripts.Latin) == Scripts.None : (others & ~Scripts.Latin) == Scripts.None;
        return isApart && isOther && !before.AsSpan().ContainsAny(Separators) ? new ScriptChange(before, after, isLatinFirst) : null;
    }

    private static int FirstLetter(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (CellScripts.OfLetterAt(text, at) != Scripts.None)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsLatin(string text, int at) => CellScripts.OfLetterAt(text, at) == Scripts.Latin;
}
