using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Languages.Mandarin;

/// <summary>How two readings of one text compare; the worse, the higher.</summary>
internal enum ReadingMatch
{
    /// <summary>The same, or different only where both are right: neutral tone, 一 and 不, a listed alternative.</summary>
    Same,

    /// <summary>The third tones are written as they are spoken: níhǎo.</summary>
    InSandhi,

    /// <summary>Other tones or sounds.</summary>
    Different,
}

/// <summary>
/// Compares readings in pinyin with Chinese characters and with each other. A reading is never split greedily: xian may be one syllable
/// or two, so all ways to give every character a syllable are tried.
/// </summary>
internal static class MandarinReading
{
    /// <summary>
    /// Whether a reading can be that of a text: for every Chinese character a syllable that exists, with at most one tone, its mark on the right
    /// vowel, and some tone in the whole where there are several syllables. Latin letters and digits of the text may be read or repeated.
    /// </summary>
    public static bool CanBe(ReadOnlySpan<char> reading, ReadOnlySpan<char> text)
    {
        var letters = new PinyinLetters(stackalloc char[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc bool[PinyinLetters.Most]);
        if (!letters.Read(reading))
        {
            return false;
        }

        Span<Rune> characters = stackalloc Rune[PinyinLetters.Most];
        characters = characters[..Characters(text, characters)];
        var others = HasOtherSigns(text);
        return (others || characters.Length < 2 || HasTone(letters)) && Fits(letters, characters, others);
    }

    /// <summary>Compares a reading with that of the source, over the characters of their text.</summary>
    /// <returns>How they compare; null when one of them is no reading of so many characters.</returns>
    public static ReadingMatch? Compare(ReadOnlySpan<char> reading, ReadOnlySpan<char> sourceReading, ReadOnlySpan<char> text)
    {
        var own = new PinyinLetters(stackalloc char[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc bool[PinyinLetters.Most]);
        var other = new PinyinLetters(stackalloc char[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc byte[PinyinLetters.Most], stackalloc bool[PinyinLetters.Most]);
        if (!own.Read(reading) || !other.Read(sourceReading))
        {
            return null;
        }

        Span<Rune> characters = stackalloc Rune[PinyinLetters.Most];
        characters = characters[..Characters(text, characters)];
        return own.AreSameAs(other) ? Fits(own, characters, othersBetween: false) ? ReadingMatch.Same : null : new ReadingComparison(own, other, characters).Compare();
    }

    /// <summary>Gives every character of a text its syllable, the first way that fits.</summary>
    /// <param name="letters">The reading.</param>
    /// <param name="text">The text.</param>
    /// <param name="syllables">Where the syllables go; room for <see cref="PinyinLetters.Most"/>.</param>
    /// <returns>How many syllables there are; 0 when no way fits.</returns>
    public static int Split(PinyinLetters letters, ReadOnlySpan<char> text, Span<PinyinSyllable> syllables)
    {
        Span<Rune> characters = stackalloc Rune[PinyinLetters.Most];
        characters = characters[..Characters(text, characters)];
        Span<LetterSet> reached = stackalloc LetterSet[PinyinLetters.Most + 1];
        Reach(letters, characters, othersBetween: false, reached);
        return reached[characters.Length].Contains(letters.Count) ? WalkBack(letters, characters, reached, syllables) : 0;
    }

    // Letters of the text's Latin part may stand between the syllables and after them: the T of T xù.
    private static bool Fits(PinyinLetters letters, ReadOnlySpan<Rune> characters, bool othersBetween)
    {
        Span<LetterSet> reached = stackalloc LetterSet[PinyinLetters.Most + 1];
        Reach(letters, characters, othersBetween, reached);
        return othersBetween ? !reached[characters.Length].IsEmpty : reached[characters.Length].Contains(letters.Count);
    }

    // The letters at which each character may begin, over all ways to split what is before it; one more for the end.
    private static void Reach(PinyinLetters letters, ReadOnlySpan<Rune> characters, bool othersBetween, Span<LetterSet> reached)
    {
        reached[0].Add(0);
        for (var character = 0; character < characters.Length; character++)
        {
            var skips = false;
            for (var at = 0; at < letters.Count; at++)
            {
                skips |= othersBetween && reached[character].Contains(at);
                if (!skips && !reached[character].Contains(at))
                {
                    continue;
                }

                foreach (var syllable in new SyllablesAt(letters, at, characters[character]))
                {
                    reached[character + 1].Add(syllable.End);
                }
            }
        }
    }

    private static int WalkBack(PinyinLetters letters, ReadOnlySpan<Rune> characters, ReadOnlySpan<LetterSet> reached, Span<PinyinSyllable> syllables)
    {
        var end = letters.Count;
        for (var character = characters.Length - 1; character >= 0; character--)
        {
            syllables[character] = EndingAt(end, letters, characters[character], reached[character]);
            end = syllables[character].Start;
        }

        return characters.Length;
    }

    private static PinyinSyllable EndingAt(int end, PinyinLetters letters, Rune character, LetterSet starts)
    {
        for (var at = 0; at < end; at++)
        {
            if (!starts.Contains(at))
            {
                continue;
            }

            foreach (var syllable in new SyllablesAt(letters, at, character))
            {
                if (syllable.End == end)
                {
                    return new PinyinSyllable(at, syllable.Bare, syllable.Tone, syllable.HasR);
                }
            }
        }

        throw new InvalidOperationException($"No syllable of '{letters.Letters}' ends at {end}, though one was found before.");
    }

    private static bool HasTone(PinyinLetters letters)
    {
        for (var letter = 0; letter < letters.Count; letter++)
        {
            if (letters.MarkOn(letter) != PinyinLetters.Unmarked || letters.DigitAfter(letter) != PinyinLetters.Unmarked)
            {
                return true;
            }
        }

        return false;
    }

    private static int Characters(ReadOnlySpan<char> text, Span<Rune> characters)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (ScriptOf.Letter(rune) == Scripts.Han && count < characters.Length)
            {
                characters[count++] = rune;
            }
        }

        return count;
    }

    private static bool HasOtherSigns(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is >= '\uFF10' and <= '\uFF5A')
            {
                return true;
            }
        }

        return false;
    }
}
