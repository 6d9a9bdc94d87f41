using System.Globalization;
using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Prompting;

/// <summary>
/// Writes what a person wants anew, one line an item: its rows, what it was, and the remark. Person and model are quoted as data, one line each and
/// none too long.
/// </summary>
internal static class WishRows
{
    private const int LongestItem = 300;
    private const int LongestComment = 500;

    /// <summary>Appends the line of a wish.</summary>
    /// <param name="prompt">The prompt so far.</param>
    /// <param name="rows">The numbers of its rows.</param>
    /// <param name="wish">The wish.</param>
    public static StringBuilder Append(StringBuilder prompt, IEnumerable<int> rows, AskedAgainItem wish)
    {
        var was = string.Join(" | ", [wish.Item.Item.TargetItem, wish.Item.Item.Definition, .. wish.Item.Item.Examples.Select(example => example.Text)]);
        prompt.Append(CultureInfo.InvariantCulture, $"- row {string.Join(", ", rows)}, was: {ShortLine(was, LongestItem)}");
        return string.IsNullOrWhiteSpace(wish.Comment) ? prompt.Append('\n') : prompt.Append(" Remark: ").Append(ShortLine(wish.Comment, LongestComment)).Append('\n');
    }

    /// <summary>The text on one line, cut to a length between characters.</summary>
    public static string ShortLine(string text, int longest)
    {
        var line = Printable.OneLine(text);
        var length = Math.Min(line.Length, longest);
        return line[..(length < line.Length && char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)];
    }
}
