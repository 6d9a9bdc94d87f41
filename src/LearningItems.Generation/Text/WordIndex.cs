using System.Numerics;

namespace LearningItems.Generation.Text;

/// <summary>A set of words that is asked with spans of running text: case folded, nothing allocated.</summary>
internal sealed class WordIndex
{
    private const int SlotsPerWord = 2;

    // Words whose slots are the same follow each other; the words of slot s stand from _starts[s] on.
    private readonly string[] _bySlot;

    // Their hashes: a word is fetched only where it is most likely the one.
    private readonly uint[] _hashes;
    private readonly int[] _starts;

    public WordIndex(IEnumerable<string> words)
    {
        Words = [.. words];
        var distinct = Words.Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Longest = distinct.Count == 0 ? 0 : distinct.Max(word => word.Length);
        _starts = new int[BitOperations.RoundUpToPowerOf2((uint)(distinct.Count * SlotsPerWord) + 1) + 1];
        _bySlot = [.. distinct.OrderBy(word => SlotOf(word))];
        _hashes = [.. _bySlot.Select(word => Hash(word))];
        foreach (var word in _bySlot)
        {
            _starts[SlotOf(word) + 1]++;
        }

        for (var slot = 1; slot < _starts.Length; slot++)
        {
            _starts[slot] += _starts[slot - 1];
        }
    }

    public static WordIndex Empty { get; } = new([]);

    /// <summary>The words as they were given.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Characters of the longest word.</summary>
    public int Longest { get; }

    /// <summary>How many words there are that differ by more than their case.</summary>
    public int Count => _bySlot.Length;

    public bool IsEmpty => _bySlot.Length == 0;

    /// <summary>How many slots there are; the words of one slot look alike.</summary>
    public int Slots => _starts.Length - 1;

    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>The number of a word, from 0 to <see cref="Count"/>; -1 for a word that is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
        {
            return -1;
        }

        var hash = Hash(word);
        var slot = SlotOf(hash);
        for (var at = _starts[slot]; at < _starts[slot + 1]; at++)
        {
            if (_hashes[at] == hash && (word.SequenceEqual(_bySlot[at]) || word.Equals(_bySlot[at], StringComparison.OrdinalIgnoreCase))) // mostly written alike
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The length of the longest word that begins the text; 0 when none does.</summary>
    public int LongestPrefix(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The slot of a word, from 0 to <see cref="Slots"/>, whether it is there or not.</summary>
    public int SlotOf(ReadOnlySpan<char> word) => SlotOf(Hash(word));

    private int SlotOf(uint hash) => (int)hash & (_starts.Length - 2);

    // Its length, first, middle and last letter tell most words apart.
    private static uint Hash(ReadOnlySpan<char> word) =>
        ((((uint)word.Length * 31) + Folded(word[0])) * 31 + Folded(word[word.Length / 2])) * 31 + Folded(word[^1]);

    // Letters that differ only by case are one number. Half a surrogate pair is any: the case of a pair changes but one half.
    private static uint Folded(char c) => char.IsAscii(c) ? (uint)(c | 0x20) : char.IsSurrogate(c) ? 0u : UpperCase.Of(c);
}
