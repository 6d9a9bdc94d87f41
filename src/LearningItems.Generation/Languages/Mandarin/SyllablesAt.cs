using System.Buffers;
using System.Text;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>Where a syllable ends.</summary>
/// <param name="End">The letter after the syllable.</param>
/// <param name="Bare">Its letters without an added r.</param>
/// <param name="Tone">Its tone, 1 to 4; 0 for none, which is the neutral tone.</param>
/// <param name="HasR">Whether an r-ending is added.</param>
internal readonly record struct SyllableEnd(int End, int Bare, int Tone, bool HasR);

/// <summary>The syllables that may begin at a letter of a reading for a character, the longest first: <c>foreach (var end in new SyllablesAt(…))</c>.</summary>
internal ref struct SyllablesAt
{
    private const int EndingR = '儿';
    private const int TraditionalEndingR = '兒';

    // The interjections that are read without a vowel: n or ng, m, hm, hng. As syllables of any character they would make two of jin.
    // Source not recorded, written by hand; licence MIT, as the library; MandarinReadingTests.
    private const string WithoutVowel = "嗯唔呣姆嘸呒哼噷";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouv");

    private readonly PinyinLetters _letters;
    private readonly int _at;
    private readonly bool _isR;
    private readonly bool _needsVowel;
    private int _length;
    private bool _withR;

    public SyllablesAt(PinyinLetters letters, int at, Rune character)
    {
        _letters = letters;
        _at = at;
        _isR = character.Value is EndingR or TraditionalEndingR;
        _needsVowel = !character.IsBmp || !WithoutVowel.Contains((char)character.Value, StringComparison.Ordinal);
        _length = Math.Min(PinyinSyllables.Longest, letters.Count - at) + 1;
        _withR = false;
    }

    public SyllableEnd Current { get; private set; }

    public readonly SyllablesAt GetEnumerator() => this;

    public bool MoveNext()
    {
        // Each length with an r-ending first, then without.
        while (_length > 0)
        {
            _withR = !_withR;
            if (_withR)
            {
                _length--;
            }

            if (_length > 0 && (_withR ? TryEndWithR() : TryEnd()))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryEndWithR()
    {
        var r = _at + _length;
        if (r >= _letters.Count || _letters.Letters[r] != 'r' || _letters.IsApart(r) || _letters.DigitAfter(r - 1) != PinyinLetters.Unmarked)
        {
            return false;
        }

        return TryMake(end: r + 1, digit: _letters.DigitAfter(r), hasR: true);
    }

    private bool TryEnd()
    {
        // 儿 that only adds its r to the syllable before.
        if (_isR && _length == 1 && _letters.Letters[_at] == 'r')
        {
            Current = new SyllableEnd(_at + 1, 0, 0, HasR: true);
            return true;
        }

        return TryMake(_at + _length, _letters.DigitAfter(_at + _length - 1), hasR: false);
    }

    private bool TryMake(int end, byte digit, bool hasR)
    {
        var letters = _letters.Letters.Slice(_at, _length);
        if (!PinyinSyllables.Contains(letters) || (_needsVowel && !letters.ContainsAny(Vowels)) || !IsWhole(end) || Tone(digit) is not { } tone)
        {
            return false;
        }

        Current = new SyllableEnd(end, _length, tone, hasR);
        return true;
    }

    // Nothing inside the syllable is set apart or has a digit.
    private readonly bool IsWhole(int end)
    {
        for (var letter = _at; letter < end - 1; letter++)
        {
            if (_letters.IsApart(letter + 1) || _letters.DigitAfter(letter) != PinyinLetters.Unmarked)
            {
                return false;
            }
        }

        return true;
    }

    // Null when there are two tones, or a mark on the wrong vowel.
    private readonly int? Tone(byte digit)
    {
        var (mark, on) = (0, -1);
        for (var letter = _at; letter < _at + _length; letter++)
        {
            if (_letters.MarkOn(letter) is not PinyinLetters.Unmarked and var tone)
            {
                if (mark != 0)
                {
                    return null;
                }

                (mark, on) = (tone, letter - _at);
            }
        }

        return mark == 0 ? digit is 5 ? 0 : digit
            : digit == PinyinLetters.Unmarked && on == PlaceOfMark(_letters.Letters.Slice(_at, _length)) ? mark
            : null;
    }

    // The mark stands on a or e; on the o of ou; else on the last vowel. In m, n, ng on the first letter.
    private static int PlaceOfMark(ReadOnlySpan<char> syllable)
    {
        var open = syllable.IndexOfAny('a', 'e');
        return open >= 0 ? open
            : syllable.IndexOf("ou") is >= 0 and var ou ? ou
            : Math.Max(syllable.LastIndexOfAny("iouv"), 0);
    }
}
