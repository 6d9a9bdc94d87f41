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
    /// vowel, and some tone in the whole where there are several. Latin letters and digits of the text may be read or repeated.
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
        return (others || characters.Length < 2 || HasTone(letters)) && Fits(letters, 0, characters, others);
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
        return new ReadingComparison(own, other, characters).Compare();
    }

    /// <summary>Gives every character of a text its syllable, the first way that fits.</summary>
    /// <param name="letters">The reading.</param>
    /// <param name="text">The text.</param>
    /// <param name="syllables">Where the syllables go; room for <see cref="PinyinLetters.Most"/>.</param>
    /// <returns>How many there are; 0 when no way fits.</returns>
    public static int Split(PinyinLetters letters, ReadOnlySpan<char> text, Span<PinyinSyllable> syllables)
    {
        Span<Rune> characters = stackalloc Rune[PinyinLetters.Most];
        characters = characters[..Characters(text, characters)];
        return Split(letters, 0, characters, syllables) ? characters.Length : 0;
    }

    private static bool Split(PinyinLetters letters, int at, ReadOnlySpan<Rune> characters, Span<PinyinSyllable> syllables)
    {
        if (characters.IsEmpty)
        {
            return at == letters.Count;
        }

        foreach (var syllable in new SyllablesAt(letters, at, characters))
        {
            syllables[0] = new PinyinSyllable(at, syllable.Bare, syllable.Tone, syllable.HasR);
            if (Split(letters, syllable.End, characters[1..], syllables[1..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(PinyinLetters letters, int at, ReadOnlySpan<Rune> characters, bool others)
    {
        if (characters.IsEmpty)
        {
            return others || at == letters.Count;
        }

        foreach (var syllable in new SyllablesAt(letters, at, characters))
        {
            if (Fits(letters, syllable.End, characters[1..], others))
            {
                return true;
            }
        }

        // A letter of the text's Latin part: the T of T xù.
        return others && at < letters.Count && Fits(letters, at + 1, characters, others);
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
