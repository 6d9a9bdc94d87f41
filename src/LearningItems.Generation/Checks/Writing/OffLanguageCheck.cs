using LearningItems.Generation.Languages.Spelling;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Examples, and targets that are phrases, are in the language taught where its script does not tell: an English sentence among French examples has several English
/// function words and no French one; senhora is no word of Spanish, आहे none of Hindi. One common word of another language is a warning, several are of another
/// language, and an error where they make up the text.
/// </summary>
internal sealed class OffLanguageCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var course = CommonWords.All.CourseOf(context.Language.Tag);
        if (course < 0 && context.Language.FunctionWordIndex.IsEmpty)
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            Inspect(examples[index].Text, isTarget: false, course, context, findings);
        }

        if (!context.IsOnePerSource && !context.Strategy.NamesTargetInInstructionLanguage)
        {
            Inspect(TemplateParts.WithoutSlots(context.Target), isTarget: true, course, context, findings);
        }
    }

    private static void Inspect(string text, bool isTarget, int course, DraftContext context, ICollection<Finding> findings)
    {
        var foreign = course < 0 ? default : ForeignWords.Of(text, course, context);
        if (course >= 0 && foreign.Count == 0)
        {
            return; // as nearly every right text
        }

        if (OtherLanguage.ByFunctionWords(text, context.Language, context.InstructionLanguage, context.Course.ToldByFunctionWords) is { } other)
        {
            findings.Add(Finding.Error(FindingCodes.OffLanguage, $"'{text}' is {other.Name}: write the {(isTarget ? "target" : "example")} in {context.Language.Name}."));
        }
        else if (course >= 0 && !MayQuoteOthers(context.Strategy.Category) && Judge(text, isTarget, foreign, context) is { } finding && (finding.Severity == FindingSeverity.Error || !IsTold(findings)))
        {
            findings.Add(finding);
        }
    }

    private static Finding? Judge(string text, bool isTarget, ForeignWords foreign, DraftContext context)
    {
        var own = context.Language.Name;
        var several = $"'{text}' has words of {foreign.Language}: write the {(isTarget ? "target" : "example")} in {own}.";
        return foreign switch
        {
            { IsWholeText: true } => Finding.Error(FindingCodes.OffLanguage, several),
            { OfLanguage: > 1 } => Finding.Warning(FindingCodes.OffLanguage, several),
            { TellsAlone: true } when isTarget || !char.IsUpper(foreign.First[0]) => Finding.Warning(FindingCodes.NeighbourWord, $"'{foreign.First}' in '{text}' is {foreign.Language}, and no word of {own}."),
            _ => null,
        };
    }

    // Words of regions, of other languages and of sounds are what these teach.
    private static bool MayQuoteOthers(LearningItemCategory category) =>
        category == LearningItemCategory.Sociolinguistic || category == LearningItemCategory.Other || category == LearningItemCategory.Pronunciation;

    // Other checks say more of what they find: what the language says instead, that a letter is none of its own, that a gloss stands in the text.
    private static bool IsTold(ICollection<Finding> findings) =>
        findings.Count > 0 && findings.Any(finding => finding.Code is FindingCodes.OffLanguage or FindingCodes.NeighbourWord or FindingCodes.UnusedLetter or FindingCodes.InlineRomanization);
}
