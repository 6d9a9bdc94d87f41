using System.Buffers;

namespace LearningItems.Generation.Checks;

/// <summary>The readings that one cell of a word list holds: shéi/shuí, shéi; shuí, shéi (shuí).</summary>
internal ref struct ReadingAlternatives(ReadOnlySpan<char> cell)
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("/;,、，；()（）");

    private ReadOnlySpan<char> _rest = cell;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly ReadingAlternatives GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOfAny(Separators);
            Current = (end < 0 ? _rest : _rest[..end]).Trim();
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
