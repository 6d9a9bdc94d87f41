namespace LearningItems.Generation.Checks;

/// <summary>
/// Examples, and targets that are phrases, are in the language taught where its script does not tell: an English sentence among French
/// examples has several English function words and no French one.
/// </summary>
internal sealed class FunctionWordsCheck : IDraftCheck
{
    // Models slip into the instruction language; into a third language seldom, so that more words must speak for a third.
    private const int FewestWords = 2;
    private const double SmallestShare = 0.25;
    private const int FewestWordsBesideOwn = 3;
    private const double SmallestShareBesideOwn = 0.3;
    private const int FewestWordsOfThird = 3;
    private const double SmallestShareOfThird = 0.34;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Language.FunctionWordIndex.IsEmpty)
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            Inspect("example", examples[index].Text, context, findings);
        }

        if (!context.IsOnePerSource && !context.Strategy.NamesTargetInInstructionLanguage)
        {
            Inspect("target", TemplateParts.WithoutSlots(context.Target), context, findings);
        }
    }

    private static void Inspect(string what, string text, DraftContext context, ICollection<Finding> findings)
    {
        var (own, instruction) = (context.Language, context.InstructionLanguage);
        if (LanguageWords.HasOwn(text, own, instruction, fewest: 2))
        {
            return; // as nearly every right text has
        }

        var words = LanguageWords.Count(text, own, instruction);
        if (words.Own > 0 && !IsMostlyOther(words, instruction))
        {
            return;
        }

        var other = words.Other >= FewestWords && words.Other >= words.All * SmallestShare ? instruction
            : RunningLanguage.OtherThan(own, context.Course.ToldByFunctionWords, text, FewestWordsOfThird, SmallestShareOfThird);
        if (other is not null)
        {
            findings.Add(Finding.Error(FindingCodes.OffLanguage, $"'{text}' is {other.Name}: write the {what} in {own.Name}."));
        }
    }

    // My bạn will come to Hanoi on Sunday morning: a word of the language taught in a sentence of the other.
    private static bool IsMostlyOther(LanguageWords words, LanguageProfile instruction) =>
        !instruction.FunctionWordIndex.IsEmpty && words.Own == 1 && words.Other >= FewestWordsBesideOwn && words.Other >= words.All * SmallestShareBesideOwn;
}
