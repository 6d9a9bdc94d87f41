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
            foreach (var word in WordInReach.Of(examples[index].Text, context.Language, context.Course.KnownWords))
            {
                letters += word.Letters;
                unknown += word.IsKnown ? 0 : word.Letters;
            }
        }

        if (unknown >= FewestUnknownLetters && unknown > letters * LargestUnknownShare)
        {
            findings.Add(Finding.Warning(FindingCodes.BeyondLevel, $"{unknown} of {letters} letters of the examples belong to words that are not in the level's list."));
        }
    }
}
