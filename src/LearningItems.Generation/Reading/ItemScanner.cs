using System.Text;

namespace LearningItems.Generation.Reading;

/// <summary>
/// Finds the items in a reply as its text arrives: each JSON object that stands directly in an array, the moment its closing
/// brace comes. What surrounds the array – prose, a code fence, a wrapping object, nothing at all – does not matter, and
/// neither does what follows a cut or a fault.
/// </summary>
/// <remarks>Linear in the text; keeps no more than the item being read.</remarks>
internal sealed class ItemScanner
{
    private readonly StringBuilder _item = new();
    private readonly Stack<char> _open = new();
    private int _itemDepth;
    private bool _inString;
    private bool _escaped;
    private bool _atArrayStart;

    /// <summary>Whether some bracket is still open: the reply was cut.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Whether there is an array of objects or an empty one. Prose without one is no answer, an empty array is.</summary>
    public bool SawArray { get; private set; }

    /// <summary>Characters of an item that has begun and not ended.</summary>
    public int Pending => _item.Length;

    /// <summary>Reads on and returns the items that ended in this piece of text.</summary>
    public IEnumerable<string> Read(string text)
    {
        foreach (var c in text)
        {
            if (Advance(c) is { } item)
            {
                yield return item;
            }
        }
    }

    private string? Advance(char c)
    {
        var inItem = _itemDepth > 0;
        if (_atArrayStart && !char.IsWhiteSpace(c))
        {
            ReadArrayStart(c);
        }

        if (_inString)
        {
            ReadInString(c);
        }
        else if (c == '"' && _open.Count > 0)
        {
            _inString = true;
        }
        else if (c is '{' or '[')
        {
            if (!inItem && c == '{' && _open.TryPeek(out var parent) && parent == '[')
            {
                _itemDepth = _open.Count + 1;
                SawArray = true;
                inItem = true;
            }

            _atArrayStart = c == '[' && !inItem;
            _open.Push(c);
        }
        else if (c is '}' or ']')
        {
            Close(c);
        }

        if (!inItem)
        {
            return null;
        }

        _item.Append(c);
        return _open.Count < _itemDepth ? TakeItem() : null;
    }

    // With no object around it, only an array of objects, or an empty one, is of interest: [0, 1) and [sic are prose.
    private void ReadArrayStart(char c)
    {
        _atArrayStart = false;
        if (c is '{' or ']')
        {
            SawArray = true;
        }
        else if (_open.Count == 1)
        {
            _open.Pop();
        }
    }

    // Outside items a bracket that closes nothing is prose too; inside one, JSON decides what it is.
    private void Close(char c)
    {
        if (_open.TryPeek(out var open) && (_itemDepth > 0 || open == (c == '}' ? '{' : '[')))
        {
            _open.Pop();
        }
    }

    private void ReadInString(char c)
    {
        if (_escaped)
        {
            _escaped = false;
        }
        else if (c == '\\')
        {
            _escaped = true;
        }
        else if (c == '"')
        {
            _inString = false;
        }
    }

    private string TakeItem()
    {
        var item = _item.ToString();
        _item.Clear();
        _itemDepth = 0;
        return item;
    }
}
