using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Takes known HTML tags out of a text in one pass: a sign that opens no known tag is text.</summary>
/// <remarks>The names are those of the HTML Standard that flashcards and copied pages have. Written by hand; licence MIT, as the library; checked by <c>MarkupCellTests</c>.</remarks>
internal static class HtmlTags
{
    private const int LongestName = 10;

    private static readonly HashSet<string> Inline = Names("a abbr b bdi bdo big cite code del em font i img ins kbd label mark o:p q rb rp rt ruby s small source span strike strong sub sup tt u video audio var wbr");

    private static readonly HashSet<string> Lines = Names("article blockquote body br center dd div dl dt h1 h2 h3 h4 h5 h6 head hr html li ol p pre section table tbody td th thead tr ul");

    /// <summary>Elements whose content is nothing to read.</summary>
    private static readonly HashSet<string> Unread = Names("script style rp title button svg");

    public static string Remove(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var (at, unread) = (0, default(string));
        while (at < text.Length)
        {
            if (text[at] == '<' && EndOfTag(text, at, out var name, out var closes) is var end and > 0)
            {
                unread = unread is null ? (closes || !Unread.Contains(name) ? null : name) : closes && name == unread ? null : unread;
                plain.Append(unread is null ? Stand(name, closes) : string.Empty);
                at = end;
            }
            else
            {
                plain.Append(unread is null ? text[at].ToString() : string.Empty);
                at++;
            }
        }

        return plain.ToString();
    }

    // Ruby is kept as furigana in the way of flashcard programs: a space before the base, the reading in brackets.
    private static string Stand(string name, bool closes) => name switch
    {
        "ruby" => closes ? string.Empty : " ",
        "rt" => closes ? "]" : "[",
        _ => Lines.Contains(name) ? "\n" : string.Empty,
    };

    // Names are short, and a known one takes everything up to the next '>': no character is looked at twice but once without any '>'.
    private static int EndOfTag(string text, int at, out string name, out bool closes)
    {
        name = string.Empty;
        closes = at + 1 < text.Length && text[at + 1] == '/';
        if (text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            var comment = text.IndexOf("-->", at, StringComparison.Ordinal);
            return comment < 0 ? text.Length : comment + 3;
        }

        var start = closes ? at + 2 : at + 1;
        var end = start;
        while (end < text.Length && end - start <= LongestName && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == ':'))
        {
            end++;
        }

        name = end == start ? string.Empty : text[start..end].ToLowerInvariant();
        if (end == text.Length || !(char.IsWhiteSpace(text[end]) || text[end] is '>' or '/') || !(Inline.Contains(name) || Lines.Contains(name) || Unread.Contains(name)))
        {
            return 0;
        }

        // A known tag that is never closed takes the rest: it is the rest of a tag that was cut off.
        return text.IndexOf('>', end) is >= 0 and var close ? close + 1 : text.Length;
    }

    private static HashSet<string> Names(string names) => [.. names.Split(' ')];
}
