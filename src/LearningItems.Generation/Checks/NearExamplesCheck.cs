using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Examples show a word in different sentences, not in one sentence twice: two that differ in a word of many are a warning, and asked for
/// again where all of them are such. Short drills – 我喝茶, 我喝水 – are right, and so are the examples of sounds, and those of patterns where neither is a part of the other.
/// </summary>
internal sealed class NearExamplesCheck : IDraftCheck
{
    private const string Ends = " .!?…。！？؟।";

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (examples.Count < 2 || IsDrill(context.Strategy.Category))
        {
            return;
        }

        var (near, pairs, first, second) = (0, 0, 0, 0);
        for (var index = 1; index < examples.Count; index++)
        {
            for (var other = 0; other < index; other++)
            {
                pairs++;
                if (AreNear(examples[index].Text, examples[other].Text, context))
                {
                    (near, first, second) = (near + 1, other, index);
                }
            }
        }

        if (near > 0)
        {
            var message = $"'{examples[first].Text}' and '{examples[second].Text}' are nearly the same: write different sentences.";
            findings.Add(near == pairs && context.Strategy.Category != LearningItemCategory.Pattern ? Finding.Error(FindingCodes.ExamplesAlike, message) : Finding.Warning(FindingCodes.ExamplesAlike, message));
        }
    }

    private static bool AreNear(string text, string other, DraftContext context) =>
        context.Strategy.Category == LearningItemCategory.Pattern
            ? Contains(text, other, context) || Contains(other, text, context)
            : !IsMostlyQuoted(text, context) && NearTexts.Are(text, other, context.Language.WordSeparation, withOneMore: context.Strategy.Category == LearningItemCategory.Vocab);

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

    private static bool IsDrill(LearningItemCategory category) =>
        category == LearningItemCategory.Pronunciation || category == LearningItemCategory.WritingSystem
        || category == LearningItemCategory.Sociolinguistic || category == LearningItemCategory.Literacy || category == LearningItemCategory.Cultural;
}
