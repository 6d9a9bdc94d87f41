using System.Buffers;

namespace LearningItems.Generation.Languages.Japanese;

/// <summary>
/// What the cell of a list may stand for, one after the other: the whole cell, then each of its alternatives – しち;なな – and all of them
/// with and without the parts in brackets: (お)かし. A comma stands between alternatives or inside a sentence, so both are tried.
/// </summary>
internal ref struct Spellings(ReadOnlySpan<char> cell, Span<char> buffer)
{
    /// <summary>Characters of the longest cell that is taken apart.</summary>
    public const int Longest = 256;

    private const int MostBrackets = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create(";；、,，/／|・･");

    private readonly ReadOnlySpan<char> _cell = cell;
    private readonly Span<char> _buffer = buffer;
    private ReadOnlySpan<char> _part;
    private int _next = -1;
    private int _ways;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly Spellings GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_ways == 0)
        {
            if (!MoveToPart())
            {
                return false;
            }

            _ways = Signs.IsOnly(_part) ? 0 : 1 << Math.Min(Openings(_part), MostBrackets);
        }

        _ways--;
        Current = Openings(_part) == 0 || _part.Length > _buffer.Length ? _part : Write(_ways);
        return true;
    }

    /// <summary>Cuts the first alternative off a cell.</summary>
    public static ReadOnlySpan<char> Cut(scoped ref ReadOnlySpan<char> cell)
    {
        var end = cell.IndexOfAny(Separators);
        var part = end < 0 ? cell : cell[..end];
        cell = end < 0 ? [] : cell[(end + 1)..];
        return part;
    }

    private bool MoveToPart()
    {
        if (_next < 0)
        {
            _part = _cell;
            _next = 0;
            return true;
        }

        var rest = _cell[Math.Min(_next, _cell.Length)..];
        if (rest.IsEmpty)
        {
            return false;
        }

        _part = Cut(ref rest);
        if (_part.Length == _cell.Length)
        {
            return false; // the whole cell, which came first
        }

        _next += _part.Length + 1;
        return true;
    }

    // A bit of the way says whether a part in brackets is kept; parts beyond the bits are kept.
    private readonly ReadOnlySpan<char> Write(int way)
    {
        var (length, bracket, depth) = (0, -1, 0);
        foreach (var c in _part)
        {
            if (IsOpening(c))
            {
                bracket++;
                depth++;
            }
            else if (IsClosing(c))
            {
                depth = Math.Max(depth - 1, 0);
            }
            else if (depth == 0 || bracket >= MostBrackets || (way & (1 << bracket)) != 0)
            {
                _buffer[length++] = c;
            }
        }

        return _buffer[..length];
    }

    private static int Openings(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsOpening(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsOpening(char c) => c is '(' or '（' or '[' or '［' or '〔' or '【';

    private static bool IsClosing(char c) => c is ')' or '）' or ']' or '］' or '〕' or '】';
}
