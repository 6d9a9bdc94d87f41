using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A definition tells something: it is not the target over again, does not send the learner to the examples, and says more than that the word
/// is a word. One that has a word of its row's gloss tells what the word means; one that has none and begins with the gloss of another row is that row's.
/// </summary>
internal sealed class DefinitionSubstanceCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (definition, target) = (context.Draft.Definition, context.Target);
        if (definition.Length == 0 || context.Language.Name == context.InstructionLanguage.Name)
        {
            return;
        }

        if (IsOnlyTarget(definition, context))
        {
            findings.Add(Finding.Warning(FindingCodes.DefinitionSaysNothing, $"The definition of '{target}' is the word itself: say what it means."));
        }
        else if (!GlossInDefinition.HasWord(definition, context) && !GlossInDefinition.HasMeaning(definition, context))
        {
            InspectWithoutGloss(definition, context, findings);
        }
    }

    private static void InspectWithoutGloss(string definition, DraftContext context, ICollection<Finding> findings)
    {
        if (EmptyDefinition.Is(definition, context) || LacksGloss(definition, context))
        {
            findings.Add(Finding.Warning(FindingCodes.DefinitionSaysNothing, $"'{definition}' does not say what '{context.Target}' means: write a gloss and a usage note."));
        }
        else if (context.Strategy.Category == LearningItemCategory.Vocab && GlossInDefinition.OtherRow(definition, context) is { } row)
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' begins as that of '{row.Text}' would, and has nothing of its own gloss."));
        }
    }

    // Where the list glosses taxi as taxi, so may the definition.
    private static bool IsOnlyTarget(string definition, DraftContext context) =>
        !context.Strategy.NamesTargetInInstructionLanguage
        && TextKey.Same(definition, context.Target, CaseRule.Folded)
        && !(context.IsOnePerSource && context.Sources is [{ Gloss: { } gloss }] && TextKey.Same(gloss, definition, CaseRule.Folded));

    private static bool LacksGloss(string definition, DraftContext context) =>
        context.Strategy.Category == LearningItemCategory.Vocab && context.Sources is [{ Gloss.Length: > 0 }] && EmptyDefinition.TellsLittle(definition, context);
}
