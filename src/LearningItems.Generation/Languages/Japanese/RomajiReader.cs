namespace LearningItems.Generation.Languages.Japanese;

/// <summary>Reads the morae of romaji: Hepburn, Kunrei and what is typed for kana, long vowels with a macron, a circumflex or doubled.</summary>
/// <remarks>
/// The syllables follow modified Hepburn, Kunrei (ISO 3602) and input methods. Written by hand; licence MIT, as the library; checked by
/// <c>SameReadingTests</c> and <c>OtherReadingTests</c>.
/// </remarks>
internal ref struct RomajiReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Reads a text of romaji and signs.</summary>
    /// <returns>Whether the text has nothing else.</returns>
    public static bool Read(ReadOnlySpan<char> text, scoped ref MoraList morae) => new RomajiReader(text).Read(ref morae);

    private bool Read(scoped ref MoraList morae)
    {
        while (_at < _text.Length)
        {
            if (Signs.IsBetween(_text[_at]))
            {
                morae.Separate();
                _at++;
            }
            else if (!ReadSokuon(ref morae) && !ReadNasal(ref morae) && !ReadSyllable(ref morae))
            {
                return false;
            }
        }

        return morae.Finish(isRomaji: true);
    }

    // kk, tch, and zat-to with a hyphen between.
    private bool ReadSokuon(scoped ref MoraList morae)
    {
        var (letter, next) = (Letter(_at), NextLetter());
        if (!(letter == next && letter is 'k' or 's' or 't' or 'p' or 'c' or 'g' or 'z' or 'd' or 'b' or 'j' or 'f' or 'h' or 'r' or 'v') && (letter, next) is not ('t', 'c'))
        {
            return false;
        }

        morae.Add(new Mora(Mora.Sokuon, Mora.NoVowel));
        _at++;
        return true;
    }

    private bool ReadNasal(scoped ref MoraList morae)
    {
        var length = Letter(_at) switch
        {
            'n' => LengthOfNasal(),
            'm' => NextLetter() is 'b' or 'p' or 'm' ? 1 : 0, // shimbun
            _ => 0,
        };
        if (length == 0)
        {
            return false;
        }

        morae.Add(new Mora(Mora.Nasal, Mora.NoVowel));
        _at += length;
        return true;
    }

    // 0 where the n begins a syllable. Of nn the second n begins one; what is typed for んに is nnni, for a final ん nn.
    private readonly int LengthOfNasal() => Letter(_at + 1) switch
    {
        'y' => 0,
        'n' => Letter(_at + 2) == 'y' || IsVowel(_at + 2) ? 1 : 2,
        _ => IsVowel(_at + 1) ? 0 : 1,
    };

    private bool ReadSyllable(scoped ref MoraList morae)
    {
        var start = _at;
        var end = start;
        while (end < _text.Length && end < start + 2 && Letter(end) != '\0' && !IsVowel(end))
        {
            end++;
        }

        var (vowel, isLong) = Vowel(end);
        if (vowel == '\0' || Syllable(Letter(start), end - start > 1 ? Letter(start + 1) : '\0', end - start, vowel) is not { } mora)
        {
            return false;
        }

        _at = end + 1;
        AddSyllable(mora, ref morae);
        if (isLong || (_at < _text.Length && _text[_at] == '^'))
        {
            morae.Add(new Mora(Mora.Length, Mora.NoVowel));
            _at += isLong ? 0 : 1;
        }

        return true;
    }

    // クァ is written kwa and kua.
    private static void AddSyllable(Mora mora, scoped ref MoraList morae)
    {
        if (mora.Onset is 'W' or 'Q')
        {
            morae.Add(new Mora(mora.Onset == 'W' ? 'k' : 'g', 'u'));
            morae.Add(new Mora(Mora.NoOnset, mora.Vowel));
        }
        else
        {
            morae.Add(mora);
        }
    }

    private static Mora? Syllable(char first, char second, int onsets, char vowel) => onsets switch
    {
        0 => new Mora(Mora.NoOnset, vowel),
        1 => Simple(first, vowel),
        _ => Double(first, second, vowel),
    };

    private static Mora? Simple(char onset, char vowel) => (onset, vowel) switch
    {
        ('s', 'i') => new Mora('S', 'i', 's'),
        ('z', 'i') => new Mora('J', 'i', 'z'),
        ('t', 'i') => new Mora('C', 'i', 't'),
        ('d', 'i') => new Mora('J', 'i', 'd'),
        ('t', 'u') => new Mora('c', 'u', 't'),
        ('d', 'u') => new Mora('z', 'u', 'd'),
        ('h', 'u') => new Mora('f', 'u'),
        ('j', _) => new Mora('J', vowel),
        ('y', 'i') or ('w', 'u') => null,
        ('k' or 'g' or 's' or 'z' or 't' or 'd' or 'n' or 'h' or 'b' or 'p' or 'm' or 'y' or 'r' or 'w' or 'f' or 'v', _) => new Mora(onset, vowel),
        _ => null,
    };

    private static Mora? Double(char first, char second, char vowel) => (first, second, vowel) switch
    {
        ('s', 'h', _) => new Mora('S', vowel),
        ('c', 'h', _) => new Mora('C', vowel),
        ('t', 's', _) => new Mora('c', vowel),
        ('d', 'z', 'u') => new Mora('z', 'u'),
        ('t' or 'd', 'h', 'i') => new Mora(first, 'i'), // typed for ティ and ディ
        ('t' or 'd', 'h', 'u') => new Mora(char.ToUpperInvariant(first), 'u'),
        ('k' or 'g', 'w', 'a' or 'i' or 'e' or 'o') => new Mora(first == 'k' ? 'W' : 'Q', vowel),
        (_, 'y', 'i') => null,
        ('t', 'y', _) => new Mora('C', vowel, 'T'),
        ('d', 'y', _) => new Mora('J', vowel, 'D'),
        ('z' or 'j', 'y', _) => new Mora('J', vowel),
        ('c' or 's' or 'k' or 'g' or 'n' or 'h' or 'b' or 'p' or 'm' or 'r' or 'f' or 'v', 'y', _) => new Mora(char.ToUpperInvariant(first), vowel),
        _ => null,
    };

    private readonly char NextLetter()
    {
        var next = _at + 1;
        return Letter(next < _text.Length && Signs.IsBetween(_text[next]) ? next + 1 : next);
    }

    // In lower case; '\0' for what is no ASCII letter.
    private readonly char Letter(int at) => at < _text.Length && char.IsAsciiLetter(_text[at]) ? (char)(_text[at] | 0x20) : '\0';

    private readonly bool IsVowel(int at) => Vowel(at).Vowel != '\0';

    private readonly (char Vowel, bool IsLong) Vowel(int at) => at >= _text.Length ? ('\0', false) : _text[at] switch
    {
        'a' or 'A' => ('a', false),
        'i' or 'I' => ('i', false),
        'u' or 'U' => ('u', false),
        'e' or 'E' => ('e', false),
        'o' or 'O' => ('o', false),
        'ā' or 'â' or 'Ā' or 'Â' => ('a', true),
        'ī' or 'î' or 'Ī' or 'Î' => ('i', true),
        'ū' or 'û' or 'Ū' or 'Û' => ('u', true),
        'ē' or 'ê' or 'Ē' or 'Ê' => ('e', true),
        'ō' or 'ô' or 'Ō' or 'Ô' => ('o', true),
        _ => ('\0', false),
    };
}
