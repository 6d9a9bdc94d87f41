using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Examples show a word in different sentences, not in one sentence twice: two that differ in a word of many are a warning, and asked for
/// again where all of them are such. Short drills – 我喝茶, 我喝水 – are right, and so are the examples of sounds, and those of patterns where neither is a part of the other.
/// </summary>
internal sealed class NearExamplesCheck : IDraftCheck
{
    private const int FewestOfContrast = 6;
    private static readonly char[] Ends = [.. " .!?…。！？؟।"];

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (examples.Count < 2 || MannerOf(context.Strategy.Category) is not { } manner)
        {
            return;
        }

        var (near, nearAround, pairs, first, second) = (0, 0, 0, 0, 0);
        for (var index = 1; index < examples.Count; index++)
        {
            for (var other = 0; other < index; other++)
            {
                pairs++;
                var (text, earlier) = (examples[index].Text, examples[other].Text);
                var areNear = AreNear(text, earlier, manner, context);
                if (areNear || AreNearAround(text, earlier, manner, context))
                {
                    (near, nearAround, first, second) = (near + 1, nearAround + (areNear ? 0 : 1), other, index);
                }
            }
        }

        if (near > 0)
        {
            var message = $"'{examples[first].Text}' and '{examples[second].Text}' are nearly the same: write different sentences.";
            findings.Add(near == pairs && nearAround == 0 && manner is Manner.OfWord or Manner.OfOther ? Finding.Error(FindingCodes.ExamplesAlike, message) : Finding.Warning(FindingCodes.ExamplesAlike, message));
        }
    }

    // Sounds, signs and registers are shown by drills: one sentence said to a friend and to a stranger. Notices are short.
    private static Manner? MannerOf(LearningItemCategory category) =>
        category == LearningItemCategory.Vocab ? Manner.OfWord
        : category == LearningItemCategory.Pattern ? Manner.OfFrame
        : category == LearningItemCategory.Cultural || category == LearningItemCategory.Literacy ? Manner.OfContrast
        : category == LearningItemCategory.Pronunciation || category == LearningItemCategory.WritingSystem || category == LearningItemCategory.Sociolinguistic ? null
        : Manner.OfOther;

    private static bool AreNear(string text, string other, Manner manner, DraftContext context)
    {
        var separation = context.Language.WordSeparation;
        if (manner == Manner.OfFrame)
        {
            return Contains(text, other, context) || Contains(other, text, context);
        }

        return (manner != Manner.OfContrast || (separation == WordSeparation.Spaces && Words(text) >= FewestOfContrast))
            && !IsMostlyQuoted(text, context) && NearTexts.Are(text, other, separation, withOneMore: manner == Manner.OfWord);
    }

    // One formula with the same words around it but for one: a warning, and never all that there is to ask again for.
    private static bool AreNearAround(string text, string other, Manner manner, DraftContext context) =>
        manner is not (Manner.OfWord or Manner.OfFrame) && context.Language.WordSeparation == WordSeparation.Spaces && ShareEnds(text, other)
        && Rest(text, context.Target) is { } rest && Rest(other, context.Target) is { } otherRest && NearTexts.DifferInAWord(rest, otherRest);

    // Two that differ in a word begin alike or end alike, or both.
    private static bool ShareEnds(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        var shared = text.CommonPrefixLength(other);
        for (var back = 1; back <= Math.Min(text.Length, other.Length) && text[^back] == other[^back]; back++)
        {
            shared++;
        }

        return shared * 3 >= Math.Min(text.Length, other.Length);
    }

    // What stands around the target; null where it does not stand in the text, or nothing stands around it.
    private static string? Rest(string text, string target)
    {
        var bare = target.TrimEnd(Ends);
        return bare.Length > 0 && text.IndexOf(bare, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? text.Remove(at, bare.Length) : null;
    }

    private static int Words(string text)
    {
        var count = 0;
        foreach (var word in new WordsOf(text))
        {
            count++;
        }

        return count;
    }

    // The frame filled with the same word, and something said beside it. A question of the same words, 他是老师吗, is another sentence.
    private static bool Contains(string text, string other, DraftContext context)
    {
        var whole = text.AsSpan().TrimEnd(Ends);
        var part = other.AsSpan().TrimEnd(Ends);
        return whole.Length > part.Length
            && (context.Language.WordSeparation == WordSeparation.None ? whole.EndsWith(part, StringComparison.OrdinalIgnoreCase) : RunningText.Has(whole, part, context.Language.WordSeparation));
    }

    // What stands around a long target or a word of the list is short, and may well be alike.
    private static bool IsMostlyQuoted(string text, DraftContext context)
    {
        if (IsMostly(text, context.Target))
        {
            return true;
        }

        for (var index = 0; index < context.Sources.Count; index++)
        {
            if (IsMostly(text, context.Sources[index].Text) || (context.Sources[index].Citation is { } citation && IsMostly(text, citation)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMostly(string text, string part) => part.Length * 5 >= text.Length * 2 && text.Contains(part, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the examples of a category show, and how much alike they may be.</summary>
    private enum Manner
    {
        OfOther,
        OfWord,
        OfFrame,
        OfContrast,
    }
}
