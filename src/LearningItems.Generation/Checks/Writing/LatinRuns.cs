using System.Buffers;
using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The runs of Latin letters in a text, one after the other and without allocating: <c>foreach (var run in new LatinRuns(text))</c>.</summary>
internal ref struct LatinRuns(ReadOnlySpan<char> text)
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int WidthDistance = FirstFullWidth - '!';

    private static readonly SearchValues<char> OpeningBrackets = SearchValues.Create("([【〔（［");
    private static readonly SearchValues<char> ClosingBrackets = SearchValues.Create(")]】〕）］");

    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    public readonly LatinRun Current => new(
        _text[_start.._end], _start > 0 ? Narrow(_text[_start - 1]) : null, _end < _text.Length ? Narrow(_text[_end]) : null, IsBracketed(_text, _start, _end));

    public readonly LatinRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        _start = _end;
        while (_start < _text.Length && !IsLetter(_text[_start]))
        {
            _start++;
        }

        _end = _start;
        while (_end < _text.Length && (IsLetter(_text[_end]) || (_end > _start && (IsMark(_text[_end]) || IsInner(_text, _end)))))
        {
            _end++;
        }

        return _end > _start;
    }

    /// <summary>The ordinary form of a full-width character; any other as it is.</summary>
    public static char Narrow(char c) => c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - WidthDistance) : c;

    private static bool IsLetter(char c) => c < 0x80 ? char.IsAsciiLetter(c) : !IsOfOtherBlock(c) && !char.IsSurrogate(c) && ScriptOf.Letter(new Rune(c)) == Scripts.Latin;

    // Greek to the signs of India, ideographs, syllables of Hangul: nearly all characters of the texts that runs are looked for in.
    private static bool IsOfOtherBlock(char c) => c is (>= '\u0370' and < '\u1D00') or (>= '\u3000' and < '\uA700') or (>= '\uAC00' and < '\uD800');

    // A mark belongs to the letter before it: the stress of молоко́ is no Latin letter.
    private static bool IsMark(char c) => c is >= '\u0300' and < '\u0370';

    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(Narrow(text[at])) || (text[at] is '-' or '\'' or '’' && at + 1 < text.Length && IsLetter(text[at + 1]));

    private static bool IsBracketed(ReadOnlySpan<char> text, int start, int end)
    {
        var open = text[..start].LastIndexOfAny(OpeningBrackets);
        var close = text[end..].IndexOfAny(ClosingBrackets);
        if (open < 0 || close < 0)
        {
            return false;
        }

        var inside = text[(open + 1)..(end + close)];
        return inside.IndexOfAny(ClosingBrackets) < 0 && !ScriptOf.Any(inside, ~Scripts.Latin);
    }
}
