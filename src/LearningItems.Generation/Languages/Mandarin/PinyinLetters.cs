namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>
/// A reading in pinyin as letters: each with the tone its mark or digit gives, and where something sets a syllable apart. Reads tone
/// marks, also as combining characters, and digits 0 to 5; ü, u: and v; apostrophe, hyphen, · and ∥; ɑ and ɡ.
/// </summary>
internal ref struct PinyinLetters
{
    /// <summary>The longest reading that is read; sayings of twelve characters have about sixty letters.</summary>
    public const int Most = 96;

    /// <summary>No tone is given: the neutral tone, where a syllable has none.</summary>
    public const byte Unmarked = 0;

    private readonly Span<char> _letters;
    private readonly Span<byte> _marks;
    private readonly Span<byte> _digits;
    private readonly Span<bool> _apart;

    /// <summary>Room for a reading: as many letters, and three bytes for each.</summary>
    public PinyinLetters(Span<char> letters, Span<byte> marks, Span<byte> digits, Span<bool> apart)
    {
        _letters = letters;
        _marks = marks;
        _digits = digits;
        _apart = apart;
    }

    /// <summary>How many letters there are.</summary>
    public int Count { get; private set; }

    /// <summary>The letters in lower case, ü as v.</summary>
    public readonly ReadOnlySpan<char> Letters => _letters[..Count];

    /// <summary>The tone that a mark on a letter gives, 1 to 4.</summary>
    public readonly byte MarkOn(int letter) => _marks[letter];

    /// <summary>The digit after a letter, 1 to 5 (0 is read as 5).</summary>
    public readonly byte DigitAfter(int letter) => _digits[letter];

    /// <summary>Whether a space, an apostrophe or another sign stands before a letter.</summary>
    public readonly bool IsApart(int letter) => letter >= Count || _apart[letter];

    /// <summary>Whether two readings have the same letters, tones and signs.</summary>
    public readonly bool AreSameAs(PinyinLetters other) =>
        Letters.SequenceEqual(other.Letters) && _marks[..Count].SequenceEqual(other._marks[..Count])
        && _digits[..Count].SequenceEqual(other._digits[..Count]) && _apart[..Count].SequenceEqual(other._apart[..Count]);

    /// <summary>Reads a text.</summary>
    /// <returns>Whether the text has nothing but pinyin letters, tones and signs between them.</returns>
    public bool Read(ReadOnlySpan<char> text)
    {
        Count = 0;
        var apart = true;
        foreach (var c in text)
        {
            if (Letter(c) is (not '\0' and var letter, var tone))
            {
                if (Count == _letters.Length)
                {
                    return false;
                }

                (_letters[Count], _marks[Count], _digits[Count], _apart[Count]) = (letter, tone, Unmarked, apart);
                Count++;
                apart = false;
            }
            else if (Count > 0 && !apart && ReadSign(c))
            {
                apart = char.IsAsciiDigit(c);
            }
            else if (StandsBetween(c))
            {
                apart = true;
            }
            else
            {
                return false;
            }
        }

        return Count > 0;
    }

    // Punctuation of any kind, as patterns have it: huì、néng, méi（yǒu）, dòngcí+le.
    private static bool StandsBetween(char c) => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c) || c is 'ʼ' or 'ʹ';

    // A sign that says something of the letter before it.
    private readonly bool ReadSign(char c)
    {
        var last = Count - 1;
        switch (c)
        {
            case '\u0304' or '\u0301' or '\u030C' or '\u0306' or '\u0300':
                _marks[last] = c switch { '\u0304' => 1, '\u0301' => 2, '\u0300' => 4, _ => 3 };
                return true;
            case '\u0308' or ':' when _letters[last] is 'u':
                _letters[last] = 'v';
                return true;
            case '\u0302' when _letters[last] is 'e':
                return true;
            case >= '0' and <= '5':
                _digits[last] = c == '0' ? (byte)5 : (byte)(c - '0');
                return true;
            default:
                return false;
        }
    }

    private static (char Letter, byte Tone) Letter(char c) => c switch
    {
        'v' or 'V' or 'ü' or 'Ü' => ('v', Unmarked),
        >= 'a' and <= 'z' => (c, Unmarked),
        >= 'A' and <= 'Z' => ((char)(c | 0x20), Unmarked),
        'ɑ' => ('a', Unmarked),
        'ɡ' => ('g', Unmarked),
        'ê' or 'Ê' => ('e', Unmarked),
        _ => Marked(c),
    };

    // The tone marks of ISO 7098, and the breve that some write for the caron. Written by hand; licence MIT, as the library; MandarinReadingTests.
    private static (char Letter, byte Tone) Marked(char c)
    {
        const string Vowels = "aeiouvnm";
        ReadOnlySpan<string> marked = ["āáǎàăĀÁǍÀ", "ēéěèĕĒÉĚÈ", "īíǐìĭĪÍǏÌ", "ōóǒòŏŌÓǑÒ", "ūúǔùŭŪÚǓÙ", "ǖǘǚǜ ǕǗǙǛ", " ńňǹ  ŃŇǸ", " ḿ"];
        ReadOnlySpan<byte> tones = [1, 2, 3, 4, 3, 1, 2, 3, 4];
        for (var vowel = 0; c > 0x7F && vowel < marked.Length; vowel++)
        {
            var at = marked[vowel].IndexOf(c, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (Vowels[vowel], tones[at]);
            }
        }

        return ('\0', Unmarked);
    }
}
