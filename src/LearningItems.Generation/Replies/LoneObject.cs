using System.Text;

namespace LearningItems.Generation.Replies;

/// <summary>Keeps an object of a reply that stands in no array, until it ends and its items are looked for, or an array shows that the reply has others.</summary>
internal sealed class LoneObject
{
    private readonly StringBuilder _text = new();
    private bool _isKept;

    /// <summary>Whether such objects had items.</summary>
    public bool HadItems { get; private set; }

    /// <summary>Whether the object that is being read begins as an item: the objects in its lists are no items.</summary>
    public bool IsItem => _isKept && ItemBeginning.Is(_text);

    /// <summary>Reads on.</summary>
    /// <param name="c">The next character of the reply.</param>
    /// <param name="depth">Brackets that are open behind it.</param>
    /// <param name="isWanted">Whether the reply has shown no array of items so far.</param>
    /// <param name="isInString">Whether the reply is inside a text behind it.</param>
    /// <returns>The JSON of the items of an object that ends here.</returns>
    public IReadOnlyList<string> Read(char c, int depth, bool isWanted, bool isInString)
    {
        if (depth == 1 && c == '{' && !isInString && isWanted)
        {
            _text.Clear();
            _isKept = true;
        }

        if (!_isKept || !isWanted || _text.Length >= ItemScanner.LongestItem)
        {
            _isKept = false;
            _text.Clear();
            return [];
        }

        _text.Append(c);
        if (depth > 0)
        {
            return [];
        }

        _isKept = false;
        var items = LooseItems.In(_text.ToString());
        HadItems |= items.Count > 0;
        return items;
    }
}
