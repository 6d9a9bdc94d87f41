using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Whether two texts are nearly one: of their words all but one are the same and in the same order, of many all but two, or all in another order; of
/// their characters, where words do not stand apart, all but two. Punctuation and case do not count.
/// </summary>
internal static class NearTexts
{
    // From these lengths of the longer text on, one more word, another ending of a word, or another word make no other sentence.
    private const int FewestWithMore = 4;
    private const int FewestWithMoreOfPoint = 7;
    private const int FewestWithEnding = 3;
    private const int FewestWithOther = 4;
    private const int FewestWithTwoOthers = 8;
    private const int MostAdded = 4;
    private const int FewestWithSeveralMore = 6;
    private const int FewestShared = 3;
    private const int FewestSharedAround = 1;
    private const int FewestCharactersWithMore = 6;
    private const int FewestCharactersWithOther = 8;
    private const int MostCharacters = 2;
    private const int MostCharactersAdded = 3;
    private const int Most = 64;

    /// <summary>Whether two texts are nearly one.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">The other.</param>
    /// <param name="separation">How words stand apart.</param>
    /// <param name="withOneMore">Whether one word more – not, today – makes no other sentence even of a short one; a grammar point may turn on it.</param>
    public static bool Are(ReadOnlySpan<char> first, ReadOnlySpan<char> second, WordSeparation separation, bool withOneMore)
    {
        Span<Range> ones = stackalloc Range[Most];
        Span<Range> others = stackalloc Range[Most];
        var byWords = separation != WordSeparation.None;
        var (count, otherCount) = (Split(first, ones, byWords), Split(second, others, byWords));
        if (count == Most || otherCount == Most || Math.Abs(count - otherCount) > 2 * MostCharacters)
        {
            return false;
        }

        return byWords ? AreByWords(first, ones[..count], second, others[..otherCount], withOneMore) : AreByCharacters(first, ones[..count], second, others[..otherCount]);
    }

    /// <summary>Whether two texts are one but for a word, or for two that stand for one: what stands around a formula – sir, madam – makes no other example of it.</summary>
    public static bool DifferInAWord(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        Span<Range> ones = stackalloc Range[Most];
        Span<Range> others = stackalloc Range[Most];
        var (count, otherCount) = (Split(first, ones, byWords: true), Split(second, others, byWords: true));
        var (start, end) = Alike(first, ones[..count], second, others[..otherCount]);
        var (one, other) = (count - start - end, otherCount - start - end);
        return Math.Min(one, other) <= 1 && Math.Max(one, other) is (1 or 2) and var most && start + end >= FewestSharedAround + most;
    }

    private static bool AreByWords(ReadOnlySpan<char> first, ReadOnlySpan<Range> ones, ReadOnlySpan<char> second, ReadOnlySpan<Range> others, bool withOneMore)
    {
        var (start, end) = Alike(first, ones, second, others);
        var (one, other, longer) = (ones.Length - start - end, others.Length - start - end, Math.Max(ones.Length, others.Length));
        return (Math.Min(one, other), Math.Max(one, other)) switch
        {
            (0, 1) => longer >= (withOneMore ? FewestWithMore : FewestWithMoreOfPoint),
            (0, <= MostAdded) => withOneMore && longer >= FewestWithSeveralMore && start + end >= FewestShared,
            (1, 1) => longer >= FewestWithOther || AreOneInEnding(first[ones[start]], second[others[start]], longer),
            (1, 2) => withOneMore && longer >= FewestWithSeveralMore,
            (2, 2) when withOneMore && longer >= FewestWithMore && ShareBeginning(first[ones[start]], second[others[start]]) && ShareBeginning(first[ones[start + 1]], second[others[start + 1]]) => true,
            _ => MayDifferInTwo(first, ones, second, others) || AreInOtherOrder(first, ones, second, others),
        };
    }

    private static bool AreByCharacters(ReadOnlySpan<char> first, ReadOnlySpan<Range> ones, ReadOnlySpan<char> second, ReadOnlySpan<Range> others)
    {
        // A Thai word has twice the characters of a Chinese one, and marks that stand in no other order.
        var isThai = ScriptOf.Any(first, Scripts.Thai);
        var scale = isThai ? 2 : 1;
        var (start, end) = Alike(first, ones, second, others);
        var (one, other, longer) = (ones.Length - start - end, others.Length - start - end, Math.Max(ones.Length, others.Length));
        if (!isThai && ((ones.Length >= FewestCharactersWithMore && AreInOtherOrder(first, ones, second, others)) || (Math.Min(one, other) == 0 && Math.Max(one, other) == MostCharactersAdded && longer >= FewestCharactersWithMore + MostCharactersAdded)))
        {
            return true;
        }

        if (longer >= scale * FewestCharactersWithOther && Math.Abs(one - other) == MostCharacters && (one < other ? HasOneTwiceMore(first, ones, second, others) : HasOneTwiceMore(second, others, first, ones)))
        {
            return true;
        }

        return Math.Max(one, other) > 0 && Math.Max(one, other) <= Math.Clamp(longer / 6, MostCharacters, 2 * MostCharacters)
            && longer >= scale * (Math.Min(one, other) == 0 ? FewestCharactersWithMore : FewestCharactersWithOther);
    }

