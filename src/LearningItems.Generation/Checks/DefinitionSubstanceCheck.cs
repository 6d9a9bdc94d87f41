using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A definition tells something: it is not the target over again, does not send the learner to the examples, and says more than that the word
/// is a word. One that has a word of its row's gloss tells what the word means.
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
        else if (!HasGloss(definition, context) && !HasMeaning(definition, context) && (EmptyDefinition.Is(definition, context) || LacksGloss(definition, context)))
        {
            findings.Add(Finding.Warning(FindingCodes.DefinitionSaysNothing, $"'{definition}' does not say what '{target}' means: write a gloss and a usage note."));
        }
    }

    // Where the list glosses taxi as taxi, so may the definition.
    private static bool IsOnlyTarget(string definition, DraftContext context) =>
        !context.Strategy.NamesTargetInInstructionLanguage
        && TextKey.Same(definition, context.Target, CaseRule.Folded)
        && !(context.IsOnePerSource && context.Sources is [{ Gloss: { } gloss }] && TextKey.Same(gloss, definition, CaseRule.Folded));

    private static bool LacksGloss(string definition, DraftContext context) =>
        context.Strategy.Category == LearningItemCategory.Vocab && context.Sources is [{ Gloss.Length: > 0 }] && EmptyDefinition.TellsLittle(definition, context);

    // A definition tells the meaning where it has some meaning of the gloss as it stands, however small its words: to go, there is.
    private static bool HasMeaning(string definition, DraftContext context)
    {
        if (context.Strategy.Category != LearningItemCategory.Vocab || context.Sources is not [{ Gloss: { Length: > 0 } gloss }])
        {
            return false;
        }

        foreach (var meaning in gloss.Split([';', ',', '/', '('], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (RunningText.Has(definition, meaning.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? meaning[3..] : meaning.TrimEnd(')'), WordSeparation.Spaces))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasGloss(string definition, DraftContext context)
    {
        var sources = context.Sources;
        for (var index = 0; index < sources.Count; index++)
        {
            foreach (var word in new WordsOf(sources[index].Gloss))
            {
                if (word.Length > 2 && !context.InstructionLanguage.FunctionWordIndex.Contains(word) && !RunningText.Has(context.Target, word, WordSeparation.Spaces) && RunningText.Has(definition, word, WordSeparation.Spaces))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
