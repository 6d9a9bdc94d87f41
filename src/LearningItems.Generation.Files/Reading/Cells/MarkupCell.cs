using System.Net;
using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Takes HTML, entities and the markup of flashcard programs out of a cell. What merely has the signs (<c>a &lt; b</c>) stays.</summary>
internal static class MarkupCell
{
    /// <summary>The text without markup, the very same where there is none. Furigana of ruby comes out as <c>猫[ねこ]</c>.</summary>
    public static string Clean(string cell)
    {
        if (cell.AsSpan().IndexOfAny("<&[{") < 0)
        {
            return cell;
        }

        // Tags may be written as entities (&lt;b&gt;): a program wrote them twice.
        var text = HtmlTags.Remove(FlashcardMarkup.Remove(cell));
        var decoded = text.Contains('&', StringComparison.Ordinal) ? HtmlTags.Remove(WebUtility.HtmlDecode(text)) : text;
        return decoded == cell ? cell : JoinLines(decoded);
    }

    // A line of HTML ends where a list says something else: to drink<br>to sip.
    private static string JoinLines(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n').Select(CellText.Trim).Where(line => line.Length > 0))
        {
            joined.Append(joined.Length == 0 ? string.Empty : EndsSentence(joined[^1]) ? " " : "; ").Append(line);
        }

        return joined.ToString();
    }

    private static bool EndsSentence(char c) => c is ';' or ',' or '.' or ':' or '!' or '?' or '；' or '，' or '。' or '、';
}
