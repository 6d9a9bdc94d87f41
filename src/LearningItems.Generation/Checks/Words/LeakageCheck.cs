using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The examples keep to words the learner knows: those of the list and of <see cref="GenerationRequest.LevelWords"/>. Silent without such
/// words and where words inflect: without a lemmatiser nothing can be said there.
/// </summary>
internal sealed class LeakageCheck : IDraftCheck
{
    // Names, numbers and a new word or two are in any good example.
    private const double LargestUnknownShare = 0.4;
    private const int FewestUnknownLetters = 4;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Request.LevelWords.Count == 0 || context.Language.Inflects || context.Language.WordSeparation == WordSeparation.Unknown)
        {
            return;
        }

        var (letters, unknown) = (0, 0);
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var counted = Count(examples[index].Text, context);
            (letters, unknown) = (letters + counted.Letters, unknown + counted.Unknown);
        }

        if (unknown >= FewestUnknownLetters && unknown > letters * LargestUnknownShare)
        {
            findings.Add(Finding.Warning(FindingCodes.BeyondLevel, $"{unknown} of {letters} letters of the examples belong to words that are not in the level's list."));
        }
    }

    private static (int Letters, int Unknown) Count(string text, DraftContext context)
    {
        var (letters, unknown) = (0, 0);
        if (context.Language.WordSeparation == WordSeparation.Spaces)
        {
            foreach (var word in new WordsOf(text))
            {
                letters += word.Length;
                unknown += context.Course.KnownWords.Contains(word) ? 0 : word.Length;
            }

            return (letters, unknown);
        }

        for (var at = 0; at < text.Length;)
        {
            var known = context.Course.KnownWords.LongestPrefix(text.AsSpan(at));
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var isLetter = (ScriptOf.Letter(rune) & context.Language.Scripts) != 0;
            letters += known > 0 ? known : isLetter ? 1 : 0;
            unknown += known == 0 && isLetter ? 1 : 0;
            at += Math.Max(known, length);
        }

        return (letters, unknown);
    }
}
