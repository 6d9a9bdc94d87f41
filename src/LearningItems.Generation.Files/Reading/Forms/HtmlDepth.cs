namespace LearningItems.Generation.Files;

/// <summary>How deep elements of a page are nested. A parser looks through all open elements at each new one, so that thousands inside each other take it minutes.</summary>
internal static class HtmlDepth
{
    private const int Most = 512;

    /// <summary>Elements that have no end tag, or whose end tags pages leave out: the next one ends them.</summary>
    private static readonly HashSet<string> EndThemselves = new(
        "p li td th tr tbody thead tfoot dt dd option rt rp br img hr input meta link col colgroup wbr area base source track embed html head body".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', 0); at >= 0 && depth <= Most; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            var end = start;
            while (end < html.Length && end - start < 20 && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            if (end > start && !EndThemselves.Contains(html[start..end]))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            }
        }

        return depth > Most;
    }
}
