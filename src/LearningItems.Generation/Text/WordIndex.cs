namespace LearningItems.Generation.Text;

/// <summary>A set of words that is asked with spans of running text: case folded, nothing allocated.</summary>
internal sealed class WordIndex
{
    private readonly string[] _sorted;

    public WordIndex(IEnumerable<string> words)
    {
        Words = [.. words];
        _sorted = [.. Words.Where(word => word.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        Longest = _sorted.Length == 0 ? 0 : _sorted.Max(word => word.Length);
    }

    public static WordIndex Empty { get; } = new([]);

    /// <summary>The words as they were given.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Characters of the longest word.</summary>
    public int Longest { get; }

    public bool IsEmpty => _sorted.Length == 0;

    public bool Contains(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, _sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = word.CompareTo(_sorted[middle], StringComparison.OrdinalIgnoreCase);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
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
}
