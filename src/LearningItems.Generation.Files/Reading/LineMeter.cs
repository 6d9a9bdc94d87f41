namespace LearningItems.Generation.Files;

/// <summary>Measures the lines of a text as it is read, so that one which no file of its kind has is found before it fills the memory.</summary>
/// <typeparam name="T">Bytes or characters.</typeparam>
/// <param name="carriageReturn">What a line may end with, alone or before a line feed.</param>
/// <param name="lineFeed">What a line ends with.</param>
/// <param name="limit">How long a line may be.</param>
internal sealed class LineMeter<T>(T carriageReturn, T lineFeed, int limit)
    where T : IEquatable<T>
{
    private int _line = 1;
    private long _length;
    private bool _isAfterReturn;

    /// <summary>Measures what comes next.</summary>
    /// <returns>The number of a line that is longer than it may be; null where there is none so far.</returns>
    public int? Add(ReadOnlySpan<T> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(carriageReturn, lineFeed);
            _length += end < 0 ? text.Length : end;
            if (_length > limit)
            {
                return _line;
            }

            if (end < 0)
            {
                _isAfterReturn = false;
                return null;
            }

            var isReturn = text[end].Equals(carriageReturn);
            _line += !isReturn && end == 0 && _isAfterReturn ? 0 : 1;
            (_isAfterReturn, _length) = (isReturn, 0);
            text = text[(end + 1)..];
        }

        return null;
    }
}
