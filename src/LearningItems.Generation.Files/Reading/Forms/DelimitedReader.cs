using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>
/// Reads a delimited text by the rules of RFC 4180, but so that a stray quotation mark costs its own line only: readers of CSV
/// give up there, or swallow what follows.
/// </summary>
/// <remarks>
/// A quotation mark opens a cell only as its first character, and closes it only before a separator, a line break or the end.
/// Inside a cell that does not begin with one it is an ordinary character (<c>5" disk</c>). No text is looked at twice but the
/// line of a stray mark: what lies between two stray marks has none that could open a cell and stay open.
/// </remarks>
internal sealed class DelimitedReader(string text, string separator)
{
    private const char Quote = '"';

    private readonly List<string> _cells = [];
    private int _position;

    /// <summary>The records in order, without lines that hold nothing but white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">What stands between cells.</param>
    public static IEnumerable<DelimitedRecord> Read(string text, string separator) => new DelimitedReader(text, separator).Records();

    /// <summary>The cells of one line in which quotation marks are ordinary characters.</summary>
    public static string[] Plain(ReadOnlySpan<char> line, string separator) => line.ToString().Split(separator);

    private IEnumerable<DelimitedRecord> Records()
    {
        var line = 1;
        while (_position < text.Length)
        {
            var start = _position;
            var isClosed = TryReadCells();
            if (!isClosed)
            {
                _position = EndOfLine(start);
            }

            var record = text.AsMemory(start.._position);
            var last = line + LineBreaks(record.Span);
            if (!IsBlank(record.Span))
            {
                yield return new DelimitedRecord(line, last, record, isClosed ? [.. _cells] : null);
            }

            line = last + 1;
            _position += text.AsSpan(_position).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
        }
    }

    /// <summary>Reads to the end of the record.</summary>
    /// <returns>Whether every quoted cell is closed.</returns>
    private bool TryReadCells()
    {
        _cells.Clear();
        while (true)
        {
            var isQuoted = _position < text.Length && text[_position] == Quote;
            if (isQuoted && !TryReadQuoted())
            {
                return false;
            }

            if (!isQuoted)
            {
                ReadBare();
            }

            if (!IsSeparator(_position))
            {
                return true;
            }

            _position += separator.Length;
        }
    }

    private bool TryReadQuoted()
    {
        var cell = new StringBuilder();
        for (var from = _position + 1; ;)
        {
            var quote = text.IndexOf(Quote, from);
            if (quote < 0)
            {
                return false;
            }

            cell.Append(text, from, quote - from);
            var next = quote + 1;
            if (next == text.Length || IsSeparator(next) || IsLineBreak(text[next]))
            {
                _cells.Add(cell.ToString());
                _position = next;
                return true;
            }

            if (text[next] != Quote)
            {
                return false;
            }

            cell.Append(Quote);
            from = next + 1;
        }
    }

    private void ReadBare()
    {
        var start = _position;
        while (_position < text.Length && !IsLineBreak(text[_position]) && !IsSeparator(_position))
        {
            _position++;
        }

        _cells.Add(text[start.._position]);
    }

    private bool IsSeparator(int position) => position < text.Length && text[position] == separator[0]
        && (separator.Length == 1 || string.CompareOrdinal(text, position, separator, 0, separator.Length) == 0);

    private bool IsBlank(ReadOnlySpan<char> record) => record.IsWhiteSpace() && !(string.IsNullOrWhiteSpace(separator) && record.Contains(separator, StringComparison.Ordinal));

    private int EndOfLine(int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : position + length;
    }

    private static int LineBreaks(ReadOnlySpan<char> record)
    {
        var count = 0;
        for (var end = record.IndexOfAny('\r', '\n'); end >= 0; end = record.IndexOfAny('\r', '\n'))
        {
            count++;
            record = record[(end + (record[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1))..];
        }

        return count;
    }

    private static bool IsLineBreak(char c) => c is '\r' or '\n';
}