    // 佢做緊功課，唔好嘈佢, 佢哋做緊功課，唔好嘈佢哋: one character more, twice. 是 and 的 make another sentence.
    private static bool HasOneTwiceMore(ReadOnlySpan<char> shorter, ReadOnlySpan<Range> own, ReadOnlySpan<char> longer, ReadOnlySpan<Range> others)
    {
        var found = 0;
        var more = ReadOnlySpan<char>.Empty;
        foreach (var other in others)
        {
            if (found < own.Length && Same(shorter[own[found]], longer[other]))
            {
                found++;
            }
            else if (more.IsEmpty || Same(more, longer[other]))
            {
                more = longer[other];
            }
            else
            {
                return false;
            }
        }

        return found == own.Length;
    }

    // gelebilirim, gelebiliriz; and, in a longer sentence, another noun with the same particle.
    private static bool AreOneInEnding(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int longer) =>
        (longer >= FewestWithEnding && DifferInEnding(one, other)) || (longer >= FewestWithMore + 1 && ShareParticle(one, other));

    // He drinks tea in the kitchen every morning, she drinks coffee …: two words of many, wherever they stand.
    private static bool MayDifferInTwo(ReadOnlySpan<char> first, ReadOnlySpan<Range> ones, ReadOnlySpan<char> second, ReadOnlySpan<Range> others)
    {
        if (ones.Length != others.Length || ones.Length < FewestWithTwoOthers)
        {
            return false;
        }

        var different = 0;
        for (var index = 0; index < ones.Length; index++)
        {
            different += Same(first[ones[index]], second[others[index]]) ? 0 : 1;
        }

        return different <= 2;
    }

    // Tomorrow I go to the market, I go to the market tomorrow.
    private static bool AreInOtherOrder(ReadOnlySpan<char> first, ReadOnlySpan<Range> ones, ReadOnlySpan<char> second, ReadOnlySpan<Range> others)
    {
        if (ones.Length != others.Length || ones.Length < FewestWithMore)
        {
            return false;
        }

        ulong found = 0;
        foreach (var one in ones)
        {
            var at = 0;
            while (at < others.Length && ((found >> at & 1) != 0 || !Same(first[one], second[others[at]])))
            {
                at++;
            }

            if (at == others.Length)
            {
                return false;
            }

            found |= 1UL << at;
        }

        return true;
    }

    // gelebilirim, gelebiliriz: but for the last letters.
    private static bool DifferInEnding(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var alike = one.CommonPrefixLength(other);
        return alike >= 4 && alike >= Math.Max(one.Length, other.Length) - 2;
    }

    // אתה יכול, את יכולה: one sentence to a man and to a woman.
    private static bool ShareBeginning(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.CommonPrefixLength(other) >= 2;

    // 친구하고, 동생하고: another noun with the same particle of two syllables.
    private static bool ShareParticle(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 2 && other.Length > 2 && HangulSyllable.Is(one[^1]) && one[^2..].SequenceEqual(other[^2..]);

    // How many parts are alike at the beginning, and how many of the others at the end.
    private static (int Start, int End) Alike(ReadOnlySpan<char> first, ReadOnlySpan<Range> ones, ReadOnlySpan<char> second, ReadOnlySpan<Range> others)
    {
        var shorter = Math.Min(ones.Length, others.Length);
        var start = 0;
        while (start < shorter && Same(first[ones[start]], second[others[start]]))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && Same(first[ones[^(end + 1)]], second[others[^(end + 1)]]))
        {
            end++;
        }

        return (start, end);
    }

    private static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static int Split(ReadOnlySpan<char> text, Span<Range> parts, bool byWords)
    {
        var count = 0;
        for (var at = 0; at < text.Length && count < parts.Length;)
        {
            var start = at++;
            if (!WordsOf.IsInWord(text[start]))
            {
                continue;
            }

            while (byWords && at < text.Length && WordsOf.IsInWord(text[at]))
            {
                at++;
            }

            parts[count++] = start..at;
        }

        return count;
    }
}
