using System.Text;

namespace LearningItems.Generation.Replies;

/// <summary>
/// Finds the items in a reply as its text arrives: each JSON object that stands directly in an array, the moment its closing
/// brace comes. What surrounds the array – prose, a code fence, a wrapping object, nothing at all – does not matter, and
/// neither does what follows a cut or a fault. Where there is no array, items are looked for in the objects that stand alone.
/// </summary>
/// <remarks>
/// Linear in the text. Keeps no more than the item being read, or an object that may hold items, and of one over <see cref="LongestItem"/> nothing
/// at all. A piece of text may end anywhere, inside a surrogate pair, an escape or a number.
/// </remarks>
internal sealed class ItemScanner
{
    /// <summary>Characters an item may have. Fifty times the longest real item; a longer one is a model that runs on.</summary>
    public const int LongestItem = 64 * 1024;

    private readonly Queue<ScannedItem> _found = new();
    private readonly StringBuilder _item = new();
    private readonly LoneObject _lone = new();
    private readonly Stack<char> _open = new();
    private int _itemDepth;
    private int _itemLength;
    private int _openInItem;
    private bool _inString;
    private bool _escaped;
    private bool _atArrayStart;

    /// <summary>Whether items stand without an array around them.</summary>
    public bool IsLoose => _lone.HadItems;

    /// <summary>Whether some bracket is still open: the reply was cut.</summary>
    public bool IsOpen => _open.Count > 0;

    /// <summary>Whether there is an array of objects or an empty one. Prose is no answer, an empty array is.</summary>
    public bool SawArray { get; private set; }

    /// <summary>Characters of an item that has begun and not ended.</summary>
    public int Pending => _itemDepth > 0 ? _itemLength : 0;

    /// <summary>Reads on, and returns the items that ended in this piece of text.</summary>
    public IEnumerable<ScannedItem> Read(string text)
    {
        foreach (var c in text)
        {
            Advance(c);
            while (_found.TryDequeue(out var item))
            {
                yield return item;
            }
        }
    }

    private void Advance(char c)
    {
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
            Open(c);
        }
        else if (c is '}' or ']')
        {
            Close(c);
        }

        foreach (var item in _lone.Read(c, _open.Count, isWanted: !SawArray && _itemDepth == 0, isInString: _inString))
        {
            _found.Enqueue(new ScannedItem(item, item.Length));
        }

        if (_itemDepth == 0)
        {
            return;
        }

        Keep(c);
        if (_open.Count < _itemDepth)
        {
            TakeItem();
        }
        else if (c == ':')
        {
            LookForAnotherItem();
        }
    }

    // With no object around it, only an array of objects, or an empty one, is of interest: [0, 1) and [sic are prose.
    private void ReadArrayStart(char c)
    {
        _atArrayStart = false;
        if (c is '{' or ']' && !_lone.IsItem)
        {
            SawArray = true;
        }
        else if (_open.Count == 1)
        {
            _open.Pop();
        }
    }

    // Outside items a bracket that closes nothing is prose too; inside an item, JSON decides what a bracket is.
    private void Close(char c)
    {
        if (_openInItem > 0)
        {
            _openInItem--; // counted, not kept: a model that runs on may open brackets without end
        }
        else if (_open.TryPeek(out var open) && (_itemDepth > 0 || open == (c == '}' ? '{' : '[')))
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

    private void Open(char c)
    {
        if (_itemDepth == 0)
        {
            if (c == '{' && _open.TryPeek(out var parent) && parent == '[' && !_lone.IsItem)
            {
                _itemDepth = _open.Count + 1;
                SawArray = true;
            }
        }
        else if (c == '[' && _openInItem == 0 && IsWrapper())
        {
            Drop(); // a bracket in prose came first: this object is the reply, not an item of it
        }
        else
        {
            _openInItem++;
            return;
        }

        _atArrayStart = c == '[' && _itemDepth == 0;
        _open.Push(c);
    }

    // The item so far is {"items": – the object that wraps the items – or that of verdicts.
    private bool IsWrapper()
    {
        if (_item.Length > 32)
        {
            return false;
        }

        var text = string.Concat(_item.ToString().Where(c => !char.IsWhiteSpace(c)));
        return text is "{\"" + ReplyFields.Items + "\":" or "{\"" + ReplyFields.Verdicts + "\":";
    }

    // A quotation mark that should have been escaped turns texts and what is between them about, and the item would swallow all that follow. Where
    // the next one can begin, it begins; the broken one is told by what there is of it.
    private void LookForAnotherItem()
    {
        // Within a list of the item an object may begin like one; in a text, or where a name should stand, something is broken.
        if ((!_inString && _openInItem != 1) || _itemLength > LongestItem || ItemBeginning.At(_item) is not { } start)
        {
            return;
        }

        var next = _item.ToString(start, _item.Length - start);
        var broken = _item.ToString(0, start).TrimEnd().TrimEnd(',').TrimEnd();
        _found.Enqueue(new ScannedItem(broken, broken.Length));
        _item.Clear().Append(next);
        (_itemLength, _openInItem, _inString, _escaped) = (next.Length, 0, false, false);
    }

    private void Keep(char c)
    {
        _itemLength++;
        if (_itemLength <= LongestItem)
        {
            _item.Append(c);
        }
        else
        {
            _item.Clear();
        }
    }

    private void TakeItem()
    {
        _found.Enqueue(new ScannedItem(_itemLength <= LongestItem ? _item.ToString() : null, _itemLength));
        Drop();
    }

    private void Drop()
    {
        _item.Clear();
        (_itemDepth, _itemLength) = (0, 0);
    }
}

/// <summary>A complete item of a reply.</summary>
/// <param name="Text">Its JSON; null when it is too long to keep.</param>
/// <param name="Length">Characters of its JSON.</param>
internal readonly record struct ScannedItem(string? Text, int Length);
