using System.Text;

namespace LearningItems.Generation.Replies;

/// <summary>
/// A text in which a form is marked by asterisks – Ich *stehe* um sieben *auf*. – as text and form. Models write such marks without
/// fail; a field of its own for the form would cost eight times the tokens.
/// </summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Form">The marked form, its parts joined by an ellipsis: stehe … auf. Empty when nothing is marked.</param>
internal readonly record struct MarkedText(string Text, string Form)
{
    private const char Mark = '*';
    public static MarkedText Read(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Contains(Mark, StringComparison.Ordinal) ? ReadMarks(trimmed) : new MarkedText(trimmed, string.Empty);
    }

    private static MarkedText ReadMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        var form = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var end = text[at] == Mark ? EndOfMarked(text, at) : -1;
            if (end < 0)
            {
                plain.Append(text[at++]);
                continue;
            }

            var marked = text.AsSpan(at, end - at).Trim(Mark);
            form.Append(form.Length > 0 ? LearningItemDraft.BetweenParts : string.Empty).Append(marked);
            plain.Append(marked);
            at = end;
        }

        return new MarkedText(plain.ToString(), form.ToString());
    }

    // Where "*stehe*" or "**stehe**" ends; -1 for an asterisk that marks nothing (5 * 3, 5* hotel).
    private static int EndOfMarked(string text, int start)
    {
        var open = start;
        while (open < text.Length && text[open] == Mark)
        {
            open++;
        }

        var close = open < text.Length && !char.IsWhiteSpace(text[open]) ? text.IndexOf(Mark, open) : -1;
        if (close < 0 || char.IsWhiteSpace(text[close - 1]))
        {
            return -1;
        }

        var end = close;
        while (end < text.Length && text[end] == Mark && end - close < open - start)
        {
            end++;
        }

        return end;
    }
}
