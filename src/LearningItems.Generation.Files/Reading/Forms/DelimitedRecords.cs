namespace LearningItems.Generation.Files;

/// <summary>A record of a delimited text.</summary>
/// <param name="Line">The line in which it starts, from 1.</param>
/// <param name="Text">The record without its line break: several lines where a quoted cell has line breaks.</param>
/// <param name="IsClosed">False when a quotation mark opens a cell and is not closed: then the text is the one line.</param>
internal sealed record DelimitedRecord(int Line, string Text, bool IsClosed);

/// <summary>
/// Cuts a delimited text into records by the rules of RFC 4180, but so that a stray quotation mark costs its own line only.
/// </summary>
/// <remarks>
/// A quotation mark opens a cell only as its first character, and closes it only before a separator, a line break or the end.
/// Inside a cell that does not begin with one it is an ordinary character (<c>5" disk</c>).
/// </remarks>
internal static class DelimitedRecords
{
    private const char Quote = '"';
    private const int NotClosed = -1;

    /// <summary>The records in order, without lines that hold nothing but white space.</summary>
    public static IEnumerable<DelimitedRecord> Read(string text, char separator)
    {
        var (position, line) = (0, 1);
        while (position < text.Length)
        {
            var end = EndOfRecord(text, position, separator);
            var isClosed = end != NotClosed;
            end = isClosed ? end : EndOfLine(text, position);

            var record = text[position..end];
            if (!record.All(c => char.IsWhiteSpace(c) && c != separator))
            {
                yield return new DelimitedRecord(line, record, isClosed);
            }

            line += LineBreaks(record) + 1;
            position = AfterLineBreak(text, end);
        }
    }

    private static int EndOfRecord(string text, int position, char separator)
    {
        while (true)
        {
            var isQuoted = position < text.Length && text[position] == Quote;
            position = isQuoted ? AfterClosingQuote(text, position + 1, separator) : EndOfBareCell(text, position, separator);
            if (position == NotClosed || position == text.Length || text[position] != separator)
            {
                return position;
            }

            position++;
        }
    }

    private static int AfterClosingQuote(string text, int position, char separator)
    {
        while (true)
        {
            var quote = text.IndexOf(Quote, position);
            var next = quote + 1;
            if (quote < 0)
            {
                return NotClosed;
            }

            if (next == text.Length || text[next] == separator || IsLineBreak(text[next]))
            {
                return next;
            }

            if (text[next] != Quote)
            {
                return NotClosed;
            }

            position = next + 1;
        }
    }

    private static int EndOfBareCell(string text, int position, char separator)
    {
        while (position < text.Length && text[position] != separator && !IsLineBreak(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int EndOfLine(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : position + length;
    }

    private static int AfterLineBreak(string text, int end) =>
        end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);

    private static int LineBreaks(string record)
    {
        var count = 0;
        for (var end = EndOfLine(record, 0); end < record.Length; end = EndOfLine(record, AfterLineBreak(record, end)))
        {
            count++;
        }

        return count;
    }

    private static bool IsLineBreak(char c) => c is '\r' or '\n';
}
