using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Takes out what no one sees and every comparison trips over: format characters, no-break spaces, halves of surrogate pairs.</summary>
/// <remarks>
/// The joiners stay between letters of the scripts that spell with them: Persian می‌خواهم has a non-joiner, Sinhala and Malayalam a joiner.
/// The ranges are those of the Unicode Standard's code charts. Written by hand; licence MIT, as the library; checked by <c>CellTextTests</c>.
/// </remarks>
internal static class UnseenCharacters
{
    public static string Remove(string cell)
    {
        if (!cell.AsSpan().ContainsAnyExceptInRange('\u0020', '\u007E'))
        {
            return cell;
        }

        var text = new StringBuilder(cell.Length);
        for (var at = 0; at < cell.Length; at++)
        {
            var c = cell[at];
            if (char.IsHighSurrogate(c) && at + 1 < cell.Length && char.IsLowSurrogate(cell[at + 1]))
            {
                text.Append(c).Append(cell[++at]);
            }
            else if (IsNoBreakSpace(c))
            {
                text.Append(' ');
            }
            else if (!char.IsSurrogate(c) && (!IsFormat(c) || JoinsLetters(cell, at)))
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static bool IsNoBreakSpace(char c) => c is '\u00A0' or '\u2007' or '\u202F';

    private static bool IsFormat(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB');

    // A joiner at the end of a word is a leftover, in the middle of one a part of its spelling; emoji are put together with it too.
    private static bool JoinsLetters(string cell, int at) =>
        cell[at] is '\u200C' or '\u200D' && at > 0 && at + 1 < cell.Length && NeedsJoiners(cell[at - 1]) && (NeedsJoiners(cell[at + 1]) || char.IsHighSurrogate(cell[at + 1]));

    private static bool NeedsJoiners(char c) =>
        c is (>= '\u0600' and <= '\u08FF') or (>= '\u0900' and <= '\u0DFF') or (>= '\u0F00' and <= '\u109F') or (>= '\u1780' and <= '\u18AF')
            or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uFE0F' || char.IsLowSurrogate(c);
}
