namespace LearningItems.Generation.Languages.Japanese;

/// <summary>
/// A mora: the beat that a kana, or a kana with a small kana, stands for. Its onset is one letter – upper case where it is palatal
/// (K of kya, S of sha and shi, C of cha and chi, J of ja and ji), c for ts – so that every way to write a mora gives the same two letters.
/// </summary>
internal record struct Mora
{
    /// <summary>The onset of a bare vowel.</summary>
    public const char NoOnset = ' ';

    /// <summary>The vowel of a mora that has none.</summary>
    public const char NoVowel = '-';

    /// <summary>The moraic nasal.</summary>
    public const char Nasal = 'ん';

    /// <summary>The doubled consonant.</summary>
    public const char Sokuon = 'っ';

    /// <summary>A vowel that goes on.</summary>
    public const char Length = 'ー';

    /// <summary>Any morae, at least one: what stands for characters that do not spell their sound.</summary>
    public const char Gap = '々';

    public Mora(char onset, char vowel, char other = '\0')
    {
        (Onset, Vowel, Other) = (onset, vowel, other);
    }

    public char Onset { get; set; }

    public char Vowel { get; set; }

    /// <summary>A second onset the mora may have: ti is チ or ティ, the particle は is wa.</summary>
    public char Other { get; set; }

    /// <summary>The vowel that the mora would lengthen, long or short; <see cref="NoVowel"/> after ん, っ and at the beginning.</summary>
    public char Before { get; set; }

    /// <summary>Whether a space or another sign stands before the mora.</summary>
    public bool IsApart { get; set; }

    /// <summary>Whether the mora lengthens the vowel before, as the う of こう does.</summary>
    public readonly bool IsLong => Lengthens(Before);

    /// <summary>Whether the mora has a small ゃ, ゅ or ょ.</summary>
    public readonly bool IsYoon => Onset is >= 'A' and <= 'Z' && Vowel is 'a' or 'u' or 'o';

    /// <summary>Whether the mora would lengthen a vowel: おう is ō, せい is sē.</summary>
    public readonly bool Lengthens(char vowel) => Onset == Length
        ? vowel != NoVowel
        : MayBe(NoOnset) && (Vowel == vowel || (vowel, Vowel) is ('o', 'u') or ('e', 'i'));

    /// <summary>Whether two morae sound alike; <paramref name="other"/> has the vowel before both.</summary>
    public readonly bool IsLike(Mora other) =>
        (Vowel == other.Vowel && (MayBe(other.Onset) || (other.Other != '\0' && MayBe(other.Other)))) || (other.IsLong && Lengthens(other.Before));

    private readonly bool MayBe(char onset) => Onset == onset || Other == onset;
}
