using System.Text;
using System.Text.Unicode;

namespace LearningItems.Generation.Files;

/// <summary>
/// UTF-8 that a program took for Windows-1252 and saved as UTF-8 again: <c>schÃ¶n</c>. Where all of it can be turned back it is;
/// where characters were lost on the way the text stays as it is, and a person is told.
/// </summary>
internal static class Mojibake
{
    private const int LeastRuns = 2;
    private const double LeastShare = 0.8;

    /// <summary>The characters that Windows-1252 has where Latin-1 has control characters.</summary>
    private static readonly Dictionary<char, byte> Beyond = Enumerable.Range(0x80, 0x20)
        .Select(value => (Byte: (byte)value, Text: KnownEncodings.Find("windows-1252")!.GetString([(byte)value])))
        .Where(pair => pair.Text[0] > 0xFF).ToDictionary(pair => pair.Text[0], pair => pair.Byte);

    public static (string Text, ListRemark? Remark) Mend(string text)
    {
        var (mended, runs, turned, damaged, from) = (new StringBuilder(), 0, 0, 0, 0);
        while (NextRun(text, from) is var (start, end))
        {
            var run = text[start..end];
            var back = Turned(run);
            runs++;
            turned += back is null ? 0 : 1;
            damaged += back is null && IsDamaged(run) ? 1 : 0;
            mended.Append(text, from, start - from).Append(back ?? run);
            from = end;
        }

        if (turned + damaged < LeastRuns || turned + damaged < LeastShare * runs)
        {
            return (text, null);
        }

        return damaged == 0 && turned == runs
            ? (mended.Append(text, from, text.Length - from).ToString(), Remark("The text was saved as UTF-8 twice (schÃ¶n for schön); the words were turned back. Look at them, and export the list again where they are wrong."))
            : (text, Remark("The text is UTF-8 that was taken for Windows-1252 (å–� for 喝), and characters were lost: the words are no text of the language. Export the list again as UTF-8."));
    }

    private static ListRemark Remark(string message) => new() { Code = "mojibake", Message = message };

    /// <summary>The next run of characters outside ASCII.</summary>
    private static (int Start, int End)? NextRun(string text, int from)
    {
        var start = from;
        while (start < text.Length && text[start] < 0x80)
        {
            start++;
        }

        var end = start;
        while (end < text.Length && text[end] >= 0x80)
        {
            end++;
        }

        return start == text.Length ? null : (start, end);
    }

    private static string? Turned(string run)
    {
        var bytes = new byte[run.Length];
        for (var i = 0; i < run.Length; i++)
        {
            if (ByteOf(run[i]) is not { } value)
            {
                return null;
            }

            bytes[i] = value;
        }

        // French is full of runs that are none; an exception for each would take longer than all the rest.
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    /// <summary>Begins as a character of two or three bytes would, and has what programs put where a byte has no character.</summary>
    private static bool IsDamaged(string run) => run.Contains('\uFFFD', StringComparison.Ordinal) && run[0] is >= '\u00C2' and <= '\u00F4' && run.All(c => c == '\uFFFD' || ByteOf(c) is not null);

    private static byte? ByteOf(char c) => c <= 0xFF ? (byte)c : Beyond.TryGetValue(c, out var value) ? value : null;
}
