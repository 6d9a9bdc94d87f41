namespace LearningItems.Generation.Checks;

/// <summary>
/// Examples, and targets that are phrases, are in the language taught where its script is also that of the instruction language: an
/// English sentence among French examples has several English function words and no French one.
/// </summary>
internal sealed class FunctionWordsCheck : IDraftCheck
{
    private const int FewestWords = 2;
    private const double SmallestShare = 0.25;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (own, other) = (context.Language, context.InstructionLanguage);
        if (own.FunctionWordIndex.IsEmpty || other.FunctionWordIndex.IsEmpty || own.Name == other.Name)
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            Inspect("example", examples[index].Text, own, other, findings);
        }

        if (!context.IsOnePerSource && !context.Strategy.NamesTargetInInstructionLanguage)
        {
            Inspect("target", context.Target, own, other, findings);
        }
    }

    private static void Inspect(string what, string text, LanguageProfile own, LanguageProfile other, ICollection<Finding> findings)
    {
        if (LanguageWords.Count(text, own, other) is { Own: 0, Other: >= FewestWords } count && count.Other >= count.All * SmallestShare)
        {
            findings.Add(Finding.Error(FindingCodes.OffLanguage, $"'{text}' is {other.Name}: write the {what} in {own.Name}."));
        }
    }
}
