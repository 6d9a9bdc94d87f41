using System.Text;

namespace LearningItems.Generation.Replies;

/// <summary>Knows the beginning of an item by its first name: <c>{"row":</c>.</summary>
internal static class ItemBeginning
{
    private const int LongestBeginning = 64;

    private static readonly string[] FirstNames = [ReplyFields.Row, ReplyFields.Rows, ReplyFields.Category];

    /// <summary>Where an item begins whose first colon is the last character, behind the end of another; null where none does.</summary>
    public static int? At(StringBuilder text)
    {
        var at = BackOverSpace(text, text.Length - 1);
        if (at < 1 || text[at] != '"')
        {
            return null;
        }

        var end = at--;
        while (at >= 0 && char.IsAsciiLetterLower(text[at]) && end - at < 12)
        {
            at--;
        }

        if (at < 1 || text[at] != '"' || !FirstNames.Contains(text.ToString(at + 1, end - at - 1), StringComparer.Ordinal))
        {
            return null;
        }

        var brace = BackOverSpace(text, at);
        if (brace < 1 || text[brace] != '{')
        {
            return null;
        }

        var before = BackOverSpace(text, brace);
        return before >= 0 && text[before] is ',' or '}' ? brace : null;
    }

    /// <summary>Whether a text begins as an item, alone or by its row (<c>{"1":{</c>).</summary>
    public static bool Is(StringBuilder text)
    {
        var beginning = string.Concat(text.ToString(0, Math.Min(text.Length, LongestBeginning)).Where(c => !char.IsWhiteSpace(c)));
        return FirstNames.Any(name => beginning.StartsWith($"{{\"{name}\":", StringComparison.Ordinal)) || (beginning.StartsWith("{\"", StringComparison.Ordinal) && beginning.Length > 2 && char.IsAsciiDigit(beginning[2]));
    }

    private static int BackOverSpace(StringBuilder text, int from)
    {
        var at = from - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return at;
    }
}
