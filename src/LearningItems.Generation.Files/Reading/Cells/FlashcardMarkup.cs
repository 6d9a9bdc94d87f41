using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Takes out what flashcard programs write into fields: <c>[sound:x.mp3]</c>, and the braces of cloze deletions.</summary>
internal static class FlashcardMarkup
{
    private static readonly string[] Media = ["[sound:", "[anki:"];

    public static string Remove(string text) => WithoutCloze(WithoutMedia(text));

    private static string WithoutMedia(string text)
    {
        var plain = new StringBuilder();
        var (copied, at) = (0, text.IndexOf('['));
        while (at >= 0)
        {
            var here = at;
            if (Array.Exists(Media, name => string.CompareOrdinal(text, here, name, 0, name.Length) == 0))
            {
                var end = text.IndexOf(']', at);
                if (end < 0)
                {
                    break;
                }

                plain.Append(text, copied, at - copied);
                copied = end + 1;
                at = end;
            }

            at = text.IndexOf('[', at + 1);
        }

        return copied == 0 ? text : plain.Append(text, copied, text.Length - copied).ToString();
    }

    // {{c1::answer::hint}} is its answer, also one within another; braces that do not close are text.
    private static string WithoutCloze(string text)
    {
        if (!text.Contains("{{c", StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var hints = new Stack<bool>();
        for (var at = 0; at < text.Length; at++)
        {
            var rest = text.AsSpan(at);
            if (OpeningLength(rest) is > 0 and var opening)
            {
                hints.Push(hints.Count > 0 && hints.Peek());
                at += opening - 1;
            }
            else if (hints.Count > 0 && rest.StartsWith("}}"))
            {
                hints.Pop();
                at++;
            }
            else if (hints.Count > 0 && rest.StartsWith("::"))
            {
                hints.Pop();
                hints.Push(true);
                at++;
            }
            else if (hints.Count == 0 || !hints.Peek())
            {
                plain.Append(text[at]);
            }
        }

        return hints.Count == 0 ? plain.ToString() : text;
    }

    private static int OpeningLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("{{c"))
        {
            return 0;
        }

        var digits = 3;
        while (digits < rest.Length && digits < 8 && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        return digits > 3 && rest[digits..].StartsWith("::") ? digits + 2 : 0;
    }
}
