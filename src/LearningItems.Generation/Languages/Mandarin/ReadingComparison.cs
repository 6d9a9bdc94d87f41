using System.Text;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>Compares two readings of the same characters, over all ways to split them.</summary>
internal readonly ref struct ReadingComparison(PinyinLetters own, PinyinLetters other, ReadOnlySpan<Rune> characters)
{
    private readonly PinyinLetters _own = own;
    private readonly PinyinLetters _other = other;
    private readonly ReadOnlySpan<Rune> _characters = characters;

    // A long reading without spaces has thousands of ways to be split that all come by the same few letters; a word has a handful.
    private const int LongestWord = 6;

    private readonly Dictionary<(int Character, int Own, int Other, bool AfterThird), ReadingMatch?>? _known = characters.Length > LongestWord ? [] : null;

    /// <summary>How the closest two ways to split compare; null when one reading fits the characters in no way.</summary>
    public ReadingMatch? Compare() => Compare(0, 0, 0, afterThird: false);

    // afterThird: the syllable before has the third tone in the source and the second here; the syllable after tells whether that is right.
    private ReadingMatch? Compare(int character, int ownAt, int otherAt, bool afterThird)
    {
        if (character == _characters.Length)
        {
            return ownAt == _own.Count && otherAt == _other.Count ? afterThird ? ReadingMatch.Different : ReadingMatch.Same : null;
        }

        if (_known is null)
        {
            return CompareFrom(character, ownAt, otherAt, afterThird);
        }

        var place = (character, ownAt, otherAt, afterThird);
        return _known.TryGetValue(place, out var known) ? known : _known[place] = CompareFrom(character, ownAt, otherAt, afterThird);
    }

    private ReadingMatch? CompareFrom(int character, int ownAt, int otherAt, bool afterThird)
    {
        ReadingMatch? best = null;
        foreach (var mine in new SyllablesAt(_own, ownAt, _characters[character]))
        {
            foreach (var its in new SyllablesAt(_other, otherAt, _characters[character]))
            {
                var becameSecond = its.Tone == 3 && mine.Tone == 2;
                var rest = Compare(character + 1, mine.End, its.End, becameSecond && !IsAlternative(character, mine, ownAt));
                if (rest is null)
                {
                    continue;
                }

                var sandhi = afterThird ? its.Tone == 3 ? ReadingMatch.InSandhi : ReadingMatch.Different : ReadingMatch.Same;
                var match = Worse(Worse(rest.Value, sandhi), CompareSyllables(character, mine, ownAt, its, otherAt));
                if (match == ReadingMatch.Same)
                {
                    return match;
                }

                best = best is null || match < best ? match : best;
            }
        }

        return best;
    }

    private ReadingMatch CompareSyllables(int character, SyllableEnd mine, int ownAt, SyllableEnd its, int otherAt)
    {
        var letters = _own.Letters.Slice(ownAt, mine.Bare);
        var otherLetters = _other.Letters.Slice(otherAt, its.Bare);
        if (IsR(letters, mine) && IsR(otherLetters, its))
        {
            return ReadingMatch.Same;
        }

        if (IsAlternative(character, mine, ownAt))
        {
            return ReadingMatch.Same;
        }

        if (!letters.SequenceEqual(otherLetters))
        {
            return ReadingMatch.Different;
        }

        var sameTone = mine.Tone == its.Tone
            || (mine.Tone == 3 && its.Tone == 2 && NextIsThird(character, its))
            || (mine.Tone == 2 && its.Tone == 3) // the syllable after tells whether that is sandhi
            || (character > 0 && (mine.Tone == 0 || its.Tone == 0))
            || ToneChanges.Explains(_characters[character], mine.Tone, its.Tone);
        return sameTone ? ReadingMatch.Same : ReadingMatch.Different;
    }

    private bool IsAlternative(int character, SyllableEnd mine, int ownAt) =>
        AlternativeReadings.Has(_characters[character], _own.Letters.Slice(ownAt, mine.Bare), mine.Tone);

    // The list has the tone as spoken, the model the citation tone.
    private bool NextIsThird(int character, SyllableEnd its)
    {
        if (character + 1 == _characters.Length)
        {
            return false;
        }

        foreach (var next in new SyllablesAt(_other, its.End, _characters[character + 1]))
        {
            if (next.Tone == 3)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsR(ReadOnlySpan<char> letters, SyllableEnd end) => (letters.IsEmpty && end.HasR) || letters.SequenceEqual("er");

    private static ReadingMatch Worse(ReadingMatch first, ReadingMatch second) => first > second ? first : second;
}
